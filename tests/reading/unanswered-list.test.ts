import { describe, expect, it } from "vitest";
import { readUnansweredList } from "@/lib/reading/unanswered-list";

const rows = (text: string) => readUnansweredList(text).rows?.value;
const eva = [{ name: "Eva Ek", party: "S" }];

describe("a list of unanswered motions", () => {
  it("whose columns run into each other, with page heads between the rows", () => {
    const text =
      "Kommunfullmäktige\n\nRedovisning av motioner som ännu ej besvarats\n\n" +
      "Granvik den 8 februari 2031 Granviks kommunstyrelse\n\nBo Alm\n\n" +
      "Kommunkansliet\n\nTjänsteutlåtande      Utfärdat 2031-01-16      Ida Gran Diarienummer KS-2031-00080\n\n" +
      "Redovisning av motioner som ännu ej besvarats\n\n" +
      "KOMMUNKANSLIET                 2031-01-16                 Bilaga\n\nNr. Motion             Dnr        Inkom      Beredningsläge\n\n" +
      "1.      Motion av Eva Ek (S) om att inrätta      0381/30    2030-02-24           Planerad redovisning till kommunstyrelsen " +
      "en badplats i anslutning till torget                                den 26 januari 2031.\n\n" +
      "KOMMUNKANSLIET                 2031-01-16                 Bilaga\n\n" +
      "2.      Motion av Bo Alm (ÅB) och Eva Ek      382-30     2030-03-24           Kommunfullmäktige den 26 januari 2031. " +
      "(S) om träd\n\n" +
      "3.      Motion av Eva Ek (S) om      0383/30    2030-03-25           Planerad redovisning till kommunstyrelsen bad" +
      "                                       under det fjärde kvartalet 2031.\n";
    expect(rows(text)).toEqual([
      {
        no: 1,
        title: "Motion av Eva Ek (S) om att inrätta en badplats i anslutning till torget",
        motioners: eva,
        registrationNumber: "0381/30",
        received: "2030-02-24",
        plannedBody: "Kommunstyrelsen",
        plannedDate: "2031-01-26",
      },
      {
        no: 2,
        title: "Motion av Bo Alm (ÅB) och Eva Ek (S) om träd",
        motioners: [{ name: "Bo Alm", party: "ÅB" }, ...eva],
        registrationNumber: "382-30",
        received: "2030-03-24",
        plannedBody: "Kommunfullmäktige",
        plannedDate: "2031-01-26",
      },
      {
        no: 3,
        title: "Motion av Eva Ek (S) om bad",
        motioners: eva,
        registrationNumber: "0383/30",
        received: "2030-03-25",
        plannedBody: "Kommunstyrelsen",
        plannedDate: null,
      },
    ]);
    const { rows: _, ...fields } = readUnansweredList(text);
    expect(Object.fromEntries(Object.entries(fields).map(([field, read]) => [field, read?.value]))).toEqual({
      body: "Kommunstyrelsen",
      meetingDate: "2031-02-08",
      documentDate: "2031-01-16",
      registrationNumber: "KS-2031-00080",
      title: "Redovisning av motioner som ännu ej besvarats",
    });
  });

  it("of cells parted by tabs, over several lines, without numbers of its own", () => {
    expect(
      rows(
        "Obesvarade motioner\n2031-03-01\n\nDnr\tMotion\tMotionär\tVäckt\tStatus\n" +
          "KS 2029/12\tMotion om busskort\tEva Ek (S)\t2029-02-03\tRemitterad till barnnämnden\n\tför unga i tätorten\t\t\tsom svarar i maj\n" +
          "KS 2030/7\tMotion om belysning i Åparken\tEva Ek (S)\t2030-01-09\tKommunstyrelsen 2031-04-02\n",
      ),
    ).toEqual([
      {
        no: null,
        title: "Motion om busskort för unga i tätorten",
        motioners: eva,
        registrationNumber: "KS 2029/12",
        received: "2029-02-03",
        plannedBody: null,
        plannedDate: null,
      },
      {
        no: null,
        title: "Motion om belysning i Åparken",
        motioners: eva,
        registrationNumber: "KS 2030/7",
        received: "2030-01-09",
        plannedBody: "Kommunstyrelsen",
        plannedDate: "2031-04-02",
      },
    ]);
  });

  it("of numbered rows in cells, where a title goes on in its own column", () => {
    const read = rows(
      "Obesvarade motioner\n\n1\tEva Ek (S)\tMotion om bad\tKS 2030/1\t2030-01-02\n\t\tvid Norrviken\t\t\n" +
        "2\tBo Alm (V)\tMotion om is\tKS 2030/2\t2030-01-03\n",
    );
    expect(read?.map(({ no, title, motioners }) => [no, title, motioners[0]?.name])).toEqual([
      [1, "Motion om bad vid Norrviken", "Eva Ek"],
      [2, "Motion om is", "Bo Alm"],
    ]);
  });

  it("says where each row stands", () => {
    const text =
      "Obesvarade motioner\n\n1. Motion om bad KS 2030/1 2030-01-02\n2. Motion om is KS 2030/2 2030-01-03\n";
    const { rows: read } = readUnansweredList(text);
    expect(read?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      "1. Motion om bad KS 2030/1 2030-01-02",
      "2. Motion om is KS 2030/2 2030-01-03",
    ]);
  });

  it("has no rows where nothing has a number or a date", () => {
    expect(rows("Obesvarade motioner\n\n1. Först detta.\n2. Sedan detta.\n")).toBeUndefined();
  });
});
