import { writeNotes, writePeople } from "@/lib/attributions";
import type { SignedIn } from "@/lib/auth/permissions";
import type { PlainDate } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { NoteKind } from "@/lib/db/generated/enums";
import { publishDocument } from "@/lib/documents/mutations";
import { recordDecision } from "@/lib/meetings/mutations";
import { decisionInput } from "@/lib/meetings/schema";
import { recordMilestone, registerMotion } from "@/lib/motions/mutations";
import { type MilestoneInput, milestoneInput, registerMotionInput } from "@/lib/motions/schema";
import { declineReferral, logAnswer, referMotion } from "@/lib/referrals/mutations";
import { answerInput, declineInput, referInput } from "@/lib/referrals/schema";
import type { Numbers } from "@/prisma/demo/numbering";
import { extractPaper, motionPaper } from "@/prisma/demo/papers";
import type { Registers } from "@/prisma/demo/registers";
import type { DemoAnswer, DemoDecision, DemoMotion, DemoStep } from "@/prisma/demo/schema";

/*
 * Each step goes the way that a person's form goes: read by the schema, then to the mutation. What the
 * application would refuse cannot get into the demo.
 */

export type World = { registers: Registers; numbers: Numbers; day: (daysAgo: number) => PlainDate };

/** A motion that is in the register, as the next step meets it. */
export type Case = { motion: DemoMotion; id: string; registrationNumber: string };

export async function register({ registers, numbers, day }: World, motion: DemoMotion): Promise<Case> {
  const registrar = registers.person("Ann-Sofie Dahlin");
  const registrationNumber = numbers.motions.get(motion.key) ?? "";
  const writtenOn = day(motion.receivedDaysAgo + motion.writtenDaysBefore);
  const { id } = await registerMotion(
    registrar,
    registerMotionInput.parse({
      registrationNumber,
      authorityId: registers.bodyId("Kommunstyrelsen"),
      title: motion.title,
      movers: writePeople(motion.movers),
      clauses: motion.clauses.join("\n"),
      writtenOn: writtenOn.toString(),
      receivedOn: day(motion.receivedDaysAgo).toString(),
      caseOfficerId: motion.officer ? registers.person(motion.officer).id : "",
      recordClass: motion.recordClass,
      published: motion.raisedDaysAfter === null ? undefined : "on",
      motionDocument: [motionPaper(motion, writtenOn)],
    }),
  );
  return { motion, id, registrationNumber };
}

/** The council has been told; from then on everybody may read the motion itself. */
export async function raise({ registers, day }: World, { motion, id }: Case): Promise<void> {
  const daysAgo = motion.receivedDaysAgo - (motion.raisedDaysAfter ?? 0);
  const secretary = registers.person("Fatima El-Amin");
  await milestone(secretary, id, "RAISED", day(daysAgo));
  const document = await db.document.findFirstOrThrow({ where: { motionId: id, type: "MOTION" } });
  await publishDocument(registers.person("Ann-Sofie Dahlin"), {
    motionId: id,
    documentId: document.id,
    version: await versionOf(id),
  });
}

export async function play(world: World, theCase: Case, step: DemoStep): Promise<void> {
  const { registers, day } = world;
  const secretary = registers.person("Fatima El-Amin");
  const officer = registers.person(theCase.motion.officer ?? secretary.name);
  const on = day(step.daysAgo);
  switch (step.kind) {
    case "assign":
      return milestone(secretary, theCase.id, "ASSIGNED", on, step.note);
    case "refer":
      return refer(world, theCase, step, officer);
    case "decline":
      return decline(theCase, step, officer, on);
    case "answer":
      return answer(world, theCase, step, officer);
    case "report-ready":
      return milestone(officer, theCase.id, "REPORT_READY", on, step.note);
    case "decide":
      return decide(world, theCase, step, secretary);
    case "summon":
      return milestone(secretary, theCase.id, "SUMMONED", on, step.note);
    case "report-5-35":
      return milestone(secretary, theCase.id, "REPORTED", on, step.note);
    case "withdraw":
      return milestone(secretary, theCase.id, "WITHDRAWN", on, step.note);
    case "dispatch":
      return milestone(secretary, theCase.id, "DISPATCHED", on, step.note);
    case "close":
      return milestone(secretary, theCase.id, "CLOSED", on, step.note);
  }
}

async function milestone(
  actor: SignedIn,
  motionId: string,
  kind: MilestoneInput["kind"],
  on: PlainDate,
  note = "",
): Promise<void> {
  const version = await versionOf(motionId);
  await recordMilestone(
    actor,
    milestoneInput.parse({ motionId, version, kind, occurredOn: on.toString(), note }),
  );
}

