import { describe, expect, it } from "vitest";
import { PlainDate } from "@/lib/dates";
import type { Outcome } from "@/lib/db/generated/enums";
import type { CaseFile } from "@/lib/motions/queries";
import { draftPaper } from "@/lib/papers/draft";
import { passagesOf } from "@/lib/papers/edits";
import { paperTree, type Section } from "@/lib/papers/tree";
import { contextWith } from "./a-context";
import { answer, body, clause, day, decision, document, id, item, referral } from "./case-files";
import { linesOf } from "./printout";

const draft = (facts: Partial<CaseFile>, madeOn = "2026-10-01") =>
  draftPaper("SUMMARY", contextWith(facts, { madeOn: PlainDate.from(madeOn) }));

const lines = (key: Section["key"], facts: Partial<CaseFile>, madeOn?: string) =>
  linesOf(draft(facts, madeOn), key);

const EVA = { name: "Eva Ek", party: "ABC" };
const BO = { name: "Bo Alm", party: null };
const note = { id: id(), kind: "PROTOCOL_NOTE", ...EVA, text: null } as const;

describe("the motion", () => {
  it("names its movers, dates and att-satser", () => {
    const facts = {
      movers: [EVA, BO],
      writtenOn: day("2026-01-08"),
      clauses: [clause(1, "att sätta upp bänkar"), clause(2, "att måla dem gröna")],
    };
    expect(lines("motion", facts)).toEqual([
      "Eva Ek (ABC) och Bo Alm har lämnat motionen ”Fler bänkar i parken”.",
      "Den är skriven den 8 januari 2026, kom in den 10 januari 2026 och väcktes den 26 januari 2026.",
      "I motionen föreslås:",
      "1. att sätta upp bänkar",
      "2. att måla dem gröna",
    ]);
  });

  it("says what is not recorded", () => {
    expect(lines("motion", { movers: [], raisedOn: null })).toEqual([
      "Motionen har rubriken ”Fler bänkar i parken”. Ingen motionär är registrerad.",
      "Den kom in den 10 januari 2026. Ingen dag då den väcktes är registrerad.",
      "Inga att-satser är registrerade.",
    ]);
  });

  it.each([
    [[EVA], "Motionär", "Eva Ek (ABC)"],
    [[EVA, BO], "Motionärer", "Eva Ek (ABC) och Bo Alm"],
  ])("counts its movers in the head", (movers, label, value) => {
    expect(draft({ movers }).facts).toContainEqual({ label, value });
  });
});

