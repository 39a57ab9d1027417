import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import { today } from "@/lib/dates";
import type { PaperKind } from "@/lib/db/generated/enums";
import { NotVisible, Refusal } from "@/lib/errors";
import type { VersionedLook } from "@/lib/look/look";
import { currentLook } from "@/lib/look/queries";
import { getCase } from "@/lib/motions/queries";
import { formerNames, lastDayOf } from "@/lib/people/queries";
import { municipalityName } from "@/lib/settings/queries";
import { asThen } from "./as-then";
import type { Choices } from "./choices";
import { draftPaper } from "./draft";
import { KINDS } from "./kinds";
import type { Context } from "./paper-type";
import { attendeesOf, textsOf } from "./queries";
import type { PaperTree } from "./tree";

type Asked = { motionId: string; kind: PaperKind; subjectId: string | null; choices: Choices };

/** What the register knows now for such a paper. Refuses where what it is about has been struck. */
export async function contextOf(
  actor: Actor,
  { motionId, kind, subjectId, choices }: Asked,
  look?: VersionedLook,
): Promise<Context> {
  const [found, former] = await Promise.all([getCase(actor, motionId), formerNames()]);
  if (!found) throw new NotVisible();
  const motion = asThen(found, former);
  const about = KINDS[kind].about;
  const referral = (about === "referral" && motion.referrals.find(({ id }) => id === subjectId)) || null;
  const item = (about === "item" && motion.minutesItems.find(({ id }) => id === subjectId)) || null;
  if (about !== "case" && !referral && !item) {
    throw new Refusal("", "Det som dokumentet handlar om finns inte längre i registret.");
  }
  const [municipality, texts, attendees, bodyUntil] = await Promise.all([
    municipalityName(),
    textsOf(actor, motion),
    attendeesOf(actor, item),
    referral && lastDayOf(referral.body.id),
  ]);
  return {
    motion,
    referral,
    item,
    municipality,
    madeOn: today(),
    look: look ?? (await currentLook()),
    choices,
    texts,
    attendees,
    bodyUntil,
  };
}

/** The paper as it would be drafted now; null where what it is about has been struck. */
export async function draftAgain(
  actor: Actor,
  paper: Asked & { look: VersionedLook },
): Promise<PaperTree | null> {
  try {
    return draftPaper(paper.kind, await contextOf(actor, paper, paper.look));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
