import "server-only";
import { v7 as newId } from "uuid";
import { type Actor, authorize, type SignedIn } from "@/lib/auth/permissions";
import { fromDb, fromDbOrNull, now, toDb, toDbOrNull } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { Clause, Motion, Mover } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { attach } from "@/lib/files/attach";
import { readUploads } from "@/lib/files/upload";
import { attribution } from "@/lib/vocabulary";
import { differences } from "./differences";
import { checkOrder } from "./order";
import { readRegistrationNumber } from "./registration-number";
import type { CorrectMotionInput, RegisterMotionInput } from "./schema";

type Described = Omit<RegisterMotionInput, "motionDocument">;

/** Gives the motion its place in the register, with the document it came as. */
export async function registerMotion(
  actor: Actor,
  { motionDocument, ...input }: RegisterMotionInput,
): Promise<{ id: string }> {
  authorize(actor, "register motions");
  const uploads = await readUploads(motionDocument, "motionDocument");
  const id = newId();
  return audited(actor, { motionId: id, version: null }, async (tx, record) => {
    await checkRegisters(tx, input);
    await tx.motion.create({
      data: {
        id,
        ...columns(input),
        ...publication(input),
        ...secrecy(actor, input),
        phaseSince: toDb(input.receivedOn),
        // Restated with the phase when the change is done.
        deadlineOn: toDb(input.receivedOn),
        movers: { create: positioned(input.movers) },
        clauses: { create: positioned(input.clauses.map((text) => ({ text }))) },
      },
      select: { id: true },
    });
    const { registrationNumber, title } = input;
    record({ action: "motion-registered", details: { registrationNumber, title } });
    for (const upload of uploads) {
      await attach(tx, record, upload, motionFiling(actor, id, input));
    }
    return { id };
  });
}

/** Corrects what the register says of the motion itself; the history keeps what stood there before. */
export async function correctMotion(actor: Actor, input: CorrectMotionInput): Promise<void> {
  authorize(actor, "register motions");
  const { motionId, version, ...described } = input;
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
    await checkOrder(tx, motionId, described);
    await tx.motion.update({
      where: { id: motionId },
      data: { ...written, ...publication(described, before), ...secrecy(actor, described, before) },
      select: { id: true },
    });
    await rewriteMovers(tx, motionId, before.movers, described.movers);
    await rewriteClauses(tx, motionId, before.clauses, described.clauses);
    record({ action: "motion-corrected", details: { changes } });
  });
}

function columns(input: Described) {
  const { key, year, serial, recordClass } = readRegistrationNumber(input.registrationNumber);
  return {
    authorityId: input.authorityId,
    registrationNumber: input.registrationNumber,
    registrationKey: key,
    registrationYear: year,
    registrationSerial: serial,
    recordClass: input.recordClass ?? recordClass,
    title: input.title,
    writtenOn: toDbOrNull(input.writtenOn),
    receivedOn: toDb(input.receivedOn),
    raisedOn: toDbOrNull(input.raisedOn),
    caseOfficerId: input.caseOfficerId,
  };
}

/** Published since the first time, as long as it stays published. */
const publication = (input: Described, before?: Pick<Motion, "publishedAt">) => ({
  publishedAt: input.published ? (before?.publishedAt ?? now()) : null,
});

/** OSL 5:5: the mark names who set it and when, which correcting something else does not change. */
function secrecy(
  actor: SignedIn,
  { secrecyProvision }: Described,
  before?: Pick<Motion, "secrecyProvision">,
) {
  if (before && before.secrecyProvision === secrecyProvision) return {};
  return {
    secrecyProvision,
    secrecySetAt: secrecyProvision ? now() : null,
    secrecySetBy: secrecyProvision ? actor.name : null,
  };
}

const positioned = <T extends object>(rows: T[]) =>
  rows.map((row, index) => ({ ...row, position: index + 1 }));

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

/** A mover who has been told to be a certain person stays that person under the same name. */
async function rewriteMovers(
  tx: Transaction,
  motionId: string,
  before: Mover[],
  movers: Described["movers"],
): Promise<void> {
  await tx.mover.deleteMany({ where: { motionId } });
  await tx.mover.createMany({
    data: positioned(movers).map((mover) => ({
      ...mover,
      motionId,
      personId: before.find(({ name, party }) => name === mover.name && party === mover.party)?.personId,
    })),
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

const motionFiling = (actor: SignedIn, motionId: string, input: Described) =>
  ({
    motionId,
    type: "MOTION",
    status: "RECEIVED",
    statusOn: input.receivedOn,
    title: `Motion: ${input.title}`,
    correspondent: input.movers.map(attribution).join(", "),
    secrecyProvision: input.secrecyProvision,
    ...(input.secrecyProvision ? { secrecySetBy: actor.name } : {}),
    filedById: actor.id,
  }) as const;
