import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { Prisma } from "@/lib/db/generated/client";

/**
 * What an actor may know of, as part of every query. What is filtered out here is a 404, never a 403.
 * Each rule stands twice, for Prisma and for hand-written SQL; tests/auth/visibility.test.ts holds them
 * to the same answers.
 */
export function visibleTo(actor: Actor): Prisma.MotionWhereInput {
  return {
    ...(may(actor, "see unpublished cases") ? {} : { publishedAt: { not: null } }),
    ...(may(actor, "see secret cases") ? {} : { secrecyProvision: null }),
  };
}

/** The same rule for a query where the motion is called `m`. */
export function visibleToSql(actor: Actor): Prisma.Sql {
  const published = may(actor, "see unpublished cases")
    ? Prisma.sql`true`
    : Prisma.sql`m."publishedAt" is not null`;
  const open = may(actor, "see secret cases") ? Prisma.sql`true` : Prisma.sql`m."secrecyProvision" is null`;
  return Prisma.sql`(${published} and ${open})`;
}

/** Drafts of a body (an answer it has not decided) are for those who serve there, KL 6:25, TF 2:12. */
export function itemsVisibleTo(actor: Actor): Prisma.MinutesItemWhereInput {
  if (may(actor, "see proposals of every body")) return {};
  if (actor.kind === "public") return { status: "DECIDED" };
  return { OR: [{ status: "DECIDED" }, { bodyId: { in: actor.bodyIds } }] };
}

const ofBodies = (bodyIds: string[]): Prisma.DocumentWhereInput => ({
  minutesItem: { bodyId: { in: bodyIds } },
});

/** A document goes out only when somebody has published it (TF 2, OSL): never with its case alone. */
export function documentsVisibleTo(actor: Actor): Prisma.DocumentWhereInput {
  const openOnes: Prisma.DocumentWhereInput = may(actor, "see secret cases")
    ? {}
    : { secrecyProvision: null };
  if (may(actor, "see proposals of every body")) return openOnes;
  if (actor.kind === "public") return { ...openOnes, publishedAt: { not: null } };
  if (!may(actor, "see unpublished cases")) {
    return { AND: [openOnes, { OR: [{ publishedAt: { not: null } }, ofBodies(actor.bodyIds)] }] };
  }
  return {
    AND: [
      openOnes,
      { OR: [{ status: { not: "DRAFT" } }, { minutesItem: { bodyId: { in: actor.bodyIds } } }] },
      {
        OR: [{ minutesItemId: null }, { minutesItem: itemsVisibleTo(actor) }],
      },
    ],
  };
}

/**
 * The history keeps what a fact said before it came under secrecy (OSL 5:2), so as long as it is, the history of that
 * case is for those who may see the fact.
 */
export function eventsVisibleTo(actor: Actor): Prisma.EventWhereInput {
  const motion = visibleTo(actor);
  if (may(actor, "see secret cases")) return { motion };
  return { motion: { ...motion, ...WITHOUT_SEALED_FACTS } };
}

/** A case where no fact lies sealed. */
const WITHOUT_SEALED_FACTS: Prisma.MotionWhereInput = { sealedFields: { none: { liftedAt: null } } };

/** What was struck is kept as it was stored, as the history is. */
export const voidedVisibleTo = (actor: Actor): Prisma.VoidedEntryWhereInput => ({
  motion: { ...visibleTo(actor), ...(may(actor, "see secret cases") ? {} : WITHOUT_SEALED_FACTS) },
});