describe("the referral round", () => {
  it("names together the bodies that were asked the same", () => {
    const other = referral("Miljönämnden", { dueOn: day("2026-12-01"), question: "Är det bra?" });
    const found = lines("referrals", {
      referrals: [referral("Socialnämnden"), other, referral("Tekniska nämnden")],
    });
    expect(found.slice(0, 4)).toEqual([
      "Motionen skickades den 2 februari 2026 på remiss till Socialnämnden och Tekniska nämnden. Sista svarsdag var den 4 maj 2026 och har passerat. Frågan lyder:",
      "> Vad anser nämnden?",
      "Motionen skickades den 2 februari 2026 på remiss till Miljönämnden. Sista svarsdag är den 1 december 2026. Frågan lyder:",
      "> Är det bra?",
    ]);
  });

  it("tells an answer in the body's own words, with a stance only where there is one", () => {
    const asked = [referral("Socialnämnden"), referral("Miljönämnden")];
    const minutesItems = [
      answer(asked[0]!, {
        registrationNumber: "SN-2026/3",
        reportDatedOn: day("2026-03-02"),
        summary: "Det finns redan bänkar.",
        speakers: [EVA, BO],
      }),
      answer(asked[1]!, { stance: "OPPOSE", paragraph: null }),
    ];
    expect(lines("referrals", { referrals: asked, minutesItems }).slice(2)).toEqual([
      "Remissinstans | Datum | § | Ställningstagande | Diarienummer",
      "Socialnämnden | 2026-04-15 | 12 | Inget ställningstagande | SN-2026/3",
      "Miljönämnden | 2026-04-15 | – | Avstyrker | –",
      "# Socialnämnden",
      "Socialnämnden besvarade remissen den 15 april 2026, § 12. Tjänsteutlåtandet är daterat den 2 mars 2026. Diarienummer hos remissinstansen: SN-2026/3. Inget ställningstagande. Beslutet lyder:",
      "> Nämnden överlämnar svaret.",
      "Sammanfattningen lyder:",
      "> Det finns redan bänkar.",
      "Under överläggningen yttrade sig Eva Ek (ABC) och Bo Alm.",
      "# Miljönämnden",
      "Miljönämnden besvarade remissen den 15 april 2026. Ställningstagande: avstyrker. Beslutet lyder:",
      "> Nämnden överlämnar svaret.",
    ]);
  });

  it("calls a proposal a proposal", () => {
    const asked = referral("Trygghetsberedningen", {
      body: body("Trygghetsberedningen", "PREPARATORY_COMMITTEE"),
    });
    const proposed = answer(asked, {
      status: "PROPOSED",
      heldOn: null,
      paragraph: null,
      reportDatedOn: day("2026-04-30"),
      decisionText: "Utlåtandet överlämnas.",
    });
    expect(
      lines("referrals", { referrals: [asked], minutesItems: [proposed] }, "2026-05-04").slice(2),
    ).toEqual([
      "Remissinstans | Datum | § | Ställningstagande | Diarienummer",
      "Trygghetsberedningen | 2026-04-30 | – | Förslag: inget ställningstagande | –",
      "# Trygghetsberedningen",
      "Förslag till remissvar enligt tjänsteutlåtande daterat den 30 april 2026. Beredningen har inte beslutat. Sista svarsdag är den 4 maj 2026. Inget ställningstagande. Förslaget lyder:",
      "> Utlåtandet överlämnas.",
    ]);
  });

  it("names those who have not answered, and why", () => {
    const referrals = [
      referral("Socialnämnden"),
      referral("Miljönämnden", { declinedOn: day("2026-03-01"), declinedReason: "Rör inte nämnden" }),
      referral("Tekniska nämnden", { withdrawnOn: day("2026-03-02") }),
    ];
    expect(lines("referrals", { referrals }).slice(2)).toEqual([
      "Remissinstans | Datum | § | Ställningstagande | Diarienummer",
      "Socialnämnden | – | – | Inget svar | –",
      "Miljönämnden | – | – | Avstår från att svara | –",
      "Tekniska nämnden | – | – | Remissen återkallad | –",
      "# Socialnämnden",
      "Socialnämnden har inte svarat. Sista svarsdag var den 4 maj 2026 och har passerat.",
      "# Miljönämnden",
      "Miljönämnden avstod den 1 mars 2026 från att svara. Angivet skäl: ”Rör inte nämnden”.",
      "# Tekniska nämnden",
      "Remissen återkallades den 2 mars 2026.",
    ]);
  });

  it("has not passed on the last answer date itself", () => {
    expect(lines("referrals", { referrals: [referral("Socialnämnden")] }, "2026-05-04").at(-1)).toBe(
      "Socialnämnden har inte svarat. Sista svarsdag är den 4 maj 2026.",
    );
  });

  it("says when nobody was asked", () => {
    expect(lines("referrals", {})).toEqual(["Ingen remiss är registrerad."]);
  });
});

describe("notes and reservations", () => {
  it("are grouped by party, in Swedish order", () => {
    const first = item({
      notes: [
        { ...note, party: "ÖP", text: "Bra." },
        { ...note, id: id(), party: null, kind: "RESERVATION" },
      ],
    });
    const second = decision("BOARD", "REJECTED", {
      notes: [
        { ...note, id: id(), name: null, kind: "SEPARATE_STATEMENT", text: "Vi vill mer." },
        { ...note, id: id(), name: "Bo Alm", party: "ÖP" },
      ],
    });
    expect(lines("notes", { minutesItems: [first, second] })).toEqual([
      "# ABC",
      "Särskilt yttrande av ABC i Kommunstyrelsen den 14 september 2026, § 12:",
      "> Vi vill mer.",
      "# ÖP",
      "Protokollsanteckning av Eva Ek (ÖP) i Socialnämnden den 15 april 2026, § 12:",
      "> Bra.",
      "Protokollsanteckning av Bo Alm (ÖP) i Kommunstyrelsen den 14 september 2026, § 12.",
      "# Utan partibeteckning",
      "Reservation av Eva Ek i Socialnämnden den 15 april 2026, § 12.",
    ]);
  });

  it("are said to be missing", () => {
    expect(lines("notes", {})).toEqual([
      "Inga protokollsanteckningar, särskilda yttranden eller reservationer är registrerade.",
    ]);
  });
});

