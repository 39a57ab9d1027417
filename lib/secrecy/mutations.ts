import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { now } from "@/lib/dates";
import { visibleDocument } from "@/lib/documents/visible-document";
import { NotVisible, Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { documentName } from "@/lib/journal/name";
import { type Fact, factKey, factsOf, SEALABLE } from "./fields";
import type {
  MarkCaseInput,
  MarkDocumentInput,
  SealFactInput,
  UnmarkCaseInput,
  UnmarkDocumentInput,
  UnsealFactInput,
} from "./schema";
import { bringBack, hide, newMark } from "./seal";

const UNMARKED = {
  secrecyProvision: null,
  secrecySetAt: null,
  secrecySetBy: null,
  secrecyReason: null,
};

const marking = (by: string, { provision, reason }: { provision: string; reason: string }) => ({
  secrecyProvision: provision,
  secrecySetAt: now(),
  secrecySetBy: by,
  secrecyReason: reason,
  // Lifting secrecy shows nothing by itself: publishing is an act of its own.
  publishedAt: null,
});

/** Puts a whole case under secrecy (OSL 5:5). It is no longer published, also when the secrecy is lifted. */
export async function markCase(actor: Actor, input: MarkCaseInput): Promise<void> {
  authorize(actor, "set secrecy");
  const { motionId, version, provision, reason } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    await tx.motion.update({
      where: { id: motionId },
      data: marking(actor.name, input),
      select: { id: true },
    });
    record({ action: "secrecy-set", details: { what: "Ärendet", provision, reason } });
  });
}

export async function unmarkCase(
  actor: Actor,
  { motionId, version, reason }: UnmarkCaseInput,
): Promise<void> {
  authorize(actor, "set secrecy");
  await audited(actor, { motionId, version }, async (tx, record) => {
    const { count } = await tx.motion.updateMany({
      where: { id: motionId, secrecyProvision: { not: null } },
      data: UNMARKED,
    });
    if (count === 0) throw new Refusal("", "Ärendet har ingen sekretessmarkering längre.");
    record({ action: "secrecy-lifted", details: { what: "ärendet", reason } });
  });
}

/** Puts a document under secrecy. It stays in the register, with what would tell what it holds left out (OSL 5:2). */
export async function markDocument(actor: Actor, input: MarkDocumentInput): Promise<void> {
  authorize(actor, "set secrecy");
  const { motionId, documentId, version, provision, reason, openTitle } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const document = await visibleDocument(tx, actor, input);
    await tx.document.update({
      where: { id: documentId },
      data: { ...marking(actor.name, input), openTitle },
      select: { id: true },
    });
    record({
      action: "secrecy-set",
      details: { what: documentName(document), documentId, provision, reason },
    });
  });
}

export async function unmarkDocument(actor: Actor, input: UnmarkDocumentInput): Promise<void> {
  authorize(actor, "set secrecy");
  const { motionId, documentId, version, reason } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const document = await visibleDocument(tx, actor, input);
    if (!document.secrecyProvision) {
      throw new Refusal("", "Handlingen har ingen sekretessmarkering längre.");
    }
    await tx.document.update({
      where: { id: documentId },
      data: { ...UNMARKED, openTitle: null },
      select: { id: true },
    });
    record({ action: "secrecy-lifted", details: { what: documentName(document), documentId, reason } });
  });
}

/** Puts one fact under secrecy, wherever the case repeats it. Nothing in the register tells it any longer. */
export async function sealFact(actor: Actor, input: SealFactInput): Promise<void> {
  authorize(actor, "set secrecy");
  const { motionId, version, fact, shown, provision, reason } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const facts = await tx.$queryRaw<Fact[]>`${factsOf(motionId)}`;
    const chosen = facts.find((one) => factKey(one) === fact);
    if (!chosen) throw new NotVisible();
    const { field, entryId, value } = chosen;
    if (await tx.sealedField.count({ where: { motionId, field, entryId, liftedAt: null } })) {
      throw new Refusal("fact", "Uppgiften har redan sekretess.");
    }
    if (shown.toLowerCase().includes(value.toLowerCase())) {
      throw new Refusal("shown", "Det som visas i stället innehåller den hemliga uppgiften.");
    }
    await hide(tx, motionId, { chosen, shown }, newMark(provision, reason, actor.name));
    record({
      action: "secrecy-set",
      details: { what: `Uppgiften ”${SEALABLE[field].label}”`, provision, reason },
    });
  });
}

/** Lifts the secrecy of a fact: its true wording stands in the register again, in every place. */
export async function unsealFact(actor: Actor, input: UnsealFactInput): Promise<void> {
  authorize(actor, "set secrecy");
  const { motionId, version, markId, reason } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const lifted = { markId, liftedByName: actor.name, liftedReason: reason };
    const [chosen] = await bringBack(tx, motionId, lifted);
    if (!chosen) throw new NotVisible();
    const what = `uppgiften ”${SEALABLE[chosen.field].label}”`;
    record({ action: "secrecy-lifted", details: { what, reason } });
  });
}
