import { describe, expect, it } from "vitest";
import { answerPrefill } from "@/lib/prefill/answer";
import { bodyNamed } from "@/lib/prefill/bodies";
import { corrections } from "@/lib/prefill/corrections";
import { decisionPrefill } from "@/lib/prefill/decision";
import { motionPrefill } from "@/lib/prefill/motion";
import { paperPrefill } from "@/lib/prefill/paper";
import { abbreviated } from "@/lib/prefill/parties";
import { runningText } from "@/lib/prefill/running-text";
import { ANSWER, COUNCIL, partOf, valuesFrom, wordsOf } from "./reading";

const CLAUSES = [
  { id: "a", position: 1 },
  { id: "b", position: 2 },
];
const BODIES = [
  { id: "kf", name: "Kommunfullmäktige", abbreviation: "KF" },
  { id: "sn", name: "Socialnämnden", abbreviation: "SN" },
];

describe("the form for an answer", () => {
  const prefill = answerPrefill(partOf(ANSWER), CLAUSES);

  it("is filled in from the body's minutes", () => {
    expect(valuesFrom(prefill)).toMatchObject({
      status: "DECIDED",
      meetingOn: "2025-04-15",
      paragraph: "31",
      registrationNumber: "SN-2025/88",
      reportDatedOn: "2025-03-07",
      stance: "SUPPORT",
      speakers: "Bo Alm (M)\nIda Ås (V)",
      dispatchTo: "Kommunstyrelsen\nAkten",
    });
  });

  it("joins the lines that the paper broke, and keeps the points apart", () => {
    expect(prefill.decisionText?.value.split("\n")).toEqual([
      "1. Socialnämnden godkänner förvaltningens tjänsteutlåtande, daterat den 7 mars 2025, och överlämnar det till kommunstyrelsen som svar på remissen.",
      "2. Socialnämnden tillstyrker motionen.",
    ]);
  });

  it("points to the words that each field was read from", () => {
    expect(wordsOf(ANSWER, prefill, "meetingOn")).toEqual(["2025-04-15"]);
    expect(wordsOf(ANSWER, prefill, "reportDatedOn")).toEqual(["7 mars 2025"]);
    expect(wordsOf(ANSWER, prefill, "speakers")).toEqual(["Bo Alm (M)", "Ida Ås (V)"]);
  });

  it("takes an official report for a proposal, without a meeting or a §", () => {
    const { fields, text } = partOf(ANSWER);
    const report = answerPrefill({ documentType: "OFFICIAL_REPORT", fields, text }, CLAUSES);
    expect(report.status?.value).toBe("PROPOSED");
    expect(report.meetingOn).toBeUndefined();
    expect(report.paragraph).toBeUndefined();
  });

  it("takes the day of a letter, which no meeting is behind", () => {
    const { fields, text } = partOf(ANSWER);
    const { meetingDate: _, ...letter } = fields;
    const documentDate = { value: "2025-03-09", spans: [], sure: true };
    const part = { documentType: "REFERRAL_RESPONSE", fields: { ...letter, documentDate }, text };
    expect(valuesFrom(answerPrefill(part, CLAUSES))).toMatchObject({ reportDatedOn: "2025-03-09" });
    const paragraph = answerPrefill({ ...part, documentType: "PARAGRAPH" }, CLAUSES);
    expect(paragraph.reportDatedOn?.value).toBe("2025-03-07");
  });

  it("has the document's own summary in running text", () => {
    const text = ANSWER.replace(
      "\nÖverläggning",
      "\nSammanfattning av ärendet\nEtt natthärbärge\nbehövs.\n\nDet finns lokaler.\n\nÖverläggning",
    );
    const { summary } = answerPrefill(partOf(text), CLAUSES);
    expect(summary).toMatchObject({
      value: "Ett natthärbärge behövs.\nDet finns lokaler.",
      sure: true,
    });
  });

  it("has what is said of single att-satser", () => {
    const said = "2. Motionens första att-sats tillstyrks.\n3. Motionens andra att-sats avstyrks.";
    const text = ANSWER.replace("2. Socialnämnden tillstyrker motionen.", said);
    expect(valuesFrom(answerPrefill(partOf(text), CLAUSES))).toMatchObject({
      stance: "PARTIAL",
      "stance-a": "SUPPORT",
      "stance-b": "OPPOSE",
    });
  });

  it("says nothing of what the document does not say", () => {
    expect(prefill.summary).toBeUndefined();
    expect(prefill.reservations).toBeUndefined();
    expect(answerPrefill({ documentType: null, fields: {}, text: "" }, CLAUSES)).toEqual({
      status: { value: "DECIDED", spans: [], sure: true },
    });
  });
});