async function refer(
  { registers, day }: World,
  { id: motionId }: Case,
  step: Extract<DemoStep, { kind: "refer" }>,
  officer: SignedIn,
): Promise<void> {
  const asked = step.referrals.map((referral) => ({ ...referral, bodyId: registers.bodyId(referral.body) }));
  const own = asked.flatMap(({ bodyId, dueDaysAgo, question }) => [
    [`due-${bodyId}`, day(dueDaysAgo).toString()],
    [`question-${bodyId}`, question],
  ]);
  await referMotion(
    officer,
    referInput.parse({
      motionId,
      version: await versionOf(motionId),
      sentOn: day(step.daysAgo).toString(),
      bodies: asked.map(({ bodyId }) => bodyId),
      ...Object.fromEntries(own),
    }),
  );
}

async function decline(
  { id: motionId }: Case,
  { body, reason }: Extract<DemoStep, { kind: "decline" }>,
  officer: SignedIn,
  on: PlainDate,
): Promise<void> {
  const [referralId, version] = [await openReferral(motionId, body), await versionOf(motionId)];
  await declineReferral(
    officer,
    declineInput.parse({ referralId, version, declinedOn: on.toString(), reason }),
  );
}

async function answer(world: World, theCase: Case, step: DemoAnswer, officer: SignedIn): Promise<void> {
  const { day } = world;
  const isProposal = step.status === "PROPOSED";
  const reportDaysAgo = step.reportDaysAgo ?? (isProposal ? step.daysAgo : undefined);
  await logAnswer(
    officer,
    answerInput.parse({
      ...content(world, theCase, step),
      referralId: await openReferral(theCase.id, step.body),
      version: await versionOf(theCase.id),
      status: isProposal ? "PROPOSED" : "DECIDED",
      stance: step.stance,
      meetingOn: isProposal ? "" : day(step.daysAgo).toString(),
      reportDatedOn: reportDaysAgo === undefined ? "" : day(reportDaysAgo).toString(),
    }),
  );
}

async function decide(world: World, theCase: Case, step: DemoDecision, secretary: SignedIn): Promise<void> {
  const { registers, day } = world;
  const motionId = theCase.id;
  const clauses = await db.clause.findMany({ where: { motionId }, orderBy: { position: "asc" } });
  const outcomes = step.clauseOutcomes?.map((outcome, index) => [`clause-${clauses[index]?.id}`, outcome]);
  await recordDecision(
    secretary,
    decisionInput.parse({
      ...content(world, theCase, step),
      motionId,
      version: await versionOf(motionId),
      bodyId: registers.bodyId(step.body),
      meetingOn: day(step.daysAgo).toString(),
      outcome: step.outcome,
      tabledToOn: step.tabledToDaysAgo === undefined ? "" : day(step.tabledToDaysAgo).toString(),
      recommittedToId: step.recommittedTo ? registers.bodyId(step.recommittedTo) : "",
      reason: step.reason,
      voteQuestion: step.vote?.question,
      yes: step.vote?.yes,
      no: step.vote?.no,
      abstain: step.vote?.abstain,
      absent: step.vote?.absent,
      castingVote: step.vote?.castingVote ? "on" : undefined,
      ...Object.fromEntries(outcomes ?? []),
    }),
  );
}

/** What every minutes item says, as somebody would have typed it. */
function content({ numbers, day }: World, theCase: Case, step: DemoAnswer | DemoDecision) {
  const paragraph = numbers.paragraphs.get(step) ?? null;
  const own = step.kind === "answer" ? numbers.answers.get(step) : theCase.registrationNumber;
  const notes = (kind: NoteKind) => writeNotes((step.notes ?? []).filter((note) => note.kind === kind));
  const paper =
    own &&
    extractPaper(theCase.motion.title, step, day(step.daysAgo), { paragraph, registrationNumber: own });
  const isProposal = step.kind === "answer" && step.status === "PROPOSED";
  return {
    registrationNumber: own,
    paragraph: paragraph ?? "",
    decisionText: step.decisionText,
    summary: step.summary,
    speakers: writePeople(step.speakers ?? []),
    proposals: writeNotes(step.proposals ?? []),
    protocolNotes: notes("PROTOCOL_NOTE"),
    separateStatements: notes("SEPARATE_STATEMENT"),
    reservations: notes("RESERVATION"),
    dispatchTo: step.dispatchTo.join("\n"),
    extract: paper && !isProposal ? [paper] : [],
    report: paper && isProposal ? [paper] : [],
  };
}

async function versionOf(id: string): Promise<number> {
  const { version } = await db.motion.findUniqueOrThrow({ where: { id }, select: { version: true } });
  return version;
}

async function openReferral(motionId: string, body: string): Promise<string> {
  const where = { motionId, body: { name: body }, closedOn: null };
  const { id } = await db.referral.findFirstOrThrow({ where, select: { id: true } });
  return id;
}