describe("the decisions", () => {
  const SENTENCES: [Outcome | null, council: string, board: string][] = [
    ["APPROVED", "biföll motionen", "föreslog att motionen bifalls"],
    ["REJECTED", "avslog motionen", "föreslog att motionen avslås"],
    ["DEEMED_ANSWERED", "förklarade motionen besvarad", "föreslog att motionen anses besvarad"],
    ["PARTIAL", "beslutade olika om motionens delar", "föreslog olika beslut om motionens delar"],
    ["CONDITIONAL", "biföll motionen med villkor", "föreslog att motionen bifalls med villkor"],
    [
      "STRUCK",
      "avskrev motionen från vidare handläggning",
      "föreslog att motionen avskrivs från vidare handläggning",
    ],
    ["RECOMMITTED", "återremitterade ärendet", "återremitterade ärendet"],
    ["TABLED", "bordlade ärendet", "bordlade ärendet"],
    [
      "NO_POSITION",
      "överlämnade ärendet utan eget ställningstagande",
      "överlämnade ärendet utan eget ställningstagande",
    ],
    ["FORWARDED", "överlämnade svaret", "överlämnade svaret"],
    ["UNCLEAR", "behandlade ärendet", "behandlade ärendet"],
    [null, "behandlade ärendet", "behandlade ärendet"],
  ];

  it.each(SENTENCES)("%s: the council decides, the board proposes", (outcome, council, board) => {
    const minutesItems = [decision("BOARD", outcome), decision("COUNCIL", outcome)];
    const found = lines("decisions", { minutesItems }).join("\n");
    expect(found).toContain(`Kommunstyrelsen ${board} den 14 september 2026, § 12.`);
    expect(found).toContain(`Kommunfullmäktige ${council} den 14 september 2026, § 12.`);
  });

  it("are told in order, with att-satser, yrkanden and votes", () => {
    const clauses = [clause(1, "att sätta upp bänkar"), clause(2, "att måla dem gröna")];
    const minutesItems = [
      decision("WORKING_COMMITTEE", "NO_POSITION", { paragraph: null, heldOn: day("2026-09-01") }),
      decision("COUNCIL", "PARTIAL", {
        clauses: [
          { clauseId: clauses[1]!.id, outcome: "REJECTED" },
          { clauseId: clauses[0]!.id, outcome: "APPROVED" },
        ],
        proposals: [
          { ...EVA, text: "bifall till motionen" },
          { ...BO, text: "" },
        ],
        votes: [
          {
            question: "Den som vill avslå röstar ja.",
            yesMeans: "avslag",
            noMeans: "bifall till motionen",
            yes: 1,
            no: 24,
            abstain: 2,
            absent: 1,
            castingVote: false,
            ballots: [
              { ...EVA, choice: "YES" },
              { ...BO, choice: "ABSENT" },
            ],
          },
        ],
        chairFinding: "avslag",
        notVoting: [{ ...BO, kind: "CONFLICT_OF_INTEREST" }],
      }),
    ];
    expect(lines("decisions", { clauses, minutesItems })).toEqual([
      "# Arbetsutskottet",
      "Arbetsutskottet överlämnade ärendet utan eget ställningstagande den 1 september 2026. Beslutet lyder:",
      "> Nämnden överlämnar svaret.",
      "# Kommunfullmäktige",
      "Kommunfullmäktige beslutade olika om motionens delar den 14 september 2026, § 12. Beslutet lyder:",
      "> Nämnden överlämnar svaret.",
      "Att-sats | Utfall",
      "1. att sätta upp bänkar | Bifall",
      "2. att måla dem gröna | Avslag",
      "Yrkanden:",
      "- Eva Ek (ABC): bifall till motionen",
      "- Bo Alm",
      "Voteringsproposition:",
      "> Den som vill avslå röstar ja.",
      "Ja stod för avslag. Nej stod för bifall till motionen.",
      "Omröstningen gav 1 ja-röst och 24 nej-röster. 2 avstod och 1 var frånvarande.",
      "- Ja: Eva Ek (ABC)",
      "- Frånvarande: Bo Alm",
      "Ordföranden fann avslag. Omröstningen gick emot ordföranden.",
      "Jäv: Bo Alm.",
    ]);
  });

  it("say where a case was sent back to and until when it was tabled", () => {
    const minutesItems = [
      decision("BOARD", "RECOMMITTED", {
        recommittedTo: body("Socialnämnden"),
        reason: "Underlaget räcker inte.",
      }),
      decision("COUNCIL", "TABLED", {
        tabledToOn: day("2026-10-26"),
        votes: [
          {
            question: "Ja för bordläggning.",
            yesMeans: null,
            noMeans: null,
            yes: 7,
            no: 7,
            abstain: 0,
            absent: 0,
            castingVote: true,
            ballots: [],
          },
        ],
      }),
    ];
    const found = lines("decisions", { minutesItems }).join("\n");
    expect(found).toContain(
      "Ärendet återremitterades till Socialnämnden. Angivet skäl: ”Underlaget räcker inte.” Beslutet lyder:",
    );
    expect(found).toContain("Ärendet bordlades till den 26 oktober 2026.");
    expect(found).toContain("7 nej-röster. Ordförandens utslagsröst avgjorde.");
  });

  const UNDECIDED = "Kommunfullmäktige har inte avgjort motionen.";

  it("say when there are none, and when the council has none", () => {
    expect(lines("decisions", {})).toEqual(["Inget beslut är registrerat.", UNDECIDED]);
    expect(lines("decisions", { minutesItems: [decision("COUNCIL", "TABLED")] })[0]).toBe(UNDECIDED);
    expect(lines("decisions", { minutesItems: [decision("BOARD", "REJECTED")] })[0]).toBe(UNDECIDED);
  });

  it.each(["REJECTED", "UNCLEAR", null] as const)(
    "do not call it undecided when the council's was %s",
    (outcome) => {
      expect(lines("decisions", { minutesItems: [decision("COUNCIL", outcome)] })).not.toContain(UNDECIDED);
    },
  );

  it("tell the road there", () => {
    const milestones = [
      { id: id(), kind: "ASSIGNED", occurredOn: day("2026-01-26"), note: null },
      { id: id(), kind: "WITHDRAWN", occurredOn: day("2026-06-01"), note: "Skriftligen." },
    ] as const;
    expect(lines("decisions", { milestones: [...milestones] }).slice(2)).toEqual([
      "- Motionen remitterades den 26 januari 2026 till kommunstyrelsen för beredning.",
      "- Motionen återtogs den 1 juni 2026. Anteckning: Skriftligen.",
    ]);
  });
});

