import { describe, expect, it } from "vitest";
import { brokenWords } from "@/lib/reading/hyphens";
import { readDocument } from "@/lib/reading/read";
import { readOne } from "./read-one";

describe("papers in other shapes", () => {
  it("reads an answer on referral that is a letter", () => {
    const text = `Miljö- och byggnadsnämnden
                                          YTTRANDE
                                          2023-09-12
                                          Dnr MBN 2023-01234

Yttrande över motion från Ida By (AB) om gröna tak

Kommunstyrelsen har remitterat motionen till nämnden.

Nämndens ställningstagande
Miljö- och byggnadsnämnden tillstyrker motionen.

Per Ek
ordförande
`;
    const read = readOne(text);
    expect(read).toMatchObject({
      documentType: "REFERRAL_RESPONSE",
      body: "Miljö- och byggnadsnämnden",
      documentDate: "2023-09-12",
      registrationNumber: "MBN 2023-01234",
      title: "Yttrande över motion från Ida By (AB) om gröna tak",
      stance: "TILLSTYRKER",
    });
    expect(read.protocolNotes).toBeUndefined();
  });

  it.each([
    ["Tekniska nämnden ställer sig positiv till motionens förslag.", "TILLSTYRKER", false],
    ["Tekniska nämnden ställer sig inte bakom motionen.", "AVSTYRKER", false],
    ["Tekniska nämnden avstår från att yttra sig.", "NONE", true],
    ["Tekniska nämnden hänvisar till förvaltningens utlåtande som svar på remissen.", "NONE", true],
    ["Tekniska nämnden tillstyrker första att-satsen och avstyrker motionen i övrigt.", "DELVIS", true],
  ])("takes a stance no surer than it is said: %s", (decision, value, sure) => {
    const text = `Tekniska nämnden 2023-04-12\n§ 32 Dnr TN 2023/22\nRemiss - Motion om salt\nBeslut\n${decision}\n`;
    expect(readDocument(text)[0]!.fields.stance).toMatchObject({ value, sure });
  });

  it.each([
    [
      "Beredning\nStyrelsen har den 2 juni 2025, § 90, behandlat ärendet.\nUtskottet har den 1 maj 2025, § 7, lämnat förslag.",
      [{ kind: "BEHANDLAT", date: "2025-06-02", paragraph: "90" }],
    ],
    [
      "Tidigare behandling\nKommunfullmäktige beslutade 2016-11-28, § 210, att remittera motionen.\nKommunstyrelsen 2017-02-07, § 15",
      [{ kind: "REMITTERAT", date: "2016-11-28", paragraph: "210" }],
    ],
  ])("tells what happened on which earlier day, and nothing where it is not said", (prior, expected) => {
    const text = `Kommunfullmäktige 2025-06-18\n§ 112\nSvar på motion\nBeslut\nMotionen avslås.\n${prior}\n`;
    expect(readOne(text).priorTreatment).toEqual(expected);
  });

  it("reads a motion with a party in its mark, numbered wishes and somebody's role under a name", () => {
    const text = `MOTION (AB)
Till: Kommunfullmäktige

Handlingsplan mot buller

Det är för högt.

Granvikspartiet yrkar:
1. Att en handlingsplan tas fram
2. Att arbetet följs upp

För Granvikspartiet i Ekdala

Bengt Ås                     Mia Öhman
Gruppledare                  Ledamot i kommunfullmäktige
2023-10-09
`;
    expect(readOne(text)).toMatchObject({
      documentType: "MOTION",
      title: "Handlingsplan mot buller",
      clauseCount: 2,
      clauses: ["Att en handlingsplan tas fram", "Att arbetet följs upp"],
      motioners: [
        { name: "Bengt Ås", party: "Granvikspartiet" },
        { name: "Mia Öhman", party: "Granvikspartiet" },
      ],
    });
  });

  it("reads a note whose head names the item, the body and the day on one line", () => {
    const text =
      "Reservation\nÄrende 14, Kommunfullmäktige 2023-06-12\nSvar på motion om frukost\n\nVi reserverar oss.\n\nMaria Falk (AB)\n";
    expect(readOne(text)).toMatchObject({
      body: "Kommunfullmäktige",
      meetingDate: "2023-06-12",
      title: "Svar på motion om frukost",
      reservations: [{ name: "Maria Falk", party: "AB" }],
    });
  });

  it("reads a list with the number after the date and a column of how far each has come", () => {
    const text = `Kommunledningskontoret                                     2024-03-27
Redovisning av obesvarade motioner
Dnr KS 2024/210

Nr  Motion                            Väckt         Dnr             Beredning
1   Motion om stolpar, Eva Ek (AB)    2022-05-16    KS 2022/300     Remitterad till tekniska nämnden
2   Motion om bad, Bo Al (CD)         2023-02-20    KS 2023/88      Behandlas i kommunfullmäktige 2024-05-27
`;
    expect(readOne(text)).toMatchObject({
      registrationNumber: "KS 2024/210",
      rows: [
        { title: "Motion om stolpar, Eva Ek (AB)", registrationNumber: "KS 2022/300", plannedBody: null },
        { title: "Motion om bad, Bo Al (CD)", received: "2023-02-20", plannedDate: "2024-05-27" },
      ],
    });
  });

  it("writes a party in letters where the text tells them, and as it is printed where two would do", () => {
    const text = (rest: string) =>
      `Kommunfullmäktige 2024-05-27\n§ 9\nSvar på motion av Eva Ek (GP) om bin\nBeslut\nMotionen avslås.\nReservation\nGranvikspartiet reserverar sig.\n${rest}`;
    expect(readOne(text("")).reservations).toEqual([{ name: null, party: "GP" }]);
    expect(readOne(text("Yrkanden\nBo Al (G) yrkar avslag.\n")).reservations).toEqual([
      { name: null, party: "Granvikspartiet" },
    ]);
  });

  it("keeps the hyphen of a compound, and of one that goes on", () => {
    const broken = (text: string) => brokenWords(text).length;
    expect(broken("kommun-\nfullmäktige")).toBe(1);
    expect(broken("kultur-\noch fritidsnämnden")).toBe(0);
    expect(broken("en halv-\nöppen dörr och en halv-öppen grind")).toBe(0);
    expect(broken("Åmynne-\nKarlby")).toBe(0);
  });
});
