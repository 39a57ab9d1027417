import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { cluesOf } from "@/lib/matching/clues";
import type { KnownCase } from "@/lib/matching/evidence";
import type { Candidate, Described } from "@/lib/matching/match";
import { matchPart } from "@/lib/matching/queries";
import { rank } from "@/lib/matching/rank";
import { registerMotion } from "@/lib/motions/mutations";
import { registerMotionInput } from "@/lib/motions/schema";
import { readDocument } from "@/lib/reading/read";
import { mayBeSameNumber } from "@/lib/reading/registration-numbers";
import { signedIn } from "../accounts/people";
import { type KnownMotion, motions } from "../replay/sources";

const cases = path.resolve(import.meta.dirname, "../../../shared/cases");
const NOWHERE = { motionId: null, referralId: null };

// Which motion the papers are about that do not print its number; found by reading them.
const ABOUT: Record<string, string> = {
  r01: "1124/22",
  r02: "1123/22",
  r03: "1123/22",
  r04: "1123/22",
  r05: "0186/23",
  r06: "SLK-2023-00295",
  r07: "SLK-2023-00416",
  r08: "SLK-2023-00571",
  r09: "SLK-2023-00407",
  r10: "SLK-2023-00390",
  r11: "SLK-2023-00616",
  r12: "SLK-2023-00616",
  n01: "1123/22",
  n02: "SLK-2023-00416",
  t01: "1123/22",
  t02: "SLK-2023-00407",
  t03: "SLK-2023-00616",
  t04: "SLK-2023-00295",
  t05: "SLK-2023-00616",
  m01: "SLK-2023-00416",
  m02: "SLK-2023-00571",
  m03: "SLK-2023-00407",
  m04: "SLK-2023-00616",
  m05: "SLK-2023-00263",
};
// A case of its own that revokes the decision of another.
const REVOKES = "SLK-2024-00626";

type Label = { file: string; documentType: string; body: string | null; registrationNumber: string | null };
type Paper = { label: Label; part: Described; about: KnownMotion | null };

// Real labelled documents that lie beside the repository and may not be copied into it.
describe.skipIf(!existsSync(cases))("the labelled documents, in a register that has the motions", () => {
  let papers: Paper[];
  let known: KnownMotion[];
  let found: Map<Paper, Candidate[]>;
  let treatments: { part: Described; about: KnownMotion }[];

  beforeAll(async () => {
    known = motions();
    papers = labels().map((label) => ({ label, part: partOf(label), about: aboutOf(label, known) }));
    found = await matchAll(papers, known);
    treatments = paragraphs(known);
  }, 120_000);

  it("come to the right case, and none for certain to a wrong one", () => {
    const certain = papers.filter((paper) => found.get(paper)?.some((one) => one.certain));
    const wrong = certain.filter(
      (paper) =>
        !isRight(
          paper,
          found.get(paper)?.find((one) => one.certain),
        ),
    );
    const notFirst = papers.filter((paper) => paper.about && !isRight(paper, found.get(paper)?.[0]));
    const about = papers.filter((paper) => paper.about);
    const asked = papers.filter(
      ({ label }) => label.documentType === "REFERRAL_RESPONSE" && ABOUT[short(label)],
    );
    expect(wrong.map(({ label }) => label.file)).toEqual([]);
    expect(notFirst.map(({ label }) => label.file)).toEqual([]);
    expect(about.length).toBeGreaterThan(65);
    // The motions themselves, notes and reports that print no number are a choice: a title is never enough.
    expect(certain.length / about.length).toBeGreaterThan(0.85);
    expect(asked.map((paper) => found.get(paper)?.[0]?.referral?.body)).toEqual(
      asked.map(({ label }) => label.body),
    );
  });

  it("are a new case where the register does not have theirs", () => {
    const strangers = papers.filter(({ about }) => !about);
    const taken = strangers.filter((paper) => found.get(paper)?.length);
    expect(taken.map(({ label }) => label.registrationNumber)).toEqual([REVOKES]);
  });

  it("are never certain of another case when their own is missing, and nor is a paragraph of two years", () => {
    const all: { part: Described; about: KnownMotion | null }[] = [...papers, ...treatments];
    const asKnown = known.map(knownCase);
    const wrong = all.flatMap(({ part, about }) => {
      const others = asKnown.filter((_, index) => known[index] !== about);
      return rank(cluesOf(part, [COUNCIL, BOARD]), others, NOWHERE, []).filter(({ certain }) => certain);
    });
    expect(wrong).toEqual([]);
  });

  it("a paragraph of two years is certain of its case", () => {
    const asKnown = known.map(knownCase);
    const missed = treatments.filter(({ part, about }) => {
      const [first] = rank(cluesOf(part, [COUNCIL, BOARD]), asKnown, NOWHERE, []);
      return !first?.certain || first.title !== about?.title;
    });
    expect(missed.map(({ part }) => part.fields.paragraph?.value)).toEqual([]);
  });
});

