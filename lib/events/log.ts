import { createHash, randomBytes } from "node:crypto";
import { now } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { origin } from "@/lib/origin.mjs";
import { canonical } from "./chain";
import { sealOf } from "./seal";

/** The name of the log among the chains. */
export const LOG = "log";

/** What is not case data, as it is handed in. Ids stand beside the details, which can be disposed of. */
export type LogLine = {
  actorId: string | null;
  subjectId: string | null;
  motionId: string | null;
  action: string;
  details: Prisma.InputJsonObject;
};

/** An entry of the log as far as its hash covers it. */
export type LogLink = Omit<LogLine, "details"> & {
  sequence: number;
  at: Date;
  origin: string | null;
  detailHash: string;
  previousHash: string;
};

/** Appends to the log. Nobody else can until the transaction ends, so this comes last in it. */
export async function appendToLog(tx: Transaction, { details, ...line }: LogLine): Promise<void> {
  const [head] = await tx.$queryRaw<[{ sequence: number; hash: string }]>`
    select sequence, hash from "LogHead" where id = 1 for update`;
  const salt = randomBytes(16).toString("hex");
  const link: LogLink = {
    ...line,
    sequence: head.sequence + 1,
    at: now(),
    origin: origin(),
    detailHash: detailHashOf(salt, details),
    previousHash: head.hash,
  };
  const end = { sequence: link.sequence, hash: logHashOf(link) };
  await tx.logEntry.create({
    data: { ...link, hash: end.hash, detail: { create: { salt, content: details } } },
    select: { sequence: true },
  });
  await tx.logHead.update({
    where: { id: 1 },
    data: { ...end, seal: sealOf(LOG, end) },
    select: { id: true },
  });
}

export const detailHashOf = (salt: string, content: unknown): string => sha256([salt, content]);

export const logHashOf = (link: LogLink): string =>
  sha256([
    link.previousHash,
    link.sequence,
    link.at.toISOString(),
    link.actorId,
    link.subjectId,
    link.motionId,
    link.origin,
    link.action,
    link.detailHash,
  ]);

const sha256 = (covered: unknown): string => createHash("sha256").update(canonical(covered)).digest("hex");
