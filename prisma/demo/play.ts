import { correctAnswer, logAnswer } from "@/lib/answers/mutations";
import { answerInput, correctAnswerInput } from "@/lib/answers/schema";
import { completeAssignment, followUp } from "@/lib/assignments/mutations";
import { assignmentField } from "@/lib/assignments/rows";
import { completeInput, followUpInput } from "@/lib/assignments/schema";
import { writeNotes, writePeople } from "@/lib/attributions";
import type { SignedIn } from "@/lib/auth/permissions";
import type { PlainDate } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { NoteKind } from "@/lib/db/generated/enums";
import { tickOff } from "@/lib/dispatch/mutations";
import { tickInput } from "@/lib/dispatch/schema";
import { recordDecision } from "@/lib/meetings/mutations";
import { decisionInput } from "@/lib/meetings/schema";
import { closeCase, recordMilestone } from "@/lib/milestones/mutations";
import { closeInput, type MilestoneInput, milestoneInput } from "@/lib/milestones/schema";
import { registerMotion } from "@/lib/motions/mutations";
import { registerMotionInput } from "@/lib/motions/schema";
import { fingerprint } from "@/lib/planning/effects";
import { applyPlan } from "@/lib/planning/mutations";
import { planOf } from "@/lib/planning/queries";
import { applyPlanInput } from "@/lib/planning/schema";
import { publishDocument } from "@/lib/publication/mutations";
import { beforePublication } from "@/lib/publication/queries";
import { declineReferral, referMotion } from "@/lib/referrals/mutations";
import { declineInput, referInput } from "@/lib/referrals/schema";
import { extend, mistake, openReferrals, remind, versionOf } from "@/prisma/demo/follow-up";
import { hideCase, replyByLink, secretLetter } from "@/prisma/demo/guarded";
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
  if (motion.mark) await hideCase(registrar, id, motion.mark);
  return { motion, id, registrationNumber };
}

