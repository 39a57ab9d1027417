import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrange, bandOf } from "@/lib/reports/arrange";
import { emerged } from "@/lib/reports/emerged";
import { type OpenMotion, type Standing, standsInWords, timeInWords } from "@/lib/reports/open-motion";
import { unansweredChoices } from "@/lib/reports/schema";
import { unansweredReport } from "@/lib/reports/unanswered";
import { aMotion, anItem, aReferral, aStanding, day, TODAY } from "./a-motion";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("where a motion stands", () => {
  it.each([
    [34, "34 dagar kvar"],
    [1, "1 dag kvar"],
    [0, "sista dagen i dag"],
    [-1, "1 dag över året"],
    [-400, "400 dagar över året"],
  ])("%i days are %j", (days, expected) => {
    expect(plain(timeInWords(days))).toBe(expected);
  });

  it("is told with every body that has been asked, the earliest due first", () => {
    const referrals = [
      aReferral("Tekniska nämnden", "2026-05-04"),
      aReferral("Socialnämnden", "2026-04-13"),
      aReferral("Miljönämnden", "2026-03-02", { closedOn: day("2026-03-01") }),
    ];
    expect(plain(standsInWords(aStanding({ phase: "REFERRED", referrals }), TODAY))).toBe(
      "På remiss\nSocialnämnden sedan 2026-01-12, ska svara senast 2026-04-13 (7 dagar sent)\nTekniska nämnden sedan 2026-01-12, ska svara senast 2026-05-04",
    );
  });

  it("is with the body that the last recommittal named", () => {
    const items = [anItem({ outcome: "RECOMMITTED", recommittedTo: "Socialnämnden" })];
    expect(standsInWords(aStanding({ phase: "ASSIGNED", items }), TODAY)).toContain("Socialnämnden sedan");
    expect(standsInWords(aStanding({ phase: "ASSIGNED" }), TODAY)).toContain("Kommunstyrelsen sedan");
  });
});

describe("what has emerged", () => {
  const said = (differences: Partial<OpenMotion>) => emerged(aMotion(differences)).map(plain);

  it("is nothing of a motion that has only been raised", () => {
    expect(said({})).toEqual([]);
  });

  it("stands in order of time, each decision with its day and §, and opinions in the body's own words", () => {
    expect(
      said({
        milestones: [{ kind: "REPORT_READY", occurredOn: day("2026-04-01") }],
        referrals: [
          aReferral("Tekniska nämnden", "2026-05-04"),
          aReferral("Socialnämnden", "2026-05-04", { closedOn: day("2026-03-16") }),
          aReferral("Högskolan", "2026-05-04", {
            closedOn: day("2026-02-02"),
            declinedOn: day("2026-02-02"),
          }),
        ],
        items: [
          anItem({ answersReferral: true, stance: "SUPPORT", summary: "Nämnden ser positivt på bänkar." }),
          anItem({
            body: { name: "Kommunstyrelsen", kind: "BOARD" },
            heldOn: day("2026-04-13"),
            paragraph: null,
            outcome: "REJECTED",
          }),
        ],
      }),
    ).toEqual([
      "Tekniska nämnden fick motionen på remiss den 12 januari 2026. Sista svarsdag: 4 maj 2026.",
      "Högskolan avstod den 2 februari 2026 från att svara.",
      "Socialnämnden den 16 mars 2026, § 12: svar på remissen, tillstyrker. ”Nämnden ser positivt på bänkar.”",
      "Tjänsteutlåtandet var klart den 1 april 2026.",
      "Kommunstyrelsen den 13 april 2026: föreslog att motionen avslås.",
    ]);
  });

  it.each([
    [
      { outcome: "TABLED", tabledToOn: day("2026-05-18") },
      "Socialnämnden den 16 mars 2026, § 12: bordlade ärendet till den 18 maj 2026.",
    ],
    [
      { outcome: "RECOMMITTED", recommittedTo: "Miljönämnden", reason: "Kostnaden saknas." },
      "Socialnämnden den 16 mars 2026, § 12: återremitterade ärendet till Miljönämnden. Skäl: ”Kostnaden saknas.”",
    ],
    [
      { answersReferral: true, stance: "NONE" },
      "Socialnämnden den 16 mars 2026, § 12: svar på remissen, inget ställningstagande.",
    ],
  ] as const)("%j", (differences, expected) => {
    expect(said({ items: [anItem(differences)] })).toEqual([expected]);
  });

  it("keeps a long opinion to its most central sentences, and never makes one up", () => {
    const summary = Array.from(
      { length: 40 },
      (_, n) => `Nämnden har prövat frågan om bänkar i park ${n} och vill ha fler bänkar där.`,
    ).join(" ");
    const [text = ""] = said({ items: [anItem({ answersReferral: true, summary })] });
    expect(text.length).toBeLessThan(700);
    const quoted = /”(.*)”/.exec(text)?.[1] ?? "";
    for (const part of quoted.split("[…]")) expect(summary).toContain(part.trim());
  });
});

