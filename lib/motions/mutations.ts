import "server-only";
import { v7 as newId } from "uuid";
import { type Actor, authorize, type SignedIn } from "@/lib/auth/permissions";
import { fromDb, fromDbOrNull } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { Clause, Mover } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/errors";
import type { Change } from "@/lib/events/actions";
import { audited } from "@/lib/events/audited";
import { attach } from "@/lib/files/attach";
import { readUploads } from "@/lib/files/upload";
import { motionPrefill } from "@/lib/prefill/motion";
import { type Basis, filePart } from "@/lib/review/file-part";
import { askAboutFacts } from "@/lib/review/private-words";
import { attribution } from "@/lib/vocabulary";
import { columns, createMotion, type Described, positioned, publication, type Registered } from "./create";
import { differences, NEEDS_A_REASON, NOTHING, SHOWN } from "./differences";
import { checkOrder } from "./order";
import type { CorrectMotionInput, RegisterMotionInput } from "./schema";

/**
 * Gives the motion its place in the register, with the document it came as. `basis` is the motion in the
 * inbox that the form was filled in from. `advise` is asked when nothing is wrong, and halts it by throwing.
 */
export async function registerMotion(
  actor: Actor,
  { motionDocument, ...input }: RegisterMotionInput,
  basis?: Basis,
  advise: (tx: Transaction) => Promise<void> = async () => {},
): Promise<{ id: string }> {
  authorize(actor, "register motions");
  const uploads = await readUploads(motionDocument, "motionDocument");
  if (input.published) askAboutFacts(shownOf(input), input);
  const id = newId();
  return audited(actor, { motionId: id, version: null }, async (tx, record) => {
    await checkRegisters(tx, input);
    await createMotion(tx, record, { actor, id, input });
    for (const upload of uploads) {
      await attach(tx, record, upload, motionFiling(actor, id, input));
    }
    if (basis) {
      const filing = () => motionFiling(actor, id, input);
      await filePart(tx, record, { actor, basis, filing, prefill: motionPrefill });
    }
    await advise(tx);
    return { id };
  });
}

/** Corrects what the register says of the motion itself; the history keeps what stood there before. */
export async function correctMotion(actor: Actor, input: CorrectMotionInput): Promise<void> {
  authorize(actor, "register motions");
  const { motionId, version, correctionReason: reason, ...described } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const names = await checkRegisters(tx, described);
    const before = await tx.motion.findUniqueOrThrow({
      where: { id: motionId },
      include: {
        authority: { select: { name: true } },
        caseOfficer: { select: { name: true } },
        movers: { orderBy: { position: "asc" } },
        clauses: { orderBy: { position: "asc" } },
      },
    });
    const written = columns(described);
    const changes = differences(
      {
        ...before,
        authority: before.authority.name,
        caseOfficer: before.caseOfficer?.name ?? null,
        writtenOn: fromDbOrNull(before.writtenOn),
        receivedOn: fromDb(before.receivedOn),
        raisedOn: fromDbOrNull(before.raisedOn),
        published: before.publishedAt !== null,
        clauses: before.clauses.map((clause) => clause.text),
      },
      { ...described, ...names, recordClass: written.recordClass },
    );
    if (changes.length === 0) throw new Refusal("", "Du har inte ändrat någon uppgift.");
    checkReason(changes, reason);
    await checkOrder(tx, motionId, described);
    if (described.published && changes.some(({ field }) => SHOWN.includes(field))) {
      askAboutFacts(shownOf(described), described);
    }
    await tx.motion.update({
      where: { id: motionId },
      data: { ...written, ...publication(described, before) },
      select: { id: true },
    });
    await rewriteMovers(tx, motionId, before.movers, described.movers);
    await rewriteClauses(tx, motionId, before.clauses, described.clauses);
    record({ action: "motion-corrected", details: { changes, ...(reason && { reason }) } });
  });
}

/** What everybody reads in a published case, and may hold anything. */
const shownOf = ({ title, clauses }: Pick<Described, "title" | "clauses">) => ({
  title,
  clauses: clauses.join("\n"),
});

