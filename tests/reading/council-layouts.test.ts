import { describe, expect, it } from "vitest";
import { readOne } from "./read-one";

// One text for each way in which councils print their decisions; municipalities and people are made up.
describe("the layouts of council minutes", () => {
  it("reads votes in a list with columns, and the totals over it", () => {
    const text = `LJUNGSALA STAD    PROTOKOLL
Kommunfullmäktige
2026-03-18

§ 82                                                 Diarienummer 00322/2026
Svar på motion (LP) - Cykelgarage vid stationen
Beslut
Kommunfullmäktige avslår motionen.
Reservationer
Ledamöterna från Ljungsalapartiet reserverar sig mot beslutet.
Omröstning begärs
Ordföranden meddelar följande omröstningsordning:
Ja-röst för Lars Lunds (LP) förslag,
Nej-röst för kommunstyrelsens förslag.
Omröstningsresultat
5 Ja-röster, 54 Nej-röster och 2 frånvarande ledamöter.
Omröstningslista nr. 1
§ 82. Svar på motion (LP) - Cykelgarage vid stationen
Ledamöter           Parti          Ersättare          Ja   Nej      Avst   Frånv
Stina Gren          (S)                                    X
Elsa Tall           (S)         Emil Fors              X
Transport:                             0     2       0       0
`;
    expect(readOne(text)).toMatchObject({
      documentType: "PARAGRAPH",
      body: "Kommunfullmäktige",
      meetingDate: "2026-03-18",
      paragraph: "82",
      registrationNumber: "00322/2026",
      title: "Svar på motion (LP) - Cykelgarage vid stationen",
      motioners: [{ name: null, party: "LP" }],
      outcome: "AVSLAG",
      isFinalDecision: true,
      reservations: [{ name: null, party: "LP" }],
      votes: [{ yes: 5, no: 54, abstain: 0, absent: 2 }],
    });
  });

  it("reads the decision that stands last", () => {
    const text = `Region Åmynne
Protokoll
Kommunfullmäktige
Sammanträdesdatum 2025-11-17

§ 214
Motion. Kollektivtrafik till färjan
KS2025/0400-51
AU § 120
KS § 301

Ida Berg (C) har i en motion den 3 mars 2025 föreslagit att bussarna ska passa färjans tider.

Ärendets behandling under mötet
Ida Berg (C) yrkar bifall till motionen.
Nils Holm (M) yrkar bifall till kommunstyrelsens förslag.

Propositionsordning
Ordföranden ställer proposition på yrkandena och finner att kommunstyrelsens förslag bifalls.

Kommunfullmäktiges beslut
• Motionen bifalls såtillvida att tidtabellen ses över.
`;
    expect(readOne(text)).toMatchObject({
      body: "Kommunfullmäktige",
      meetingDate: "2025-11-17",
      paragraph: "214",
      title: "Motion. Kollektivtrafik till färjan",
      registrationNumber: "KS2025/0400-51",
      motioners: [{ name: "Ida Berg", party: "C" }],
      motionRaisedDate: "2025-03-03",
      outcome: "BIFALL_VILLKOR",
      isFinalDecision: true,
      proposers: [
        { name: "Ida Berg", party: "C" },
        { name: "Nils Holm", party: "M" },
      ],
    });
  });

  it("reads « Kf § » and a motion that is rejected and answered at once as a guess", () => {
    const text = `Kommunfullmäktige                    Sammanträdesprotokoll
Granviks kommun
Sammanträdesdatum: 2026-02-11

Kf §7                                        Dnr KS.2025.118

Svar på motion om gratis parkering, väckt av Per Ås (SD)

Kommunfullmäktiges beslut
Motionen avslås och anses besvarad.

Sammanfattning
Per Ås (SD) har lämnat in en motion om parkering.

Dagens sammanträde
Per Ås (SD) yttrar sig.

Förslag
Per Ås (SD) yrkar bifall till motionen.

Beslutet skickas till
Per Ås
Samhällsbyggnadsförvaltningen
`;
    const read = readOne(text);
    expect(read).toMatchObject({
      paragraph: "7",
      body: "Kommunfullmäktige",
      meetingDate: "2026-02-11",
      title: "Svar på motion om gratis parkering, väckt av Per Ås (SD)",
      motioners: [{ name: "Per Ås", party: "SD" }],
      outcome: "AVSLAG",
      speakers: [{ name: "Per Ås", party: "SD" }],
      proposers: [{ name: "Per Ås", party: "SD" }],
      dispatchTo: ["Per Ås", "Samhällsbyggnadsförvaltningen"],
    });
  });

  it("reads numbered points under « KF § »", () => {
    const text = `KF § 13 Dnr: KS/2024:212

Motion från Vänsterpartiet om avgiftsfri simskola

Kommunfullmäktiges beslut
1. Motionen bifalls.
2. Kultur- och fritidsnämnden får i uppdrag att återkomma med en plan.

Beslutsunderlag
KS § 44
Motionen

Beslutet ska skickas till
Kultur- och fritidsnämnden
`;
    expect(readOne(text)).toMatchObject({
      body: "Kommunfullmäktige",
      paragraph: "13",
      registrationNumber: "KS/2024:212",
      motioners: [{ name: null, party: "Vänsterpartiet" }],
      outcome: "BIFALL",
      isFinalDecision: true,
      decisionPoints: 2,
      dispatchTo: ["Kultur- och fritidsnämnden"],
    });
  });

  it("reads att-points and a tally in running text", () => {
    const text = `Kommunfullmäktige 2025-06-16
§ 63/25 Motion från Eva Ek (KD) om fler parkbänkar (KS 2024/14)

Kommunfullmäktige beslutar
att avslå motionen, samt
att paragrafen förklaras omedelbart justerad.

Yrkanden
Eva Ek (KD) yrkar, med instämmande av Ulf Ros (M), bifall till motionen.
Ordföranden Åsa Dal (S) yrkar avslag på motionen.

Beslutsgång
Ordföranden finner att kommunfullmäktige beslutar enligt Åsa Dals yrkande. Votering begärs.
Den som röstar för avslag röstar ja, den som vill bifalla motionen röstar nej.
Omröstningen ger 26 ja-röster mot 14 nej-röster, 1 ledamot avstår.

Eva Ek (KD) reserverar sig mot beslutet.
`;
    expect(readOne(text)).toMatchObject({
      paragraph: "63",
      body: "Kommunfullmäktige",
      meetingDate: "2025-06-16",
      outcome: "AVSLAG",
      votes: [{ yes: 26, no: 14, abstain: 1, absent: 0 }],
      proposers: [
        { name: "Eva Ek", party: "KD" },
        { name: "Ulf Ros", party: "M" },
        { name: "Åsa Dal", party: "S" },
      ],
      reservations: [{ name: "Eva Ek", party: "KD" }],
    });
  });

  it("reads « 18 Ja-röster och 13 Nej-röster » after « Underlag » and « Behandling på sammanträdet »", () => {
    const text = `Protokoll 3 (41)
Kommunfullmäktige
2026-01-27

§ 192 Dnr KS 2025/301
Svar på motion om hundrastgård
Kommunfullmäktiges beslut
• Motionen anses besvarad.
Sammanfattning av ärendet
Bo Alm (L) och Tea Vik (L) har inkommit med en motion om en hundrastgård.
Underlag
Kommunstyrelsen 2025-12-03 § 300
Behandling på sammanträdet
Bo Alm (L) yrkar bifall till motionen.
Omröstning
Omröstningen utföll med 18 Ja-röster och 13 Nej-röster.
Expedieras till
Bo Alm
Tekniska nämnden
`;
    expect(readOne(text)).toMatchObject({
      title: "Svar på motion om hundrastgård",
      motioners: [
        { name: "Bo Alm", party: "L" },
        { name: "Tea Vik", party: "L" },
      ],
      outcome: "BESVARAD",
      votes: [{ yes: 18, no: 13, abstain: 0, absent: 0 }],
      proposers: [{ name: "Bo Alm", party: "L" }],
      dispatchTo: ["Bo Alm", "Tekniska nämnden"],
    });
  });

  it("reads an answer that the council stands behind", () => {
    const text = `§ 41 Dnr 2025/77
Svar på motion om skolskjuts från Kim Ö (MP)
Kommunfullmäktige beslutar
att ställa sig bakom upprättat svar,
att motionen därmed avslås.
`;
    expect(readOne(text)).toMatchObject({
      body: "Kommunfullmäktige",
      outcome: "AVSLAG",
      isFinalDecision: true,
    });
  });

  it("reads names without brackets, and members without a party", () => {
    const text = `Sammanträdesprotokoll
Kommunfullmäktige 2025-04-29

§ 31 Dnr KS 2024/455

Motion: Bygdemedel

Kommunfullmäktiges beslut

Motionen bifalls.

Yrkanden

Sven Sten, M, yrkar bifall till motionen.

Reservation

Gun Dahl, C, reserverar sig mot beslutet.
`;
    expect(readOne(text)).toMatchObject({
      title: "Motion: Bygdemedel",
      outcome: "BIFALL",
      proposers: [{ name: "Sven Sten", party: "M" }],
      reservations: [{ name: "Gun Dahl", party: "C" }],
    });
    expect(
      readOne(text.replaceAll("Sven Sten, M,", "Sven Sten (-)").replaceAll(", C,", " (C)")),
    ).toMatchObject({
      proposers: [{ name: "Sven Sten", party: null }],
    });
  });

  it("keeps those who do not take part apart from those who dissent", () => {
    const text = `Kommunfullmäktige 2025-10-23
§ 140
Svar på motion - Inför språkkrav, väckt av Ulla Fors (M) (KS/2024:512)
Beslut
Kommunfullmäktige anser motionen besvarad.
Deltar ej
Ulla Fors (M) och Ola Lind (KD) deltar ej i beslutet.
Reservation
Tor Eng (SD) reserverar sig till förmån för eget yrkande.
Särskilt yttrande
Ulla Fors (M) lämnar ett särskilt yttrande.
`;
    expect(readOne(text)).toMatchObject({
      outcome: "BESVARAD",
      reservations: [{ name: "Tor Eng", party: "SD" }],
      protocolNotes: [{ name: "Ulla Fors", party: "M" }],
    });
    expect(readOne(text).conflictOfInterest).toBeUndefined();
  });

  it("reads dissent that stands right after the decision, and « remitteras »", () => {
    const text = `Kommunfullmäktige
§ 22 Dnr 25KS12
Svar på motion om konstgräs
Beslut
Motionen återremitteras till kultur- och fritidsnämnden för ny kostnadsberäkning.
Reservationer
Jan Ek (V), Siv Ös (V) och Mia Al (MP) reserverar sig mot beslutet till förmån för Jan Eks (V) yrkande.
Ärendebeskrivning
Jan Ek (V) har väckt en motion om konstgräs.
`;
    expect(readOne(text)).toMatchObject({
      outcome: "ATERREMISS",
      isFinalDecision: false,
      reservations: [
        { name: "Jan Ek", party: "V" },
        { name: "Siv Ös", party: "V" },
        { name: "Mia Al", party: "MP" },
      ],
    });
  });
});
