import { describe, expect, it } from "vitest";
import { readOfficialReport } from "@/lib/reading/official-report";

const values = (text: string) =>
  Object.fromEntries(Object.entries(readOfficialReport(text)).map(([field, read]) => [field, read?.value]));

const JOINED =
  "Fritidsförvaltningen\n\n" +
  "Tjänsteutlåtande                    Handläggare Utfärdat 2031-03-04          Ida Gran FN 2031-04-22     " +
  "Telefon: 040-111 22 33 Diarienummer FN-2031-00081        E-post: ida.gran@ljungsala.example\n\n" +
  "Svar på remiss - motion av Eva Ek (S) och Bo Alm (ÅB) om bad vid Norrviken (KS 2030/12) Förslag till beslut I fritidsnämnden\n\n" +
  "1. Fritidsnämnden avstyrker motionen.\n\n2. Tjänsteutlåtandet översänds till kommunstyrelsen som yttrande.\n\n" +
  "Sammanfattning Motionärerna vill ha ett bad. Lagen (2030:616) och beslutet den 10 september 2029 gäller.\n\n" +
  "Expedieras till: kommunstyrelsen@ljungsala.example\n\nIda Gran         Ola Ek\n\nDirektör      Chef";

const PRINTED =
  "Kommunledningskontoret\tTJÄNSTESKRIVELSE\t1 (2)\nUtredningsavdelningen\t2031-02-14\n\nDnr KS 2030/0412\n\n" +
  "Till Kommunstyrelsen\n\nSvar på motion från Ida By (M) m.fl. om lekplatser\ni Åmynne\n\n" +
  "Kommunledningskontorets förslag till beslut\nKommunstyrelsen föreslår kommunfullmäktige besluta\n" +
  "att bifalla motionen i den del som avser torget, samt\natt i övrigt avslå motionen.\n\n" +
  "Ärendet\nIda By (M) och Per Lund (M) har den 3 mars 2030 väckt en motion. Förvaltningen tillstyrker inte allt.\n\n" +
  "Beslutet ska skickas till\n- Tekniska nämnden\n- Kommunledningskontoret, Ola Gren\n1 (2)\n141 85 Åmynne\n";

describe("an official report", () => {
  it("of joined lines", () => {
    expect(values(JOINED)).toEqual({
      summary: "Motionärerna vill ha ett bad. Lagen (2030:616) och beslutet den 10 september 2029 gäller.",
      body: "Fritidsförvaltningen",
      documentDate: "2031-03-04",
      meetingDate: "2031-04-22",
      registrationNumber: "FN-2031-00081",
      otherRegistrationNumbers: ["KS 2030/12"],
      title: "Svar på remiss - motion av Eva Ek (S) och Bo Alm (ÅB) om bad vid Norrviken (KS 2030/12)",
      motioners: [
        { name: "Eva Ek", party: "S" },
        { name: "Bo Alm", party: "ÅB" },
      ],
      stance: "AVSTYRKER",
      outcome: "FORWARDED",
      decision:
        "Fritidsnämnden avstyrker motionen.\nTjänsteutlåtandet översänds till kommunstyrelsen som yttrande.",
      decisionPoints: 2,
      dispatchTo: ["kommunstyrelsen@ljungsala.example"],
    });
  });

  it("as printed, with a proposal to the council and a page's foot", () => {
    expect(values(PRINTED)).toEqual({
      body: "Kommunledningskontoret",
      documentDate: "2031-02-14",
      registrationNumber: "KS 2030/0412",
      title: "Svar på motion från Ida By (M) m.fl. om lekplatser i Åmynne",
      motioners: [
        { name: "Ida By", party: "M" },
        { name: "Per Lund", party: "M" },
      ],
      motionRaisedDate: "2030-03-03",
      stance: "DELVIS",
      outcome: "DELVIS",
      decision: "att bifalla motionen i den del som avser torget, samt\natt i övrigt avslå motionen.",
      decisionPoints: 2,
      dispatchTo: ["Tekniska nämnden", "Kommunledningskontoret, Ola Gren"],
    });
  });

  it("says where each field stands", () => {
    const { registrationNumber, title, dispatchTo } = readOfficialReport(PRINTED);
    const places = [registrationNumber, title, dispatchTo].map((field) => field?.spans.at(-1));
    expect(places.map((span) => span && PRINTED.slice(span.start, span.end))).toEqual([
      "KS 2030/0412",
      "Svar på motion från Ida By (M) m.fl. om lekplatser\ni Åmynne",
      "Kommunledningskontoret, Ola Gren",
    ]);
  });

  it.each([
    ["Kommunens bedömning", undefined],
    ["Miljökontorets bedömning\nMotionen är bra.", "Miljökontoret"],
    [
      "Underlag\nMiljökontorets tjänsteskrivelse, 2031-01-02\nKulturkontorets tjänsteskrivelse, 2030-12-24",
      "Miljökontoret",
    ],
    ["Text.\n1 (2)\nSektor Samhälle                  Granviks kommun\n123 45 Granvik", "Sektor Samhälle"],
  ])("finds the author elsewhere when the head has none: %s", (end, body) => {
    const text = `TJÄNSTESKRIVELSE\n\nDatum\n2031-01-02\n\nSvar på motion om bad\n\nFörslag till beslut\nMotionen avslås.\n\n${end}`;
    expect(readOfficialReport(text).body?.value).toBe(body);
  });

  it("leaves the motion's fate alone when nothing is proposed", () => {
    const text =
      "Miljökontoret\n\nTjänsteutlåtande\n\nMotion av Eva Ek (S) om bad\n\nSammanfattning\nNämnden avstyrker. Motionen bifalls ofta.";
    const { stance, outcome, decisionPoints } = readOfficialReport(text);
    expect([stance, outcome, decisionPoints]).toEqual([undefined, undefined, undefined]);
  });
});
