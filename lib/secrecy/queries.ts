import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/db/id";
import { type Fact, factKey, factsOf, SEALABLE, type SealableField } from "./fields";
import { shortestOfEach } from "./seal";

export type CaseSecrecy = NonNullable<Awaited<ReturnType<typeof caseSecrecy>>>;

/**
 * Everything about the secrecy of a case: its own mark, the facts that lie sealed with their true wording, what was
 * lifted, and the facts that could be chosen. Null for who may not see it: a 404.
 */
export async function caseSecrecy(actor: Actor, motionId: string) {
  if (!may(actor, "see secret cases") || !isId(motionId)) return null;
  const motion = await db.motion.findFirst({
    relationLoadStrategy: "join",
    where: { id: motionId, ...visibleTo(actor) },
    select: {
      secrecyProvision: true,
      secrecySetAt: true,
      secrecySetBy: true,
      secrecyReason: true,
      authority: { select: { name: true } },
      sealedFields: { orderBy: [{ setAt: "asc" }, { id: "asc" }] },
    },
  });
  if (!motion) return null;
  const { sealedFields } = motion;
  const facts = await db.$queryRaw<Fact[]>`${factsOf(motionId)}`;
  const sealed = sealedFields.filter(({ liftedAt }) => !liftedAt);
  const taken = new Set(sealed.map(({ field, entryId }) => `${field}:${entryId}`));
  return {
    ...motion,
    marks: await Promise.all(
      shortestOfEach(sealed).map(async (mark) => ({
        ...named(mark),
        shown: facts.find((fact) => factKey(fact) === `${mark.field}:${mark.entryId}`)?.value ?? null,
        places: sealed.filter(({ markId }) => markId === mark.markId).map(({ field }) => labelOf(field)),
        alsoIn: await documentsThatSay(motionId, mark.value),
      })),
    ),
    lifted: shortestOfEach(sealedFields.filter(({ liftedAt }) => liftedAt)).map(named),
    facts: facts
      .filter((fact) => !taken.has(factKey(fact)))
      .map((fact) => ({ key: factKey(fact), label: SEALABLE[fact.field].label, value: fact.value })),
  };
}

const named = <Row extends { field: string }>(row: Row) => ({ ...row, label: labelOf(row.field) });
const labelOf = (field: string): string => SEALABLE[field as SealableField].label;

/** Documents that are not under secrecy and say it all the same: each must be tested by itself. */
const documentsThatSay = (motionId: string, secret: string) =>
  db.document.findMany({
    where: { motionId, secrecyProvision: null, text: { contains: secret, mode: "insensitive" } },
    select: { id: true, number: true, title: true, publishedAt: true },
    orderBy: { number: "asc" },
  });

/** The marks of one document, and of the case it lies in; null for who may not see them: a 404. */
export async function documentSecrecy(actor: Actor, motionId: string, documentId: string) {
  if (!may(actor, "see secret cases") || !isId(motionId) || !isId(documentId)) return null;
  return db.document.findFirst({
    where: { id: documentId, motionId, motion: visibleTo(actor) },
    select: {
      secrecyProvision: true,
      secrecySetAt: true,
      secrecySetBy: true,
      secrecyReason: true,
      openTitle: true,
    },
  });
}

/** Those of the documents of a case whose text says nothing of what lies sealed in it, for what goes out. */
export async function withoutSealedFacts<Document extends { text: string | null }>(
  motion: { id: string; _count: { sealedFields: number } },
  documents: Document[],
): Promise<Document[]> {
  if (motion._count.sealedFields === 0) return documents;
  const sealed = await db.sealedField.findMany({
    where: { motionId: motion.id, liftedAt: null },
    select: { markId: true, value: true },
  });
  const secrets = shortestOfEach(sealed).map(({ value }) => value.toLowerCase());
  return documents.filter(({ text }) => !secrets.some((secret) => text?.toLowerCase().includes(secret)));
}
