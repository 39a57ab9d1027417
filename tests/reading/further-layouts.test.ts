import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read";
import { readOne, values } from "./read-one";

// Layouts that were not at hand when the reader was written: what it must not get wrong in them.
describe("layouts of minutes that nobody had seen", () => {
  it("has the decision under « Kommunfullmäktige beslutar » and a number on a line of its own", () => {
    const text = `Kommunfullmäktige                                         Protokollsutdrag
Sammanträdestid     2021-05-27 kl. 13:00

§ 121   Motion av Anna Strand (M) om språkkrav

STK-2020-1123

Sammanfattning

Anna Strand (M) har inkommit med en motion. Motionären yrkar att kommunfullmäktige beslutar bifalla kravet.

Kommunfullmäktige beslutar

1. Kommunfullmäktige anser motionen besvarad.

Reservationer och särskilda yttranden

Samtliga närvarande ledamöter i (M)- respektive (SD)-gruppen reserverar sig mot beslutet.
`;
    expect(readOne(text)).toMatchObject({
      body: "Kommunfullmäktige",
      registrationNumber: "STK-2020-1123",
      outcome: "BESVARAD",
      decisionPoints: 1,
      reservations: [
        { name: null, party: "M" },
        { name: null, party: "SD" },
      ],
    });
  });

  it("takes what the board proposes, not what it decides for itself", () => {
    const text = `Kommunstyrelsen                                       PROTOKOLL
2022-09-07                                            Sida 31(60)
§ 155/22
Motion - Inför fritidsbank
KS-2021-00765
Kommunstyrelsens förslag till kommunfullmäktige
1. Motionen avslås.
2. Kommunstyrelsen ges i uppdrag att utreda frågan.
Kommunstyrelsens beslut för egen del
Paragrafen förklaras omedelbart justerad.
Ajournering
Sammanträdet ajourneras kl 10.15-10.25.
Deltar inte i beslutet
Roland Öst (XX) deltar inte i beslutet.
`;
    expect(readOne(text)).toMatchObject({ paragraph: "155", outcome: "AVSLAG", decisionPoints: 2 });
    const both = text.replace(
      /Kommunstyrelsens förslag[\s\S]*Ajournering/u,
      "Beslut\nKommunstyrelsen beslutar\natt uppdra åt direktören att utreda frågan.\nKommunstyrelsen föreslår kommunfullmäktige besluta\natt motionen anses besvarad.\nAjournering",
    );
    expect(readOne(both)).toMatchObject({ outcome: "BESVARAD", isFinalDecision: false });
  });

  it("does not take the board's proposal for the council's decision", () => {
    const text = (rest: string) => `Kommunfullmäktige 2024-06-12
§ 43 Dnr KS 24/126
Svar på motion om vatten
Kommunstyrelsens förslag till beslut
Motionen avslås.
Under debatten yrkar Eva Sjö (AB) bifall till motionen.
${rest}`;
    expect(readOne(text("Kommunfullmäktige beslutar bifalla motionen.\n"))).toMatchObject({
      outcome: "BIFALL",
      isFinalDecision: true,
    });
    expect(readOne(text("")).outcome).toBeUndefined();
  });

  it("has a cover with those present, and a number under « Paragraf »", () => {
    const cover = `Granviks kommun
SAMMANTRÄDESPROTOKOLL
Socialnämnden
Sammanträdesdatum
2023-10-17

Plats och tid         Kommunhuset, klockan 08.30-12.00
Beslutande            Ulla Ek (AB), ordförande
Justerade paragrafer  §§ 88-97
`;
    const item = `§ 93
Yttrande över motion om hemtjänst
Dnr SN 2023/25
Socialnämndens beslut
Socialnämnden överlämnar förvaltningens tjänsteskrivelse som yttrande till kommunstyrelsen.
`;
    expect(readOne(`${cover}\f${item}`)).toMatchObject({
      paragraph: "93",
      registrationNumber: "SN 2023/25",
      stance: "NONE",
      outcome: "FORWARDED",
    });
    const column = item.replace(
      "§ 93",
      "Sammanträdesdatum                Paragraf\n17 oktober 2023                  93",
    );
    expect(readOne(`PROTOKOLLSUTDRAG\nSocialnämnden\n${column}`)).toMatchObject({ paragraph: "93" });
  });

  it("lists the meeting's items without page numbers before they come", () => {
    const text = `Kommunfullmäktige         Sammanträdesdatum 2024-02-26
Ärendelista
§ 1      Val av justerare
§ 2      Svar på motion om belysning
§ 3      Svar på motion om simskola
\f
§ 1       Dnr 2024/1
Val av justerare
Beslut
Anna Ek (AB) väljs.
§ 2       Dnr 2023/201
Svar på motion om belysning
Kommunfullmäktiges beslut
Kommunfullmäktige bifaller motionen.
§ 3       Dnr 2023/202
Svar på motion om simskola
Kommunfullmäktiges beslut
Kommunfullmäktige avslår motionen.
`;
    expect(readDocument(text).map(values)).toMatchObject([
      { paragraph: "1", registrationNumber: "2024/1" },
      { paragraph: "2", registrationNumber: "2023/201", outcome: "BIFALL" },
      { paragraph: "3", registrationNumber: "2023/202", outcome: "AVSLAG" },
    ]);
  });

  it("prints headings and what they say on one line, and letters in capitals", () => {
    const text = `KOMMUNFULLMÄKTIGE                         2009-04-27
§ 37  Dnr 2008/214-008
Motion om bredband - Kalle Sand (m)
Beslut: Motionen anses besvarad.
Inlägg: Kalle Sand (m), Berit Ros (s).
Reservation: Kalle Sand (m)
Protokollsutdrag till: Kalle Sand, kommunstyrelsen
`;
    expect(readOne(text)).toMatchObject({
      body: "Kommunfullmäktige",
      registrationNumber: "2008/214-008",
      outcome: "BESVARAD",
      speakers: [
        { name: "Kalle Sand", party: "m" },
        { name: "Berit Ros", party: "s" },
      ],
      reservations: [{ name: "Kalle Sand", party: "m" }],
      dispatchTo: ["Kalle Sand, kommunstyrelsen"],
    });
  });

  it("names people without brackets whom a roll call names with them", () => {
    const text = `Utdrag ur protokoll fört vid styrelsesammanträde i Ekdala Bostäder AB den 14 mars 2023
§ 9 Remissvar motion om hyresrätter
Bo Alm samt Ida-Lill By yrkar avslag på motionen. Eva Ek yrkar bifall till Bo Alms förslag.
Eva Ek (AB)       Ja
Bo Alm (CD)       Nej
Ida Lill By (EF)  Nej
Beslut
Styrelsen beslutar att tillstyrka motionen.
Reservation
EF:s ledamöter Ida-Lill By och Bo Alm reserverar sig.
`;
    expect(readOne(text)).toMatchObject({
      body: "Ekdala Bostäder AB",
      stance: "TILLSTYRKER",
      proposers: [
        { name: "Bo Alm", party: "CD" },
        { name: "Ida-Lill By", party: "EF" },
        { name: "Eva Ek", party: "AB" },
      ],
      reservations: [
        { name: "Ida-Lill By", party: "EF" },
        { name: "Bo Alm", party: "CD" },
      ],
    });
  });

  it("names whoever left a note in its heading, and the mover below a party's title", () => {
    const text = `Kommunfullmäktige 2024-04-22
§ 45 Dnr KS 2023-00321
Svar på motion (GP) om bidrag
Beslut
Motionen avslås.
Sammanfattning
Ida By (GP) har i en motion föreslagit bidrag.
Reservation från Granvikspartiet
Vi hade velat annorlunda.
Protokollsanteckning från Bo Alm (AB)
Beslutet är riktigt.
`;
    expect(readOne(text)).toMatchObject({
      motioners: [{ name: "Ida By", party: "GP" }],
      reservations: [{ name: null, party: "GP" }],
      protocolNotes: [{ name: "Bo Alm", party: "AB" }],
    });
  });
});
