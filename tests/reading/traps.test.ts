import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read";
import { readOne } from "./read-one";

const council = (decision: string, rest = "") => `Granviks kommun
Kommunfullmäktige
Sammanträdesdatum 2025-03-24

§ 55 Dnr KS 2024/301
Svar på motion av Eva Ek (V) om fler bänkar

Beslut
${decision}

${rest}`;

// The numbers are those of the traps in the domain reference.
describe("traps in minutes", () => {
  it.each([
    ["Kommunfullmäktige bifaller kommunstyrelsens förslag att avslå motionen.", "AVSLAG"],
    ["Kommunfullmäktige beslutar, med bifall till kommunstyrelsens förslag, att motionen avslås.", "AVSLAG"],
    ["Kommunfullmäktige avslår kommunstyrelsens förslag och bifaller motionen.", "BIFALL"],
    ["Kommunfullmäktige bifaller kommunstyrelsens förslag.", "UNCLEAR"],
    ["Enligt kommunstyrelsens förslag:\nMotionen avslås.", "AVSLAG"],
    ["Motionen är besvarad med hänvisning till att budgeten bifölls.", "BESVARAD"],
    ["Motionen anses behandlad.", "BESVARAD"],
    ["Motionen lämnas utan bifall.", "AVSLAG"],
    ["1. Motionens första yrkande avslås.\n2. Motionens andra yrkande anses tillgodosett.", "DELVIS"],
    ["att bifalla att-sats ett och fyra, samt att avslå att-sats två", "DELVIS"],
    ["Motionen anses besvarad med motiveringen att bifall till motionen föregriper budgeten.", "BESVARAD"],
    [
      "Kommunfullmäktige beslutar, med avslag på Eva Eks yrkande om bifall till motionen, att anse motionen besvarad.",
      "BESVARAD",
    ],
    ["Kommunfullmäktige bifaller Eva Eks (V) yrkande om bifall till motionen.", "BIFALL"],
    ["Kommunfullmäktige bifaller Eva Eks (V) yrkande om avslag på motionen.", "AVSLAG"],
    ["Kommunfullmäktige bifaller motionens intentioner, men avslår motionen.", "AVSLAG"],
    ["att bifalla motionen,\natt ge kommunstyrelsen i uppdrag att avslå framtida ansökningar", "BIFALL"],
    ["Kommunfullmäktige godkänner kommunstyrelsens svar på motionen.", "UNCLEAR"],
    ["Motionen avskrivs från vidare handläggning.", "AVSKRIVEN"],
    ["Motionen bifalls delvis.", "DELVIS"],
    [
      "1. Tekniska nämnden får i uppdrag att se över bänkarna.\n2. Motionen anses i övrigt besvarad.",
      "DELVIS",
    ],
    ["att bifalla motionens första och tredje att-sats\natt avslå motionens andra att-sats", "DELVIS"],
    ["Ärendet återremitteras till tekniska nämnden.", "ATERREMISS"],
    ["Ärendet bordläggs till sammanträdet den 28 april 2025.", "BORDLAGD"],
  ])("1: reads what is granted, not the word: %s", (decision, outcome) => {
    expect(readOne(council(decision))).toMatchObject({ outcome });
  });

  it("1: takes what the board proposed from the paragraph when the decision only grants it, as a guess", () => {
    const text = council(
      "Kommunfullmäktige bifaller kommunstyrelsens förslag.",
      "Kommunstyrelsens förslag till beslut\nMotionen avslås.\n",
    );
    const { outcome } = readDocument(text)[0]!.fields;
    expect(outcome).toMatchObject({ value: "AVSLAG", sure: false });
  });

  it("1: says nothing of the motion when an earlier decision is revoked", () => {
    expect(
      readOne(council("Beslutet den 3 mars 2024 § 4 att bifalla motionen upphävs.")).outcome,
    ).toBeUndefined();
  });

  it("2 and 3: goes by the decision when a vote overturns the chair, whatever yes meant", () => {
    const text = council(
      "Motionen bifalls.",
      `Beslutsgång
Ordföranden finner att kommunstyrelsens förslag om avslag bifallits. Omröstning begärs.
Godkänd voteringsproposition: Ja för bifall till kommunstyrelsens förslag. Nej för bifall till motionen.
Omröstningen utfaller med 20 Ja mot 21 Nej.
`,
    );
    expect(readOne(text)).toMatchObject({
      outcome: "BIFALL",
      vote: { yes: 20, no: 21, abstain: 0, absent: 0 },
    });
  });

  it("4: tells the vote that decides from the one on the counter-proposal and the one on an addition", () => {
    const text = council(
      "Motionen avslås.",
      `Omröstning – motförslag i huvudvotering

Godkänd voteringsproposition: Ja för Eva Eks yrkande. Nej för Bo Alms yrkande.
Omröstningen utfaller med 9 Ja mot 12 Nej. 20 ledamöter avstår.

Huvudvotering

Godkänd voteringsproposition: Ja för bifall till kommunstyrelsens förslag. Nej för bifall till yrkandet från Bo Alm.
Omröstningen utfaller med 25 Ja mot 16 Nej.

Omröstning

Godkänd voteringsproposition: Ja för avslag och nej för bifall till tilläggsyrkandet.
Omröstningen utfaller med 30 Ja mot 11 Nej.
`,
    );
    expect(readOne(text)).toMatchObject({
      vote: { yes: 25, no: 16 },
      votes: [
        { yes: 9, no: 12, abstain: 20 },
        { yes: 25, no: 16 },
        { yes: 30, no: 11 },
      ],
    });
  });

  it("5: takes its own number and keeps the others apart", () => {
    const text = council("Motionen avslås.", "Beslutsunderlag\nTekniska nämnden § 9, Dnr TN 2024/88\n");
    expect(readOne(text)).toMatchObject({
      registrationNumber: "KS 2024/301",
      otherRegistrationNumbers: ["TN 2024/88"],
    });
  });

  it("7: reads over a page break in the middle of a list, and points at both sides of it", () => {
    const text = council(
      "Motionen avslås.",
      `Yrkanden
Eva Ek (V) och Bo
Justerandes sign        Utdragsbestyrkande
Transaktion 09222115557512345678    Signerat BA, EE
12 (40)
\fKommunfullmäktige
2025-03-24
§ 55 forts.
Alm (MP) yrkar bifall till motionen.
`,
    );
    const { proposers } = readDocument(text)[0]!.fields;
    expect(proposers!.value).toEqual([
      { name: "Eva Ek", party: "V" },
      { name: "Bo Alm", party: "MP" },
    ]);
    expect(proposers!.spans.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      "Eva Ek (V)",
      "Bo",
      "Alm (MP)",
    ]);
  });

  it("8: does not take the number of an agenda item for a paragraph", () => {
    expect(readOne(council("Motionen avslås.").replace("§ 55", "Ärende 5\n§ 12"))).toMatchObject({
      paragraph: "12",
    });
  });

  it("9: leaves names as they are printed", () => {
    const text = council(
      "Motionen avslås.",
      "Yrkanden\nAndré Škoric (M) och Maria Gomer (S) yrkar avslag.\n",
    );
    expect(readOne(text)).toMatchObject({
      proposers: [
        { name: "André Škoric", party: "M" },
        { name: "Maria Gomer", party: "S" },
      ],
    });
  });

  it("10: tells abstaining, absence, not taking part and conflict of interest apart", () => {
    const text = council(
      "Motionen avslås.",
      `Jäv
Siv Ös (C) deltar inte i handläggningen på grund av jäv.

Omröstning
Med 20 ja-röster mot 15 nej-röster, 3 avstår och 2 är frånvarande, avslås motionen.

Deltar ej i beslutet
Tor Eng (M) deltar ej i beslutet.
`,
    );
    const read = readOne(text);
    expect(read).toMatchObject({
      conflictOfInterest: [{ name: "Siv Ös", party: "C" }],
      votes: [{ yes: 20, no: 15, abstain: 3, absent: 2 }],
    });
    expect(read.reservations).toBeUndefined();
    expect(read.protocolNotes).toBeUndefined();
  });

  it("11: takes every kind of note for one, and conflict of interest under their heading for none", () => {
    const text = council(
      "Motionen avslås.",
      `Protokollsanteckningar
Representanterna från S och V antecknar som yttrande en skrivelse från den 20 mars 2025.
Eva Ek (V) lämnar följande anteckning till protokollet: Vi hade hellre sett att M reserverar sig.
Siv Ös (C) deltar inte på grund av jäv.

Reservation
Ledamöterna från SD reserverar sig mot beslutet.
`,
    );
    expect(readOne(text)).toMatchObject({
      protocolNotes: [
        { name: null, party: "S" },
        { name: null, party: "V" },
        { name: "Eva Ek", party: "V" },
      ],
      reservations: [{ name: null, party: "SD" }],
      conflictOfInterest: [{ name: "Siv Ös", party: "C" }],
    });
  });

  it("does not take somebody's proposal that is spoken of for theirs", () => {
    const text = council(
      "Motionen avslås.",
      "Yrkanden\nEva Ek (V) yrkar bifall till motionen.\nBo Alm (S) yrkar avslag på Ida Bys (MP) yrkande och bifall till Ove Ny (C) förslag.\nI Bo Alms (S) yrkande instämmer Ulf Ros (M).\n",
    );
    expect(readOne(text).proposers).toEqual([
      { name: "Eva Ek", party: "V" },
      { name: "Bo Alm", party: "S" },
      { name: "Ulf Ros", party: "M" },
    ]);
  });

  it("reads names that are listed instead of counted", () => {
    const text = council(
      "Motionen avslås.",
      "Omröstning\nJa-röster: Eva Ek (V), Bo Alm (S) och Ida By (MP)\nNej-röster: Ove Ny (C), Ulf Ros (M)\nAvstår: Tor Eng (SD)\n",
    );
    expect(readOne(text)).toMatchObject({ votes: [{ yes: 3, no: 2, abstain: 1, absent: 0 }] });
    expect(
      readOne(
        council(
          "Motionen avslås.",
          "Omröstningsresultat\nLedamot\tJa\tNej\tAvstår\nEva Ek (V)\tX\nBo Alm (S)\tX\nOve Ny (C)\t\tX\nTor Eng (M)\t\t\tX\n",
        ),
      ),
    ).toMatchObject({ votes: [{ yes: 2, no: 1, abstain: 1, absent: 0 }] });
  });
});

describe("texts that nobody wrote", () => {
  it.each([
    ["nothing", ""],
    ["another language", "The council decided to reject the proposal.\n".repeat(50)],
    ["a long line", "§ 1 ".repeat(40_000)],
    ["a megabyte of names", `§ 1\nBeslut\n${"Eva Ek (S), ".repeat(85_000)}`],
    ["a megabyte of votes", `§ 1\nOmröstning\n${"12 ja-röster mot ".repeat(60_000)}`],
    ["a megabyte of attempts at a title", `§ 1\n${"Svar på motion av ".repeat(58_000)}`],
    ["a megabyte of headings", "Beslut\nYrkanden\n".repeat(60_000)],
    ["a megabyte of decisions", `§ 1\nBeslut\n${"bifalla att-sats 1 och motionen ".repeat(32_000)}`],
    ["a megabyte of capital words", `§ 1\n${"Nämnden För Kultur ".repeat(55_000)}`],
    ["a megabyte of blanks", `§ 1\n${" \n\t".repeat(330_000)}x`],
  ])("%s is read without an error, and before the test runs out of time", (_, text) => {
    expect(() => readDocument(text)).not.toThrow();
  });
});
