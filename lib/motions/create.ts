import "server-only";
import type { SignedIn } from "@/lib/auth/permissions";
import { now, toDb, toDbOrNull } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { Motion } from "@/lib/db/generated/client";
import type { Recorder } from "@/lib/events/audited";
import { readRegistrationNumber } from "./registration-number";
import type { RegisterMotionInput } from "./schema";

/** What the register says of the motion itself. */
export type Described = Omit<Registered, "secrecyProvision">;
export type Registered = Omit<RegisterMotionInput, "motionDocument">;

/** `importedFrom`: the name of the list that the motion was read from. */
type NewMotion = { actor: SignedIn; id: string; input: Registered; importedFrom?: string };

/** The motion's own rows, inside the change that brings it into the register. */
export async function createMotion(
  tx: Transaction,
  record: Recorder,
  { actor, id, input, importedFrom }: NewMotion,
): Promise<void> {
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
  record({
    action: "motion-registered",
    details: { registrationNumber, title, ...(importedFrom && { importedFrom }) },
  });
}

export function columns(input: Described) {
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
export const publication = (input: Described, before?: Pick<Motion, "publishedAt">) => ({
  publishedAt: input.published ? (before?.publishedAt ?? now()) : null,
});

/** OSL 5:5: the mark names who set it and when. */
const secrecy = (actor: SignedIn, { secrecyProvision }: Registered) => ({
  secrecyProvision,
  secrecySetAt: secrecyProvision ? now() : null,
  secrecySetBy: secrecyProvision ? actor.name : null,
});

export const positioned = <T extends object>(rows: T[]) =>
  rows.map((row, index) => ({ ...row, position: index + 1 }));
