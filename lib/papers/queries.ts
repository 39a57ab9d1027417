import "server-only";
import { type Actor, may, type SignedIn } from "@/lib/auth/permissions";
import { documentsVisibleTo, itemsVisibleTo, visibleTo } from "@/lib/auth/visibility";
import { fromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/db/id";
import { NotVisible } from "@/lib/errors";
import { currentLook, lookOf } from "@/lib/look/queries";
import type { Attendee } from "@/lib/meetings/attendance";
import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import { withoutSealedFacts } from "@/lib/secrecy/queries";
import { type Choices, choices } from "./choices";
import { quotables } from "./content/reasoning";
import { sourceOfDocument } from "./content/sources";
import type { Context } from "./paper-type";
import { paperTree } from "./tree";

const columns = {
  id: true,
  motionId: true,
  kind: true,
  subjectId: true,
  number: true,
  version: true,
  choices: true,
  lookVersion: true,
  editedAt: true,
  editedBy: { select: { name: true } },
  document: {
    select: {
      id: true,
      title: true,
      statusOn: true,
      createdAt: true,
      blobSha256: true,
      secrecyProvision: true,
      motion: { select: { secrecyProvision: true } },
    },
  },
} as const;

/** Every paper of a case: a draft is for those who write them (KL 6:25, TF 2:12). Null is a 404. */
export async function getPapers(actor: Actor, motionId: string) {
  if (!may(actor, "write papers") || !isId(motionId)) return null;
  const motion = await db.motion.findFirst({
    relationLoadStrategy: "join",
    where: { id: motionId, ...visibleTo(actor) },
    select: { papers: { select: columns, orderBy: [{ createdAt: "desc" }] } },
  });
  if (!motion) return null;
  return {
    drafts: motion.papers.filter(({ document }) => !document),
    finished: motion.papers.flatMap(({ document, ...paper }) =>
      document ? [{ ...paper, document: { ...document, statusOn: fromDb(document.statusOn) } }] : [],
    ),
  };
}

export type PaperFile = NonNullable<Awaited<ReturnType<typeof getPaper>>>;

/**
 * One paper with its tree, in the look that it has: a finished one keeps that in which it was made, a draft
 * has the municipality's latest. Null is a 404.
 */
export async function getPaper(actor: Actor, motionId: string, paperId: string) {
  if (!may(actor, "write papers") || !isId(motionId) || !isId(paperId)) return null;
  const row = await db.paper.findFirst({
    relationLoadStrategy: "join",
    where: { id: paperId, motionId, motion: visibleTo(actor) },
    select: { ...columns, content: true },
  });
  if (!row) return null;
  return {
    ...row,
    tree: paperTree.parse(row.content),
    choices: choices.parse(row.choices),
    look: row.document ? await lookOf(row.lookVersion) : await currentLook(),
  };
}

/** To change or finish it. With the version that its case has now: what others do to the case does not concern the text. */
export async function findPaper(actor: SignedIn, id: string) {
  const paper = await db.paper.findFirst({
    where: { id, motion: visibleTo(actor) },
    select: {
      motionId: true,
      kind: true,
      subjectId: true,
      choices: true,
      content: true,
      motion: { select: { version: true } },
    },
  });
  if (!paper) throw new NotVisible();
  return paper;
}

/** The finished version before this one of the same paper, to hold it against. */
export async function getEarlier(actor: Actor, { motionId, kind, subjectId, number }: PaperFile) {
  if (!may(actor, "write papers")) return null;
  const row = await db.paper.findFirst({
    where: { motionId, kind, subjectId, number: { lt: number }, documentId: { not: null } },
    orderBy: { number: "desc" },
    select: { number: true, content: true },
  });
  return row && { number: row.number, tree: paperTree.parse(row.content) };
}

/** For each answer the text of the document that gives its reasons, where the register has read it. */
export async function textsOf(actor: Actor, motion: CaseFile): Promise<Context["texts"]> {
  const answers = motion.minutesItems.filter(({ referralId }) => referralId);
  const rows = await db.document.findMany({
    where: {
      AND: [
        { motionId: motion.id, minutesItemId: { in: answers.map(({ id }) => id) }, text: { not: null } },
        documentsVisibleTo(actor),
        // A paper goes out, so it quotes nothing from a secret document.
        { secrecyProvision: null },
      ],
    },
    select: { id: true, type: true, minutesItemId: true, text: true },
  });
  const quotable = await withoutSealedFacts(motion, rows);
  return new Map(
    answers.flatMap((item) => {
      const own = quotable.filter(({ minutesItemId }) => minutesItemId === item.id);
      // An extract tells what is recorded already, unless nobody has recorded its summary.
      const places = item.summary ? REASONS_IN : [...REASONS_IN, "MINUTES_EXTRACT" as const];
      const found = places.flatMap((type) => own.find((row) => row.type === type) ?? [])[0];
      return found?.text
        ? [[item.id, { source: sourceOfDocument(found, item), text: found.text }] as const]
        : [];
    }),
  );
}

/** Each answer whose document the register has read: its sentences, and which of them the draft quotes. */
export async function quotablesOf(actor: Actor, motion: CaseFile, { quoted }: Choices) {
  const texts = await textsOf(actor, motion);
  return motion.minutesItems.flatMap((item) => {
    const document = texts.get(item.id);
    if (!document) return [];
    const { source, text } = document;
    return [{ itemId: item.id, source, sentences: quotables(item, text, quoted[item.id]) }];
  });
}

const REASONS_IN = ["OFFICIAL_REPORT", "REFERRAL_RESPONSE"] as const;

/** Who was at the meeting of an item that the actor may see (KL 5:66). */
export async function attendeesOf(actor: Actor, item: CaseItem | null): Promise<Attendee[]> {
  if (!item?.meetingId) return [];
  const shown = { AND: [{ id: item.id, motion: visibleTo(actor) }, itemsVisibleTo(actor)] };
  return db.attendee.findMany({
    where: { meeting: { minutesItems: { some: shown } } },
    orderBy: { position: "asc" },
    select: { name: true, party: true, attendance: true, inPlaceOf: true },
  });
}