const number = fc.integer({ min: 1, max: 30 });
const standings = fc.array(
  fc
    .record({
      serial: number,
      days: fc.integer({ min: -400, max: 365 }),
      title: fc.string(),
      officer: fc.boolean(),
    })
    .map(({ serial, days, title, officer }) =>
      aStanding({
        registrationNumber: `KS-2025/${serial}`,
        registrationSerial: serial,
        title,
        caseOfficer: officer ? "Sara Holm" : null,
        deadlineOn: TODAY.add({ days }),
        ...(days % 2
          ? { phase: "REFERRED", referrals: [aReferral(`Nämnd ${serial % 3}`, "2026-05-01")] }
          : {}),
      }),
    ),
  { maxLength: 30 },
);

describe("the arrangement", () => {
  const choices = fc.record({
    grupp: fc.constantFrom("hos", "tid", "lage", "handlaggare", "ingen" as const),
    ordning: fc.constantFrom("tid", "nummer", "rubrik", "vackt" as const),
  });

  it("has every motion once, in groups with names of their own", () => {
    fc.assert(
      fc.property(standings, choices, (given, chosen) => {
        const groups = arrange(given, chosen);
        const all = groups.flatMap((group) => group.standings);
        expect(all).toHaveLength(given.length);
        expect(new Set(all)).toEqual(new Set(given));
        expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
      }),
    );
  });

  it("keeps the order within each group", () => {
    const rising = (values: number[]) =>
      values.every((value, at) => at === 0 || (values[at - 1] ?? 0) <= value);
    const key: Record<"tid" | "nummer", (standing: Standing) => number> = {
      tid: ({ daysLeft }) => daysLeft,
      nummer: ({ motion }) => motion.registrationSerial ?? 0,
    };
    fc.assert(
      fc.property(standings, fc.constantFrom("tid", "nummer" as const), (given, ordning) => {
        for (const group of arrange(given, { grupp: "hos", ordning })) {
          expect(rising(group.standings.map(key[ordning]))).toBe(true);
        }
      }),
    );
  });

  it("puts several bodies asked at once under one heading, and those without an officer last", () => {
    const several = aStanding({
      phase: "REFERRED",
      referrals: [aReferral("Ö", "2026-05-01"), aReferral("Ä", "2026-05-01")],
    });
    const nobody = aStanding({ caseOfficer: null });
    const names = (grupp: "hos" | "handlaggare") =>
      arrange([nobody, several], { grupp, ordning: "tid" }).map(({ name }) => name);
    expect(names("hos")).toEqual(["Flera remissinstanser", "Kommunfullmäktige"]);
    expect(names("handlaggare")).toEqual(["Sara Holm", "Ingen handläggare"]);
  });

  it.each([
    [-1, "Över ett år"],
    [0, "Högst tre månader kvar"],
    [92, "Högst tre månader kvar"],
    [93, "Tre till sex månader kvar"],
    [185, "Mer tid kvar"],
  ])("%i days left is in %j", (daysLeft, band) => {
    expect(bandOf({ daysLeft })).toBe(band);
  });

  it("takes a choice that it does not know as if none had been made", () => {
    expect(unansweredChoices.parse({ grupp: "<script>", ordning: ["a", "b"], sekretess: "kanske" })).toEqual({
      grupp: "hos",
      ordning: "tid",
      sekretess: undefined,
    });
  });
});

describe("the report", () => {
  const report = (given: Standing[], secret = 0) =>
    unansweredReport({
      municipality: "Tallmo kommun",
      today: TODAY,
      standings: given,
      secret,
      choices: { grupp: "ingen", ordning: "tid" },
    });
  const opening = (given: Standing[], secret = 0) =>
    (report(given, secret).tree.sections[0]?.blocks ?? []).flatMap((block) =>
      block.kind === "paragraph" ? plain(block.passage.text) : [],
    );
  const over = aStanding({ deadlineOn: day("2026-04-19"), title: "T".repeat(300) });

  it("begins with how many there are, and how many the year has run out for", () => {
    expect(opening([over, aStanding()])[0]).toBe(
      "Den 20 april 2026 hade kommunfullmäktige 2 obesvarade motioner. För 1 av dem har ett år gått, och för ingen går året ut inom tre månader.",
    );
    expect(opening([])[0]).toBe("Ingen motion var obesvarad den 20 april 2026.");
    expect(opening([], 1)[2]).toMatch(/^1 sekretessmarkerad motion är inte med/);
  });

  it("tells of each motion all that the council is to be told", () => {
    const [list] = report([over, aStanding({ planCouncilOn: day("2026-09-28") })]).tables;
    expect(list?.rows.map((row) => row.slice(0, 11).map(String).map(plain))).toEqual([
      [
        "KS-2025/1",
        "T".repeat(300),
        "Eva Ek (VP), Nujin Škorić",
        "2025-10-01",
        "2025-10-20",
        "2026-04-19",
        "-1",
        "Kommunfullmäktige",
        "Väckt\nKommunfullmäktige sedan 2025-10-20",
        "Sara Holm",
        "",
      ],
      [
        "KS-2025/1",
        "Fler bänkar i parken",
        "Eva Ek (VP), Nujin Škorić",
        "2025-10-01",
        "2025-10-20",
        "2026-10-20",
        "183",
        "Kommunfullmäktige",
        "Väckt\nKommunfullmäktige sedan 2025-10-20",
        "Sara Holm",
        "2026-09-28",
      ],
    ]);
  });
});
