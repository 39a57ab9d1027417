import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read";
import { readOne, values } from "./read-one";

describe("the layouts of boards, committees and companies", () => {
  it("reads a working committee's proposal under « Förslag till beslut i kommunfullmäktige »", () => {
    const text = `GRANVIKS KOMMUN                  SAMMANTRÄDESPROTOKOLL           1 (1)
Kommunstyrelsens arbetsutskott
Datum
2025-01-28

§ 37                       Dnr KS-2025-00336
Svar på motion från Ylva Ström (SD) m.fl. om separata
omklädningsrum

Förslag till beslut i kommunfullmäktige
Kommunfullmäktige avslår motionen med hänvisning till att lokalerna ska kunna användas av alla, och
att tidigare förslag bifallits.

Sammanfattning av ärendet
Ylva Ström (SD) och Kurt Ek (SD) har i en motion som anmäldes vid kommunfullmäktiges sammanträde
den 9 maj 2024 föreslagit ändrade lokaler.

Beslutsunderlag
Kommunstyrelsens förvaltnings tjänsteskrivelse, 2024-10-27
Nämnden för Teknik & Service, 2024-09-20 §73
Kommunfullmäktige 2024-05-09 § 64

Förslag till beslut på sammanträdet

Rut Lind (SD) yrkar bifall till motionen.

Beslutsgång

Ordförande Lis Berg (M) konstaterar att det finns två förslag till beslut, förvaltningens och Rut Linds (SD).

Expedierat/bestyrkt
`;
    expect(readOne(text)).toMatchObject({
      documentType: "PARAGRAPH",
      body: "Kommunstyrelsens arbetsutskott",
      meetingDate: "2025-01-28",
      paragraph: "37",
      registrationNumber: "KS-2025-00336",
      title: "Svar på motion från Ylva Ström (SD) m.fl. om separata omklädningsrum",
      motioners: [{ name: "Ylva Ström", party: "SD" }],
      outcome: "AVSLAG",
      isFinalDecision: false,
      decisionPoints: 1,
      proposers: [{ name: "Rut Lind", party: "SD" }],
    });
  });

  it("takes a committee's proposal to the council for advice", () => {
    const text = `GRANVIKS KOMMUN                  SAMMANTRÄDESPROTOKOLL           1 (2)
Nämnden för Teknik & Service
Datum
2024-09-19

§ 87                       Dnr 2024-00159
Svar på remiss över motion - Separata omklädningsrum

Beslut
Nämnden för Teknik & Service föreslår att kommunfullmäktige avslår motionen.

Beslutsgång

Omröstning begärs och verkställs.
Ja-röst innebär bifall till Fritz Hanssons (C) yrkande.
Nej-röst innebär bifall till Anna Granbergs (SD) yrkande.

Omröstningsresultat
Ordföranden finner att nämnden, med 6 ja-röster mot 1 nej-röst, beslutar att bifalla
Fritz Hanssons (C) yrkande.

Justerare                         Expedierat/bestyrkt
\f
GRANVIKS KOMMUN                  SAMMANTRÄDESPROTOKOLL           2 (2)
Nämnden för Teknik & Service
Datum
2024-09-19

Beslutet skickas till
Kommunstyrelsen

Justerare                         Expedierat/bestyrkt
`;
    const read = readOne(text);
    expect(read).toMatchObject({
      documentType: "REFERRAL_RESPONSE",
      body: "Nämnden för Teknik & Service",
      meetingDate: "2024-09-19",
      registrationNumber: "2024-00159",
      stance: "AVSTYRKER",
      isFinalDecision: false,
      votes: [{ yes: 6, no: 1, abstain: 0, absent: 0 }],
      dispatchTo: ["Kommunstyrelsen"],
    });
    expect(read.outcome).toBeUndefined();
    expect(read.proposers).toBeUndefined();
  });

  it("reads a board's proposal that has a heading of its own under « Beslut »", () => {
    const text = `Ljungsala stad
Kommunstyrelsen
Sammanträdesdatum 2026-02-04

§ 19 Dnr 00123/2025
Svar på motion om laddstolpar
Beslut
Kommunstyrelsens förslag till kommunfullmäktige
Motionens första att-sats bifalls. Motionens andra att-sats anses besvarad.
Ärendet
Nina Ros (MP) föreslår i en motion fler laddstolpar.
Protokollsutdrag till
Kommunfullmäktige
`;
    expect(readOne(text)).toMatchObject({
      documentType: "PARAGRAPH",
      body: "Kommunstyrelsen",
      meetingDate: "2026-02-04",
      outcome: "DELVIS",
      isFinalDecision: false,
      clauseOutcomes: [
        { clause: 1, outcome: "BIFALL" },
        { clause: 2, outcome: "BESVARAD" },
      ],
      motioners: [{ name: "Nina Ros", party: "MP" }],
      dispatchTo: ["Kommunfullmäktige"],
    });
  });

  it("takes no stance from an answer that is only handed over", () => {
    const text = `Utdrag ur protokoll
Kulturnämnden 2025-05-14
§ 41 Dnr KUN 2025/17
Yttrande över motion om bokbuss
Beslut
Kulturnämnden godkänner förvaltningens yttrande och överlämnar det till kommunstyrelsen.
Sammanfattning
Förvaltningen anser att motionen bör avslås.
`;
    expect(readOne(text)).toMatchObject({
      documentType: "REFERRAL_RESPONSE",
      body: "Kulturnämnden",
      meetingDate: "2025-05-14",
      stance: "NONE",
      outcome: "FORWARDED",
    });
  });

  it("splits a meeting and leaves out its table of contents and running heads", () => {
    const text = `Åmynne kommun
Kommunfullmäktige
Sammanträdesprotokoll
Sammanträdesdatum 2025-09-15

Innehåll
§ 101 Val av justerare ................................................ 3
§ 102 Svar på motion av Eva Ek (S) om
badplatser i hela kommunen .................................. 4
§ 103 Svar på motion om gång- och cykelväg ............ 5
\f
Åmynne kommun
Kommunfullmäktige
Sammanträdesprotokoll                                      3 (5)
2025-09-15

§ 101
Val av justerare

Beslut
Eva Ek (S) utses att justera protokollet.
Justerandes sign          Utdragsbestyrkande
\f
Åmynne kommun
Kommunfullmäktige
Sammanträdesprotokoll                                      4 (5)
2025-09-15

§ 102 Dnr KS 2024/77
Svar på motion av Eva Ek (S) om badplatser i hela kommunen

Beslut
Motionen bifalls.

Yrkanden
Eva Ek (S), Bo Alm (V),
Justerandes sign          Utdragsbestyrkande
\f
Åmynne kommun
Kommunfullmäktige
Sammanträdesprotokoll                                      5 (5)
2025-09-15

§ 102 forts.
Ida By (MP) och Ove Ny (C) yrkar bifall till motionen.

Skickas till
Tekniska nämnden

§ 103 Dnr KS 2024/92
Svar på motion om gång- och cykelväg

Beslut
Motionen avslås.

Ärendet bereddes av kommunstyrelsen den 2 september 2025,
§ 140 och av tekniska nämnden.
Justerandes sign          Utdragsbestyrkande
`;
    const readings = readDocument(text);
    expect(readings.map(values)).toMatchObject([
      { paragraph: "101", title: "Val av justerare" },
      {
        paragraph: "102",
        title: "Svar på motion av Eva Ek (S) om badplatser i hela kommunen",
        meetingDate: "2025-09-15",
        outcome: "BIFALL",
        isFinalDecision: true,
        proposers: [
          { name: "Eva Ek", party: "S" },
          { name: "Bo Alm", party: "V" },
          { name: "Ida By", party: "MP" },
          { name: "Ove Ny", party: "C" },
        ],
        dispatchTo: ["Tekniska nämnden"],
      },
      { paragraph: "103", registrationNumber: "KS 2024/92", outcome: "AVSLAG" },
    ]);
    const printed = readings[1]!.fields.proposers!.spans.map(({ start, end }) => text.slice(start, end));
    expect(printed).toEqual(["Eva Ek (S)", "Bo Alm (V)", "Ida By (MP)", "Ove Ny (C)"]);
  });
});
