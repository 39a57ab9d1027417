import "server-only";
import { v7 as newId } from "uuid";
import { authorize, type Actor, type SignedIn } from "@/lib/auth/permissions";
import { fromDbOrNull, now, type PlainDate, toDb, toDbOrNull } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import type { EventDetails } from "@/lib/events/actions";
import { audited } from "@/lib/events/audited";
import { attach } from "@/lib/files/attach";
import { readUploads, type Upload } from "@/lib/files/upload";
import { lastDay } from "@/lib/process/deadline";
import { attribution } from "@/lib/vocabulary";
import { readRegistrationNumber } from "./registration-number";
import type { CorrectMotionInput, MilestoneInput, RegisterMotionInput } from "./schema";

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
        ...columns(actor, input),
        phaseSince: toDb(input.receivedOn),
        deadlineOn: toDb(lastDay(input)),
        movers: { create: positioned(input.movers) },
        clauses: { create: positioned(input.clauses.map((text) => ({ text }))) },
      },
      select: { id: true },
    });
    const { registrationNumber, title } = input;
    record({ action: "motion-registered", details: { registrationNumber, title } });
    for (const upload of uploads) {
      await attach(tx, record, upload, motionFiling(actor, id, input, upload));
    }
    return { id };
  });
}

/** Corrects what the register says of the motion itself; the history keeps what stood there before. */
export async function correctMotion(actor: Actor, input: CorrectMotionInput): Promise<void> {
  authorize(actor, "register motions");
  const { motionId, version, ...described } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    await checkRegisters(tx, described);
    const before = await tx.motion.findUniqueOrThrow({
      where: { id: motionId },
      include: {
        movers: { orderBy: { position: "asc" } },
        clauses: { orderBy: { position: "asc" } },
      },
    });
    const changes = differences(
      {
        ...before,
        writtenOn: fromDbOrNull(before.writtenOn),
        receivedOn: fromDbOrNull(before.receivedOn),
        raisedOn: fromDbOrNull(before.raisedOn),
        published: before.publishedAt !== null,
        clauses: before.clauses.map((clause) => clause.text),
      },
      described,
    );
    if (changes.length === 0) throw new Refusal("", "Du har inte ändrat någon uppgift.");
    await tx.motion.update({
      where: { id: motionId },
      data: { ...columns(actor, described), publishedAt: described.published ? (before.publishedAt ?? now()) : null },
      select: { id: true },
    });
    await tx.mover.deleteMany({ where: { motionId } });
    await tx.mover.createMany({
      data: positioned(described.movers).map((mover) => ({ ...mover, motionId })),
    });
    await rewriteClauses(tx, motionId, described.clauses);
    record({ action: "motion-corrected", details: { changes } });
  });
}

/** Records a dated fact about the case: raised, sent to the board, withdrawn, dispatched … */
export async function recordMilestone(actor: Actor, input: MilestoneInput): Promise<void> {
  authorize(actor, "record decisions");
  const { motionId, version, kind, occurredOn, note } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const motion = await tx.motion.findUniqueOrThrow({
      where: { id: motionId },
      select: { receivedOn: true, writtenOn: true, raisedOn: true, phase: true },
    });
    if (toDb(occurredOn) < (motion.writtenOn ?? motion.receivedOn)) {
      throw new Refusal("occurredOn", "Det kan inte ha hänt innan motionen skrevs.");
    }
    if (kind === "RAISED") {
      if (motion.raisedOn) throw new Refusal("kind", "Motionen är redan väckt.");
      await tx.motion.update({
        where: { id: motionId },
        data: { raisedOn: toDb(occurredOn) },
        select: { id: true },
      });
    } else {
      await tx.milestone.create({ data: { motionId, kind, occurredOn: toDb(occurredOn), note } });
    }
    const details = { kind, on: occurredOn.toString(), note };
    record({ action: "milestone-recorded", details });
  });
}

function columns(actor: SignedIn, input: Described) {
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
    publishedAt: input.published ? now() : null,
    secrecyProvision: input.secrecyProvision,
    secrecySetAt: input.secrecyProvision ? now() : null,
    secrecySetBy: input.secrecyProvision ? actor.name : null,
  };
}

const positioned = <T extends object>(rows: T[]) =>
  rows.map((row, index) => ({ ...row, position: index + 1 }));

/** A party must stand in the municipality's register; a body that has a diary must exist. */
async function checkRegisters(tx: Transaction, input: Described): Promise<void> {
  const parties = [...new Set(input.movers.flatMap((mover) => mover.party ?? []))];
  const known = await tx.party.findMany({
    where: { abbreviation: { in: parties } },
    select: { abbreviation: true },
  });
  const unknown = parties.filter((party) => !known.some((row) => row.abbreviation === party));
  if (unknown.length > 0) {
    throw new Refusal("movers", `Partiet ${unknown.join(", ")} finns inte i partiregistret.`);
  }
  const authority = await tx.body.findUnique({ where: { id: input.authorityId } });
  if (!authority) throw new Refusal("authorityId", "Organet finns inte i registret.");
}

/** Att-satser that have an outcome keep their identity: text is replaced in place, by position. */
async function rewriteClauses(tx: Transaction, motionId: string, texts: string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    const position = index + 1;
    await tx.clause.upsert({
      where: { motionId_position: { motionId, position } },
      create: { motionId, position, text },
      update: { text },
    });
  }
  const surplus = { motionId, position: { gt: texts.length } };
  if (await tx.clauseOutcome.count({ where: { clause: surplus } })) {
    throw new Refusal("clauses", "En att-sats som någon har beslutat om kan inte tas bort.");
  }
  await tx.clause.deleteMany({ where: surplus });
}

const LABELS: { [K in keyof Described]?: string } = {
  registrationNumber: "Diarienummer",
  authorityId: "Myndighet",
  title: "Rubrik",
  movers: "Motionärer",
  clauses: "Att-satser",
  writtenOn: "Skriven",
  receivedOn: "Inkommen",
  raisedOn: "Väckt",
  caseOfficerId: "Handläggare",
  recordClass: "Klassificering",
  published: "Publicerad",
  secrecyProvision: "Sekretess",
};

type Shown = { [K in keyof Described]?: unknown };

function differences(before: Shown, after: Shown): EventDetails["motion-corrected"]["changes"] {
  return (Object.entries(LABELS) as [keyof Described, string][])
    .map(([key, field]) => ({ field, before: shown(before[key]), after: shown(after[key]) }))
    .filter((change) => change.before !== change.after);
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "boolean") return value ? "ja" : "nej";
  if (Array.isArray(value)) return value.map(shown).join("; ");
  return isMover(value) ? attribution(value) : String(value);
}

const isMover = (value: unknown): value is { name: string; party: string | null } =>
  typeof value === "object" && value !== null && "party" in value;

const motionFiling = (actor: SignedIn, motionId: string, input: Described, upload: Upload) =>
  ({
    motionId,
    type: "MOTION",
    status: "RECEIVED",
    statusOn: input.receivedOn as PlainDate,
    title: `Motion: ${input.title}`,
    correspondent: input.movers.map(attribution).join(", "),
    secrecyProvision: input.secrecyProvision,
    ...(input.secrecyProvision ? { secrecySetBy: actor.name } : {}),
    filedById: actor.id,
    fileName: upload.fileName,
  }) as const;
