import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { fromDb, type PlainDate } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import type { Phase } from "@/lib/db/generated/enums";
import { subject } from "@/lib/matching/likeness";
import { sharingWords } from "@/lib/matching/queries";
import { type Comparable, clauseSubject, comparison } from "./likeness";

/** A motion that is like the one somebody is about to register. */
export type Similar = {
  id: string;
  registrationNumber: string;
  title: string;
  receivedOn: PlainDate;
  phase: Phase;
  /** In what they are alike, as Swedish sentences. */
  reasons: string[];
};

type Reader = Pick<Transaction, "motion" | "$queryRaw">;

/**
 * Motions like the one given, the likest first, among those that the actor may see. The text search finds
 * motions that share words with the title or the clauses, the trigrams of both tell how much. A motion that
 * `reader` is only just registering is not found: it cannot be searched for before that is done.
 */
export async function similarMotions(
  actor: Actor,
  motion: Comparable,
  reader: Reader = db,
): Promise<Similar[]> {
  const asked = [subject(motion.title), motion.clauses.map(clauseSubject).join(" ").slice(0, LONGEST)];
  const found = await Promise.all(asked.map((words) => sharingWords(actor, words, reader)));
  const known = await reader.motion.findMany({
    relationLoadStrategy: "join",
    where: { id: { in: found.flat() }, ...visibleTo(actor) },
    select: {
      id: true,
      registrationNumber: true,
      title: true,
      receivedOn: true,
      phase: true,
      movers: { select: { name: true, party: true } },
      clauses: { select: { text: true }, orderBy: { position: "asc" } },
    },
  });
  return known
    .flatMap(({ clauses, movers, receivedOn, ...row }) => {
      const alike = comparison(motion, { ...row, movers, clauses: clauses.map(({ text }) => text) });
      return alike ? [{ ...row, ...alike, receivedOn: fromDb(receivedOn) }] : [];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ score, ...similar }) => similar);
}

const MOST = 5;
const LONGEST = 600;