/** What others count from may be wrong, and is set right with a reason; what was empty is only filled in. */
function checkReason(changes: Change[], reason: string | null): void {
  const wrong = changes.filter(({ field, before }) => NEEDS_A_REASON.includes(field) && before !== NOTHING);
  if (wrong.length === 0 || reason) return;
  const what = wrong.map(({ field }) => field.toLowerCase()).join(", ");
  throw new Refusal("correctionReason", `Skriv varför det som stod förut var fel: ${what}.`);
}

/** A party must stand in the municipality's register, an authority and a case officer too. */
async function checkRegisters(
  tx: Transaction,
  input: Described,
): Promise<{ authority: string; caseOfficer: string | null }> {
  const parties = [...new Set(input.movers.flatMap((mover) => mover.party ?? []))];
  const known = await tx.party.findMany({
    where: { abbreviation: { in: parties } },
    select: { abbreviation: true },
  });
  const unknown = parties.filter((party) => !known.some((row) => row.abbreviation === party));
  if (unknown.length > 0) {
    const which = unknown.length > 1 ? `Partierna ${unknown.join(", ")}` : `Partiet ${unknown[0]}`;
    throw new Refusal(
      "movers",
      `${which} finns inte i partiregistret. Kontrollera förkortningen, eller be administratören lägga till partiet.`,
    );
  }
  const { authorityId, caseOfficerId } = input;
  const authority = await tx.body.findFirst({ where: { id: authorityId, parentId: null } });
  if (!authority) throw new Refusal("authorityId", "Myndigheten finns inte i registret. Välj en annan.");
  const caseOfficer = caseOfficerId && (await tx.user.findUnique({ where: { id: caseOfficerId } }));
  if (caseOfficerId && !caseOfficer) {
    throw new Refusal("caseOfficerId", "Handläggaren finns inte i registret. Välj en annan.");
  }
  return { authority: authority.name, caseOfficer: caseOfficer ? caseOfficer.name : null };
}

/** A mover under the same name stays the same row: who it has been told to be, and what lies sealed of it. */
async function rewriteMovers(
  tx: Transaction,
  motionId: string,
  before: Mover[],
  movers: Described["movers"],
): Promise<void> {
  await tx.mover.deleteMany({ where: { motionId } });
  const left = [...before];
  const takeSame = ({ name, party }: Described["movers"][number]) => {
    const place = left.findIndex((one) => name === one.name && party === one.party);
    return place < 0 ? undefined : left.splice(place, 1)[0];
  };
  await tx.mover.createMany({
    data: positioned(movers).map((mover) => {
      const same = takeSame(mover);
      return { ...mover, motionId, ...(same && { id: same.id, personId: same.personId }) };
    }),
  });
}

/** Att-satser are told apart by their place, so once bodies have said something of them none may move. */
async function rewriteClauses(
  tx: Transaction,
  motionId: string,
  before: Pick<Clause, "text">[],
  texts: string[],
): Promise<void> {
  const moved = before.length !== texts.length && before.some(({ text }, index) => text !== texts[index]);
  const where = { clause: { motionId } };
  const said = async () =>
    (await tx.clauseOutcome.count({ where })) + (await tx.clauseStance.count({ where }));
  if (moved && (await said()) > 0) {
    throw new Refusal(
      "clauses",
      "Det finns redan beslut eller svar om att-satserna, så ingen kan tas bort eller byta plats. Rätta texten för sig, och lägg en ny att-sats sist.",
    );
  }
  for (const [index, text] of texts.entries()) {
    const position = index + 1;
    await tx.clause.upsert({
      where: { motionId_position: { motionId, position } },
      create: { motionId, position, text },
      update: { text },
    });
  }
  await tx.clause.deleteMany({ where: { motionId, position: { gt: texts.length } } });
}

const motionFiling = (actor: SignedIn, motionId: string, input: Registered) =>
  ({
    motionId,
    type: "MOTION",
    status: "RECEIVED",
    statusOn: input.receivedOn,
    title: /^motion\b/i.test(input.title) ? input.title : `Motion: ${input.title}`,
    correspondent: input.movers.map(attribution).join(", "),
    secrecyProvision: input.secrecyProvision,
    ...(input.secrecyProvision ? { secrecySetBy: actor.name } : {}),
    filedById: actor.id,
  }) as const;
