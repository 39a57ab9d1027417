import { randomUUID } from "node:crypto";
import type { SignedIn } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { startPaper } from "@/lib/papers/mutations";
import { startPaperInput } from "@/lib/papers/schema";
import { markCase } from "@/lib/secrecy/mutations";
import { markCaseInput } from "@/lib/secrecy/schema";
import { versionOf } from "@/prisma/demo/follow-up";
import { play, raise, register } from "@/prisma/demo/play";
import { answeredFromOutside, drop, referralTo, underSecrecy } from "./around-case";
import { ongoing, SECRET_WORDS, settled } from "./stories";
import { ofEach, officer, world } from "./world";

/** Everything that an address or a form about one case may name. */
export async function stageCase({ published, provision }: { published: boolean; provision?: string }) {
  const [id, settledId] = [await tell(ongoing, published), await tell(settled, published)];
  const asked = referralTo(id);
  const others = await asked("Tekniska nämnden");
  // A case has one draft of each kind for each thing that it is about.
  const free = ["BRIEF", `REFERRAL_LETTER:${others}`];
  const inCase = { where: { motionId: id } };
  const ids = {
    id,
    secretWords: SECRET_WORDS,
    settledId,
    ...(await ofEach(["Case officer", "Secretary"], (person) => draft(id, person, free.pop()))),
    ...(await ofEach(["Case officer", "Registrar", "Secretary"], (person) => drop(id, person.id))),
    ...(await ofEach(["Case officer", "Registrar", "Secretary"], (person) => doomedDrop(id, person.id))),
    ...(await draft(id, officer, "SUMMARY")),
    ...(await drop(id, officer.id)),
    referralId: await asked("Kultur- och fritidsnämnden"),
    othersReferralId: others,
    answeredId: await asked("Socialnämnden"),
    itemId: (await db.minutesItem.findFirstOrThrow({ where: { motionId: id, outcome: { not: null } } })).id,
    entryId: (await db.milestone.findFirstOrThrow(inCase)).id,
    milestoneId: (await db.milestone.findFirstOrThrow(inCase)).id,
    voidedId: (await db.voidedEntry.findFirstOrThrow(inCase)).id,
    documentId: (await db.document.findFirstOrThrow({ where: { motionId: id, type: "MOTION" } })).id,
    proposalId: (await db.document.findFirstOrThrow({ where: proposed(id) })).id,
    assignmentId: (await db.assignment.findFirstOrThrow({ where: { motionId: settledId } })).id,
    ...(await answeredFromOutside(id)),
    ...(await underSecrecy(id)),
  };
  if (provision)
    for (const motionId of [id, settledId]) {
      const reason = "Motionen nämner en enskild person.";
      const version = await versionOf(motionId);
      await markCase(officer, markCaseInput.parse({ motionId, version, provision, reason }));
    }
  return ids;
}

const doomedDrop = async (motionId: string, personId: string) => ({
  doomedDropId: (await drop(motionId, personId)).intakeId,
});

const draft = (motionId: string, person: SignedIn, about?: string) =>
  startPaper(person, startPaperInput.parse({ motionId, about }));

const proposed = (motionId: string) => ({ motionId, minutesItem: { status: "PROPOSED" as const } });

async function tell(story: typeof ongoing, published: boolean): Promise<string> {
  const key = randomUUID();
  world.numbers.motions.set(key, `PROV-${key}`);
  const raisedDaysAfter = published ? 5 : null;
  const theCase = await register(world, { ...story, key, raisedDaysAfter });
  if (published) await raise(world, theCase);
  for (const step of story.steps) {
    if (step.kind === "answer") world.numbers.answers.set(step, `PROV-${randomUUID()}`);
    await play(world, theCase, step);
  }
  return theCase.id;
}