describe("the form for a decision", () => {
  const prefill = decisionPrefill(partOf(COUNCIL), { clauses: CLAUSES, bodies: BODIES });

  it("is filled in from the council's minutes, att-sats by att-sats", () => {
    expect(valuesFrom(prefill)).toMatchObject({
      bodyId: "kf",
      meetingOn: "2025-06-16",
      paragraph: "112",
      outcome: "PARTIAL",
      "clause-a": "APPROVED",
      "clause-b": "REJECTED",
      proposals: "Eva Ek (S): yrkar bifall till motionen\nBo Alm (M): yrkar avslag på motionen",
      reservations: "Ida Ås (V)",
      "yes-1": "31",
      "no-1": "20",
      "abstain-1": "2",
    });
  });

  it("copies what yes and no stood for, as a guess", () => {
    expect(prefill["yesMeans-1"]).toMatchObject({
      value: "bifall till kommunstyrelsens förslag",
      sure: false,
    });
    expect(prefill["noMeans-1"]).toMatchObject({ value: "bifall till motionen", sure: false });
  });

  it("gives those who propose in a row the same words, and nobody what is not said", () => {
    const said = (sentence: string) =>
      decisionPrefill(partOf(COUNCIL.replace("Eva Ek (S) yrkar bifall till motionen.", sentence)), {
        clauses: [],
        bodies: BODIES,
      }).proposals?.value.split("\n");
    expect(said("Eva Ek (S), Ola Ny (V)\noch Ida Ås (V) yrkar bifall till motionen.")?.slice(0, 3)).toEqual([
      "Eva Ek (S): yrkar bifall till motionen",
      "Ola Ny (V): yrkar bifall till motionen",
      "Ida Ås (V): yrkar bifall till motionen",
    ]);
    expect(said("Eva Ek (S) yrkar följande: 1. bifall.")?.[0]).toBe("Eva Ek (S)");
  });

  it("never takes who voted how for what yes and no stood for", () => {
    const text = COUNCIL.replace(
      "bifall till kommunstyrelsens förslag.\nNej-röst",
      "Eva Ek (S), Bo Alm (M).\nNej-röst",
    );
    const named = decisionPrefill(partOf(text), { clauses: [], bodies: BODIES });
    expect(named["yes-1"]?.value).toBe("31");
    expect(named["yesMeans-1"]).toBeUndefined();
  });

  it("fills in no att-sats where the text counts further than the motion", () => {
    const one = decisionPrefill(partOf(COUNCIL), { clauses: [CLAUSES[0]!], bodies: BODIES });
    expect(Object.keys(one).filter((name) => name.startsWith("clause-"))).toEqual([]);
    const others = [CLAUSES[0]!, { id: "c", position: 3 }];
    const gap = decisionPrefill(partOf(COUNCIL), { clauses: others, bodies: BODIES });
    expect(Object.keys(gap).filter((name) => name.startsWith("clause-"))).toEqual([]);
  });

  it("takes “i övrigt besvarad” for the other att-satser only where one is named", () => {
    const { fields, text } = partOf(COUNCIL);
    const rest = { clause: "övrigt" as const, outcome: "BESVARAD" as const };
    const outcomesOf = (value: { clause: number | "övrigt"; outcome: "AVSLAG" | "BESVARAD" }[]) => {
      const clauseOutcomes = { value, spans: [], sure: true };
      const part = { documentType: "PARAGRAPH", fields: { ...fields, clauseOutcomes }, text };
      const { "clause-a": a, "clause-b": b } = decisionPrefill(part, { clauses: CLAUSES, bodies: BODIES });
      return [a?.value, b?.value];
    };
    expect(outcomesOf([rest])).toEqual([undefined, undefined]);
    expect(outcomesOf([{ clause: 1, outcome: "AVSLAG" }, rest])).toEqual(["REJECTED", "DEEMED_ANSWERED"]);
  });

  it("leaves the outcome empty where the text leaves it open", () => {
    const { fields, text } = partOf(COUNCIL);
    const unclear = { ...fields, outcome: { value: "UNCLEAR" as const, spans: [], sure: false } };
    const open = decisionPrefill(
      { documentType: "PARAGRAPH", fields: unclear, text },
      { clauses: [], bodies: BODIES },
    );
    expect(open.outcome).toBeUndefined();
  });

  it("leaves the body empty where the register has none of that name, or two", () => {
    expect(bodyNamed("Socialnämnd", BODIES)).toBe("sn");
    expect(bodyNamed("KF", BODIES)).toBe("kf");
    expect(bodyNamed("Byggnadsnämnden", BODIES)).toBeNull();
    expect(
      bodyNamed("Socialnämnden", [...BODIES, { id: "x", name: "Socialnämnd", abbreviation: "" }]),
    ).toBeNull();
  });
});

