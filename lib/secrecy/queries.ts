import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/db/id";
import { type Fact, factKey, factsOf, SEALABLE, type SealableField } from "./fields";
import { LEAST_REPEATED, shortestOfEach } from "./seal";

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
  const chosen = shortestOfEach(sealed);
  const alsoIn = await documentsThatSay(motionId, chosen);
  return {
    ...motion,
    marks: chosen.map((mark) => ({
      ...named(mark),
      shown: facts.find((fact) => factKey(fact) === `${mark.field}:${mark.entryId}`)?.value ?? null,
      places: sealed.filter(({ markId }) => markId === mark.markId).map(({ field }) => labelOf(field)),
      // Somebody may have written the words again since.
      repeatedIn: facts.filter(({ value }) => says(value, mark.value)).map(({ field }) => labelOf(field)),
      alsoIn: alsoIn.filter(({ markId }) => markId === mark.markId),
    })),
    lifted: shortestOfEach(sealedFields.filter(({ liftedAt }) => liftedAt)).map(named),
    facts: facts
      .filter((fact) => !taken.has(factKey(fact)))
      .map((fact) => ({ key: factKey(fact), label: SEALABLE[fact.field].label, value: fact.value })),
  };
}

const named = <Row extends { field: string }>(row: Row) => ({ ...row, label: labelOf(row.field) });
const labelOf = (field: string): string => SEALABLE[field as SealableField].label;

const says = (text: string, secret: string) =>
  secret.length >= LEAST_REPEATED && text.toLowerCase().includes(secret.toLowerCase());

type Saying = { markId: string; id: string; number: number | null; title: string; publishedAt: Date | null };

/** Documents that are not under secrecy and say it all the same: each must be tested by itself. */
async function documentsThatSay(
  motionId: string,
  secrets: { markId: string; value: string }[],
): Promise<Saying[]> {
  if (secrets.length === 0) return [];
  return db.$queryRaw<Saying[]>`
    select s."markId", d.id, d.number, d.title, d."publishedAt"
    from "Document" d
      join unnest(${secrets.map(({ markId }) => markId)}::text[], ${secrets.map(({ value }) => value)}::text[])
        as s ("markId", secret) on strpos(lower(d.text), lower(s.secret)) > 0
    where d."motionId" = ${motionId}::uuid and d."secrecyProvision" is null
    order by d.number nulls last`;
}

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