/** The council has been told; from then on everybody may read the motion itself. */
export async function raise({ registers, day }: World, { motion, id }: Case): Promise<void> {
  const daysAgo = motion.receivedDaysAgo - (motion.raisedDaysAfter ?? 0);
  const secretary = registers.person("Fatima El-Amin");
  await milestone(secretary, id, "RAISED", day(daysAgo));
  const document = await db.document.findFirstOrThrow({ where: { motionId: id, type: "MOTION" } });
  const registrar = registers.person("Ann-Sofie Dahlin");
  const tried = await beforePublication(registrar, id, document.id);
  await publishDocument(registrar, {
    motionId: id,
    documentId: document.id,
    version: await versionOf(id),
    privateData: tried?.join(" ") ?? "",
    privateSeen: true,
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
    case "extend":
      return extend(officer, theCase.id, step, day(step.dueDaysAgo));
    case "remind":
      return remind(officer, theCase.id, step, on);
    case "mistake":
      return mistake(secretary, theCase.id, step, on);
    case "plan":
      return plan(world, theCase, step, officer);
    case "decline":
      return decline(theCase, step, officer, on);
    case "answer":
      return answer(world, theCase, step, officer);
    case "reply-by-link":
      return replyByLink(officer, theCase.id, step, on);
    case "secret-letter":
      return secretLetter(registers.person("Ann-Sofie Dahlin"), theCase.id, step, on);
    case "report-ready":
      return milestone(officer, theCase.id, "REPORT_READY", on, step.note);
    case "decide":
      return decide(world, theCase, step, secretary);
    case "summon":
      return milestone(secretary, theCase.id, "SUMMONED", on, step.note);
    case "report-5-35":
      return milestone(secretary, theCase.id, "REPORTED", on, step.note);
    case "withdraw":
      return milestone(secretary, theCase.id, "WITHDRAWN", on, step.note, theCase.motion.movers.length);
    case "dispatch":
      return dispatch(theCase, step, secretary, on);
    case "follow-up":
    case "complete":
      return followAssignment(theCase, step, secretary, on.toString());
    case "close":
      return close(theCase, secretary, on, step.note);
  }
}

async function milestone(
  actor: SignedIn,
  motionId: string,
  kind: MilestoneInput["kind"],
  on: PlainDate,
  note = "",
  withdrawing = 0,
): Promise<void> {
  const version = await versionOf(motionId);
  const withdrawnBy = Array.from({ length: withdrawing }, (_, index) => String(index + 1));
  await recordMilestone(
    actor,
    milestoneInput.parse({ motionId, version, kind, occurredOn: on.toString(), note, withdrawnBy }),
  );
}

async function dispatch(
  { id: motionId }: Case,
  { to }: Extract<DemoStep, { kind: "dispatch" }>,
  secretary: SignedIn,
  on: PlainDate,
): Promise<void> {
  const lines = await db.dispatch.findMany({ where: { motionId } });
  const sent = lines.filter(({ recipient }) => to?.includes(recipient) ?? true).map(({ id }) => id);
  const version = await versionOf(motionId);
  await tickOff(secretary, tickInput.parse({ motionId, version, sent, sentOn: on.toString() }));
}

async function followAssignment(
  { id: motionId }: Case,
  step: Extract<DemoStep, { kind: "follow-up" | "complete" }>,
  secretary: SignedIn,
  on: string,
): Promise<void> {
  const { id } = await db.assignment.findFirstOrThrow({ where: { motionId, body: { name: step.body } } });
  const target = { assignmentId: id, version: await versionOf(motionId) };
  if (step.kind === "complete") {
    await completeAssignment(secretary, completeInput.parse({ ...target, completedOn: on }));
  } else {
    await followUp(secretary, followUpInput.parse({ ...target, notedOn: on, text: step.text }));
  }
}

async function close({ id: motionId }: Case, secretary: SignedIn, on: PlainDate, reason: string) {
  const version = await versionOf(motionId);
  await closeCase(secretary, closeInput.parse({ motionId, version, occurredOn: on.toString(), reason }));
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

async function plan(
  { day }: World,
  { id: motionId }: Case,
  { councilDaysAgo }: Extract<DemoStep, { kind: "plan" }>,
  officer: SignedIn,
): Promise<void> {
  const councilOn = day(councilDaysAgo);
  const found = await planOf(officer, motionId, { councilOn });
  const shown = found?.planned?.plan;
  if (!shown) throw new Error(`The demo has no way to the council on ${councilOn}.`);
  await applyPlan(
    officer,
    applyPlanInput.parse({
      motionId,
      version: await versionOf(motionId),
      councilOn: councilOn.toString(),
      writingDays: String(shown.writing?.days),
      shown: fingerprint(shown),
    }),
  );
}

async function decline(
  { id: motionId }: Case,
  { body, reason }: Extract<DemoStep, { kind: "decline" }>,
  officer: SignedIn,
  on: PlainDate,
): Promise<void> {
  const [[referralId], version] = [await openReferrals(motionId, [body]), await versionOf(motionId)];
  await declineReferral(
    officer,
    declineInput.parse({ referralId, version, declinedOn: on.toString(), reason }),
  );
}

async function answer(world: World, theCase: Case, step: DemoAnswer, officer: SignedIn): Promise<void> {
  const { day } = world;
  const isProposal = step.status === "PROPOSED";
  const reportDaysAgo = step.reportDaysAgo ?? (isProposal ? step.daysAgo : undefined);
  const [referralId] = await openReferrals(theCase.id, [step.body]);
  const clauses = await clausesOf(theCase.id);
  const stances = step.clauseStances?.map((stance, index) => [`stance-${clauses[index]?.id}`, stance ?? ""]);
  const typed = {
    ...content(world, theCase, step),
    referralId,
    stance: step.stance,
    meetingOn: isProposal ? "" : day(step.daysAgo).toString(),
    reportDatedOn: reportDaysAgo === undefined ? "" : day(reportDaysAgo).toString(),
    ...Object.fromEntries(stances ?? []),
  };
  await logAnswer(
    officer,
    answerInput.parse({
      ...typed,
      paragraph: step.misprint ? `${typed.paragraph}0` : typed.paragraph,
      version: await versionOf(theCase.id),
      status: isProposal ? "PROPOSED" : "DECIDED",
    }),
  );
  if (!step.misprint) return;
  const version = await versionOf(theCase.id);
  const right = { ...typed, extract: [], version, correctionReason: step.misprint };
  await correctAnswer(officer, correctAnswerInput.parse(right));
}

async function decide(world: World, theCase: Case, step: DemoDecision, secretary: SignedIn): Promise<void> {
  const { registers, day } = world;
  const motionId = theCase.id;
  const clauses = await clausesOf(motionId);
  const assignments = step.assignments?.flatMap(({ body, text, dueDaysAgo }, index) => [
    [assignmentField("bodyId", index + 1), registers.bodyId(body)],
    [assignmentField("text", index + 1), text],
    [assignmentField("dueOn", index + 1), day(dueDaysAgo).toString()],
  ]);
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
      overrideReason: step.overrideReason,
      byMinority: step.byMinority ? "on" : undefined,
      propositionOrder: step.propositionOrder,
      chairFinding: step.chairFinding,
      conflictOfInterest: writePeople(step.conflictOfInterest ?? []),
      didNotTakePart: writePeople(step.didNotTakePart ?? []),
      "voteQuestion-1": step.vote?.question,
      "yesMeans-1": step.vote?.yesMeans,
      "noMeans-1": step.vote?.noMeans,
      "yes-1": step.vote?.yes,
      "no-1": step.vote?.no,
      "abstain-1": step.vote?.abstain,
      "absent-1": step.vote?.absent,
      "castingVote-1": step.vote?.castingVote ? "on" : undefined,
      ...Object.fromEntries([...(outcomes ?? []), ...(assignments ?? [])]),
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

const clausesOf = (motionId: string) =>
  db.clause.findMany({ where: { motionId }, orderBy: { position: "asc" } });