describe("the dispatch list", () => {
  it("names everybody once, in the order they were first named", () => {
    const minutesItems = [
      item({ dispatchTo: ["Kommunstyrelsen", "Förvaltningen, Bo Alm"] }),
      item({ dispatchTo: ["Eva Ek", "kommunstyrelsen"] }),
    ];
    const line = (recipient: string) => ({
      id: id(),
      recipient,
      sentOn: day("2026-10-01"),
      sentByName: "Bo",
    });
    const dispatches = [line("Eva Ek"), line("Miljönämnden")];
    expect(lines("dispatch", { minutesItems, dispatches })).toEqual([
      "- Kommunstyrelsen",
      "- Förvaltningen, Bo Alm",
      "- Eva Ek",
      "- Miljönämnden",
      "Beslutet expedierades den 1 oktober 2026.",
    ]);
  });

  it("is said to be missing", () => {
    expect(lines("dispatch", {})).toEqual(["Ingen mottagare är registrerad."]);
  });
});

describe("sources", () => {
  const asked = referral("Socialnämnden");
  const answered = answer(asked, { notes: [note], dispatchTo: ["Kommunstyrelsen"] });
  const sourceOf = (facts: Partial<CaseFile>, passageId: string) =>
    passagesOf(draft({ referrals: [asked], minutesItems: [answered], ...facts })).find(
      ({ id }) => id === passageId,
    )?.source;

  it("are the record, or the document that is filed on it", () => {
    const passageId = `referral:${asked.id}:answer:decision`;
    expect(sourceOf({}, passageId)).toEqual({
      kind: "minutes-item",
      id: answered.id,
      label: "Socialnämnden, §\u00a012, 2026-04-15",
    });
    const extract = document("MINUTES_EXTRACT", { minutesItemId: answered.id });
    const report = document("OFFICIAL_REPORT", { minutesItemId: answered.id });
    expect(sourceOf({ documents: [report, extract] }, passageId)).toEqual({
      kind: "document",
      id: extract.id,
      label: "Protokollsutdrag, Socialnämnden, §\u00a012, 2026-04-15",
    });
  });

  it("of a note is its attachment, where there is but one of each", () => {
    const attachment = () => document("PROTOCOL_NOTE", { minutesItemId: answered.id });
    const passageId = `note:${note.id}`;
    expect(sourceOf({ documents: [attachment()] }, passageId)?.kind).toBe("document");
    expect(sourceOf({ documents: [attachment(), attachment()] }, passageId)?.kind).toBe("minutes-item");
  });

  it("of the motion is the motion itself", () => {
    const motion = document("MOTION");
    expect(sourceOf({ documents: [motion] }, "motion:origin")?.id).toBe(motion.id);
    expect(sourceOf({}, "motion:origin")?.kind).toBe("motion");
  });
});

describe("the tree", () => {
  const asked = [referral("Socialnämnden"), referral("Miljönämnden")];
  const facts = {
    referrals: asked,
    minutesItems: asked.map((one) => answer(one, { notes: [{ ...note, id: id() }] })),
  };

  it("fits its schema, and every passage has an id of its own", () => {
    const tree = draft(facts);
    expect(paperTree.parse(tree)).toEqual(tree);
    const ids = passagesOf(tree).map((passage) => passage.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("tells a proposal and the decision after it under different ids, so that no edit passes between them", () => {
    const [first] = asked;
    const ids = (status: "PROPOSED" | "DECIDED") =>
      passagesOf(draft({ referrals: [first!], minutesItems: [answer(first!, { status })] }))
        .map((passage) => passage.id)
        .filter((passageId) => passageId.startsWith("referral:"));
    expect(ids("PROPOSED").filter((passageId) => ids("DECIDED").includes(passageId))).toEqual([]);
  });
});