describe("the form for a motion", () => {
  const TEXT = `Motion till kommunfullmäktige

Bygg fler cykelvägar

Det är farligt att cykla i kommunen i dag.

Vi yrkar därför
att kommunen bygger en cykelväg till
stationen, och
att kommunen lagar de gamla.

Björkdal den 3 maj 2025
Eva Ek (S)
`;

  it("has title, movers, day and att-satser on a line each", () => {
    const part = partOf(TEXT);
    expect(part.documentType).toBe("MOTION");
    const values = valuesFrom(motionPrefill(part));
    expect(values).toMatchObject({
      title: "Bygg fler cykelvägar",
      movers: "Eva Ek (S)",
      writtenOn: "2025-05-03",
    });
    expect(values.clauses?.split("\n")).toHaveLength(2);
    expect(values.clauses).toMatch(/cykelväg till stationen/);
  });

  it("does not take a committee's number for the motion's", () => {
    expect(motionPrefill(partOf(ANSWER)).registrationNumber).toBeUndefined();
    expect(motionPrefill(partOf(ANSWER)).writtenOn).toBeUndefined();
  });
});

describe("the form for another paper", () => {
  it("says what it is, of what and from whom", () => {
    expect(valuesFrom(paperPrefill(partOf(ANSWER)))).toMatchObject({
      type: "REFERRAL_RESPONSE",
      correspondent: "Socialnämnden",
    });
    expect(paperPrefill({ documentType: null, fields: {}, text: "" })).toEqual({});
  });
});

describe("what a person changed", () => {
  const prefill = answerPrefill(partOf(ANSWER), CLAUSES);
  const untouched = Object.fromEntries(Object.entries(prefill).map(([name, { value }]) => [name, [value]]));

  it("is nothing when the form is saved as it was, whatever line ends the browser sends", () => {
    const sent = { ...untouched, speakers: ["Bo Alm (M)\r\nIda Ås (V)\r\n"], agendaNumber: ["4"] };
    expect(corrections(prefill, sent)).toEqual([]);
  });

  it("tells a changed field, an emptied one and one that the reader missed", () => {
    const sent = { ...untouched, paragraph: ["32"], stance: [""], reservations: ["Bo Alm (M)"] };
    expect(corrections(prefill, sent)).toEqual([
      { field: "paragraph", read: "31", sure: true, saved: "32" },
      { field: "stance", read: "SUPPORT", sure: true, saved: null },
      { field: "reservations", read: null, sure: true, saved: "Bo Alm (M)" },
    ]);
  });
});

describe("a party written out in full", () => {
  const parties = [
    { abbreviation: "VP", name: "Vägpartiet" },
    { abbreviation: "GP", name: "Granvikspartiet" },
    { abbreviation: "GN", name: "Granvikspartiet" },
  ];
  const partiesOf = (...names: string[]) => {
    const value = names.map((party) => ({ name: null, party }));
    return abbreviated({ reservations: { value, spans: [], sure: true } }, parties).reservations?.value;
  };

  it("is given by its letters in the register, unless two bear the name", () => {
    expect(partiesOf("Vägpartiet", "Granvikspartiet", "S")?.map(({ party }) => party)).toEqual([
      "VP",
      "Granvikspartiet",
      "S",
    ]);
    expect(abbreviated({}, parties)).toEqual({});
  });
});

describe("running text", () => {
  it("makes hyphenated words whole, but not the first part of a compound", () => {
    expect(runningText("kommun-\nstyrelsen och kultur-\noch fritidsnämnden")).toBe(
      "kommunstyrelsen och kultur- och fritidsnämnden",
    );
  });
  it("keeps points and paragraphs apart", () => {
    expect(runningText("Nämnden beslutar\natt avslå\n– att bifalla\n\nNytt stycke\f")).toBe(
      "Nämnden beslutar\natt avslå\n– att bifalla\nNytt stycke",
    );
  });
});