const COUNCIL = { id: "council", name: "Kommunfullmäktige", abbreviation: "KF", kind: "COUNCIL" };
const BOARD = { id: "board", name: "Kommunstyrelsen", abbreviation: "KS", kind: "BOARD" };

const labels = (): Label[] => {
  const all = JSON.parse(readFileSync(path.join(cases, "labels.json"), "utf8"));
  return all.records ?? all;
};

const short = ({ file }: Label): string => path.basename(file).slice(0, 3);

function partOf({ file }: Label): Described {
  const text = readFileSync(path.join(cases, file), "utf8");
  return described(text);
}

function described(text: string): Described {
  const [reading] = readDocument(text);
  return { documentType: reading?.documentType.value ?? null, fields: reading?.fields ?? {}, text };
}

function aboutOf(label: Label, known: KnownMotion[]): KnownMotion | null {
  const number = ABOUT[short(label)] ?? label.registrationNumber;
  return known.find((motion) => number && mayBeSameNumber(motion.registrationNumber, number)) ?? null;
}

const isRight = ({ about }: Paper, candidate: Candidate | undefined): boolean =>
  about !== null && candidate?.registrationNumber === about.registrationNumber;

function paragraphs(known: KnownMotion[]) {
  return known.flatMap((about) => about.treatments.map(({ text }) => ({ part: described(text), about })));
}

const knownCase = ({ registrationNumber, title, movers }: KnownMotion): KnownCase => ({
  motionId: registrationNumber,
  registrationNumber,
  title,
  movers,
  referrals: [],
  items: [],
});

/** Each in a register where the bodies whose answers there are have been asked. */
async function matchAll(papers: Paper[], known: KnownMotion[]): Promise<Map<Paper, Candidate[]>> {
  const officer = await signedIn("CASE_OFFICER");
  const [, board] = await Promise.all([
    db.body.create({ data: { name: COUNCIL.name, abbreviation: "KF", kind: "COUNCIL" } }),
    db.body.create({ data: { name: BOARD.name, abbreviation: "KS", kind: "BOARD" } }),
  ]);
  const parties = new Set(known.flatMap(({ movers }) => movers.flatMap(({ party }) => party ?? [])));
  await db.party.createMany({
    data: [...parties].map((abbreviation) => ({ abbreviation, name: abbreviation })),
  });
  const ids = new Map<KnownMotion, string>();
  for (const motion of known) {
    const { registrationNumber, title, movers, receivedOn } = motion;
    const input = registerMotionInput.parse({
      registrationNumber,
      authorityId: board.id,
      title,
      movers: movers.map(({ name, party }) => `${name} (${party ?? "-"})`).join("\n"),
      clauses: "Att-satserna står inte i källan.",
      receivedOn,
      published: "on",
    });
    ids.set(motion, (await registerMotion(officer, input)).id);
  }
  for (const { label, about } of papers) {
    const motionId = about && ids.get(about);
    if (label.documentType !== "REFERRAL_RESPONSE" || !label.body || !motionId) continue;
    const name = label.body;
    const body = await db.body.upsert({
      where: { name },
      create: { name, abbreviation: name, kind: "COMMITTEE" },
      update: {},
    });
    const [sentOn, dueOn] = [new Date("2022-12-01"), new Date("2023-12-01")];
    await db.referral.create({ data: { motionId, bodyId: body.id, question: "?", sentOn, dueOn } });
  }
  const found = new Map<Paper, Candidate[]>();
  for (const paper of papers) found.set(paper, (await matchPart(officer, paper.part, NOWHERE)).candidates);
  return found;
}
