import { atTime, PlainDate } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Outcome } from "@/lib/db/generated/enums";
import { recordDecision } from "@/lib/meetings/mutations";
import { decisionInput } from "@/lib/meetings/schema";
import { recordMilestone } from "@/lib/milestones/mutations";
import { milestoneInput } from "@/lib/milestones/schema";
import { registerMotion } from "@/lib/motions/mutations";
import { registerMotionInput } from "@/lib/motions/schema";
import { signedIn } from "../accounts/people";
import { type KnownMotion, type Label, motions } from "./sources";

export type Standing = {
  meetingDate: string;
  registered: number;
  open: number;
  /** Open, and taken up by the council at least once. */
  pending: number;
  tabled: number;
  decided: number;
  withdrawn: number;
};

type World = Awaited<ReturnType<typeof fillRegisters>>;

/** Replays the meetings through the application's own mutations, and tells how it stood after each. */
export async function replay(): Promise<Standing[]> {
  const known = motions();
  const world = await fillRegisters(known);
  const dates = [...new Set(known.flatMap(({ treatments }) => treatments.map(dateOf)))].sort();
  const ids = new Map<KnownMotion, string>();
  const standings: Standing[] = [];
  for (const date of dates) {
    await at(date, async () => {
      for (const motion of known.filter((one) => !ids.has(one) && isKnownBy(one, date))) {
        ids.set(motion, await register(world, motion));
      }
      for (const [motion, id] of ids) await happen(world, motion, id, date);
    });
    standings.push(await standingAfter(world, date));
  }
  return standings;
}

const dateOf = ({ meetingDate }: Label) => meetingDate;

/** In the afternoon of the day, as if the register had been kept then. */
const at = <T>(date: string, work: () => Promise<T>): Promise<T> =>
  atTime(new Date(`${date}T15:00:00Z`), work);

/** Announced to the council, on a list of the unanswered, or taken up. */
export const isKnownBy = ({ receivedOn, announcedOn, treatments }: KnownMotion, date: string): boolean =>
  (announcedOn ?? receivedOn) <= date || treatments.some(({ meetingDate }) => meetingDate <= date);

async function fillRegisters(known: KnownMotion[]) {
  const [council, board] = await Promise.all([
    db.body.create({ data: { name: "Kommunfullmäktige", abbreviation: "KF", kind: "COUNCIL" } }),
    db.body.create({ data: { name: "Kommunstyrelsen", abbreviation: "KS", kind: "BOARD" } }),
  ]);
  const parties = new Set(known.flatMap(({ movers }) => movers.flatMap(({ party }) => party ?? [])));
  await db.party.createMany({
    data: [...parties].map((abbreviation) => ({ abbreviation, name: abbreviation })),
  });
  return { council, board, officer: await signedIn("CASE_OFFICER") };
}

async function register({ board, officer }: World, motion: KnownMotion): Promise<string> {
  const { registrationNumber, title, movers, receivedOn, announcedOn } = motion;
  const { id } = await registerMotion(
    officer,
    registerMotionInput.parse({
      registrationNumber,
      authorityId: board.id,
      title,
      movers: movers.map(({ name, party }) => `${name} (${party ?? "-"})`).join("\n"),
      clauses: "Att-satserna står inte i källan.",
      receivedOn,
      raisedOn: announcedOn ?? "",
      published: "on",
    }),
  );
  return id;
}

/** What that day's meeting did with one motion, and whether it has been withdrawn since the one before. */
async function happen(world: World, motion: KnownMotion, id: string, date: string): Promise<void> {
  const today = motion.treatments.filter(({ meetingDate }) => meetingDate === date);
  for (const treatment of today) {
    if (treatment.isFinalDecision) await boardSaid(world, motion, id);
    await councilDid(world, id, treatment);
  }
  const { withdrawnOn, movers } = motion;
  const isNew =
    withdrawnOn && withdrawnOn <= date && !(await db.milestone.count({ where: { motionId: id } }));
  if (!isNew) return;
  const withdrawnBy = movers.map((_, index) => String(index + 1));
  const form = { ...(await target(id)), kind: "WITHDRAWN", occurredOn: withdrawnOn, withdrawnBy };
  await recordMilestone(world.officer, milestoneInput.parse(form));
}

