import { describe, expect, it } from "vitest";
import { readNote } from "@/lib/reading/note";

const values = (text: string) =>
  Object.fromEntries(Object.entries(readNote(text)).map(([field, read]) => [field, read?.value]));

describe("a note handed in as a document", () => {
  it("with everything in its head on one line", () => {
    expect(
      values(
        "Yttrande V, S, ÅB Park och miljönämnden 2031-02-09 Ärende 6\n\nRemiss: Motion av Eva Ek (MP) om fler träd\n\n" +
          "Vi delar motionärens uppfattning. Träden är viktiga.",
      ),
    ).toEqual({
      body: "Park och miljönämnden",
      meetingDate: "2031-02-09",
      title: "Remiss: Motion av Eva Ek (MP) om fler träd",
      motioners: [{ name: "Eva Ek", party: "MP" }],
      protocolNotes: ["V", "S", "ÅB"].map((party) => ({ name: null, party })),
    });
  });

  it("with parties written out and a title that runs on", () => {
    expect(
      values(
        "Socialnämnden Norr\n\nYttrande                  Vänsterpartiet, Åmynne Framåt, Miljöpartiet\n\n" +
          "2031-08-29               Ärende 6\n\nYttrande angående- Motion av Eva Ek (L) om skolgång Yttrandet Vi delar uppfattningen.",
      ),
    ).toMatchObject({
      body: "Socialnämnden Norr",
      meetingDate: "2031-08-29",
      title: "Yttrande angående- Motion av Eva Ek (L) om skolgång",
      protocolNotes: [
        { name: null, party: "Vänsterpartiet" },
        { name: null, party: "Miljöpartiet" },
      ],
    });
  });

  it("signed for a party, with the number of the item left out of the title", () => {
    expect(
      values(
        "Granviks kommun\nKulturnämnden\n2031-06-16\n\nPROTOKOLLSANTECKNING\n\n" +
          "Ärende 5: Inför en dansbana – svar på motion väckt av Bo Alm (V)\n\nDans är bra.\n\nFör Centerpartiet\n\nIda Gran\n2:e vice ordförande",
      ),
    ).toEqual({
      body: "Kulturnämnden",
      meetingDate: "2031-06-16",
      title: "Inför en dansbana – svar på motion väckt av Bo Alm (V)",
      motioners: [{ name: "Bo Alm", party: "V" }],
      protocolNotes: [{ name: "Ida Gran", party: "Centerpartiet" }],
    });
  });

  it("that is a reservation, with its number and people who sign", () => {
    expect(
      values(
        "RESERVATION\nKommunstyrelsen 2031-09-04\n§ 44 Svar på motion om kameror (dnr KS 2031/88)\n\n" +
          "Vi reserverar oss till förmån för eget yrkande.\n\nOla Ström (M), Ida By (M)",
      ),
    ).toEqual({
      body: "Kommunstyrelsen",
      meetingDate: "2031-09-04",
      registrationNumber: "KS 2031/88",
      title: "Svar på motion om kameror (dnr KS 2031/88)",
      reservations: [
        { name: "Ola Ström", party: "M" },
        { name: "Ida By", party: "M" },
      ],
    });
  });

  it("says where it was read", () => {
    const text =
      "Särskilt yttrande\nKulturnämnden 2031-06-16\n\nMotion om dans\n\nDans är bra.\n\nBo Alm (V)";
    const { body, protocolNotes } = readNote(text);
    const places = [body, protocolNotes].map((field) => field?.spans[0]);
    expect(places.map((span) => span && text.slice(span.start, span.end))).toEqual([
      "Kulturnämnden",
      "Bo Alm (V)",
    ]);
  });
});