/**
 * KL 5:28 lets the council settle nothing before the board has had its say. It had, but the source is the
 * council's minutes alone: the item says so, takes no view, and stands at the day before the council first
 * took the case up.
 */
async function boardSaid({ board, officer }: World, motion: KnownMotion, id: string): Promise<void> {
  const [first] = motion.treatments.map(dateOf).sort();
  const form = {
    ...(await target(id)),
    bodyId: board.id,
    meetingOn: PlainDate.from(first ?? "")
      .subtract({ days: 1 })
      .toString(),
    decisionText:
      "Kommunstyrelsens förslag, dess dag och paragraf står inte i källan: fullmäktiges protokoll.",
    outcome: "UNCLEAR",
    overrideReason: REPLAYED,
  };
  await recordDecision(officer, decisionInput.parse(form));
}

const OUTCOME: Record<Label["outcome"], Outcome> = {
  AVSLAG: "REJECTED",
  BIFALL: "APPROVED",
  DELVIS: "PARTIAL",
  BESVARAD: "DEEMED_ANSWERED",
  BORDLAGD: "TABLED",
  ATERREMISS: "RECOMMITTED",
};
const REPLAYED = "Ur fullmäktiges protokoll; remissrundan och datumen i nämnderna står inte där.";

async function councilDid({ council, officer }: World, id: string, treatment: Label & { text: string }) {
  const { meetingDate, paragraph, outcome, tabledTo, votes, text } = treatment;
  const counts = votes.flatMap((vote, index) => [
    [`voteQuestion-${index + 1}`, questionsIn(text)[index] ?? "Står i protokollets bilaga."],
    ...Object.entries(vote).map(([field, count]) => [`${field}-${index + 1}`, String(count)]),
  ]);
  const isRecommittal = outcome === "ATERREMISS";
  const form = {
    ...(await target(id)),
    bodyId: council.id,
    meetingOn: meetingDate,
    paragraph: meetingDate < CONSECUTIVE_FROM ? "" : paragraph,
    decisionText: text.slice(0, 20_000),
    outcome: OUTCOME[outcome],
    tabledToOn: tabledTo ?? "",
    reason: isRecommittal ? decisionIn(text) : "",
    ...(isRecommittal && /minoritet/i.test(text) ? { byMinority: "on" } : {}),
    ...Object.fromEntries(counts),
    overrideReason: REPLAYED,
  };
  await recordDecision(officer, decisionInput.parse(form));
}

/**
 * Until then the council began again with § 1 at each meeting. The register holds a § to be used once a year
 * by a body, so it is left out, and stands in the text.
 */
const CONSECUTIVE_FROM = "2024-01-01";

const questionsIn = (text: string): string[] =>
  [...text.matchAll(/voteringsproposition:\s*[”"]([^”"]+)[”"]/g)].map(([, question = ""]) => question);

/** What stands under the heading "Beslut", up to the next one. */
const decisionIn = (text: string): string =>
  /Beslut\s*\n([\s\S]*?)\n\s*(?:Tidigare behandling|Handling|Yrkanden)/.exec(text)?.[1]?.trim() ??
  text.slice(0, 500);

async function target(motionId: string) {
  const { version } = await db.motion.findUniqueOrThrow({
    where: { id: motionId },
    select: { version: true },
  });
  return { motionId, version };
}

/** As the register has it when the meeting is over. */
async function standingAfter({ council }: World, meetingDate: string): Promise<Standing> {
  const meeting = { bodyId: council.id, heldOn: new Date(`${meetingDate}T00:00Z`) };
  const withdrawal = { milestones: { some: { kind: "WITHDRAWN" as const } } };
  const takenUp = { minutesItems: { some: { bodyId: council.id } } };
  const [registered, open, pending, tabled, withdrawn] = await Promise.all([
    db.motion.count(),
    db.motion.count({ where: { open: true } }),
    db.motion.count({ where: { open: true, ...takenUp } }),
    db.minutesItem.count({ where: { meeting, outcome: "TABLED" } }),
    db.motion.count({ where: withdrawal }),
  ]);
  const decided = await db.motion.count({ where: { open: false, NOT: withdrawal } });
  return { meetingDate, registered, open, pending, tabled, decided, withdrawn };
}
