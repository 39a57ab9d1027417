import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import { documentsVisibleTo, visibleTo } from "@/lib/auth/visibility";
import { now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/db/id";
import { recordReading } from "@/lib/history/mutations";
import { Unreadable } from "@/lib/reading/extract/unreadable";
import { type Finding, findingsIn } from "./findings";
import { pagesInWorker } from "./in-worker";

export type Run = {
  state: "RUNNING" | "INTERRUPTED" | "FAILED" | "DONE";
  done: number;
  total: number;
  problem: string | null;
};
export type ToMask = NonNullable<Awaited<ReturnType<typeof findToMask>>>;
/** What a document says and what in it may have to go; `problem` where its text cannot be had. */
export type Survey = { pages: string[]; findings: Finding[]; problem: string | null };

/** A run that has not been heard of for so long has been lost with its server. */
export const SILENT_MS = 90_000;

/** A document and its masked copies; null where the actor may not see it: a 404. */
export async function findToMask(actor: Actor, motionId: string, documentId: string) {
  if (!isId(motionId) || !isId(documentId) || actor.kind === "public") return null;
  const document = await db.document.findFirst({
    relationLoadStrategy: "join",
    where: { AND: [{ id: documentId, motionId, motion: visibleTo(actor) }, documentsVisibleTo(actor)] },
    select: {
      id: true,
      motionId: true,
      title: true,
      type: true,
      correspondent: true,
      fileName: true,
      referralId: true,
      minutesItemId: true,
      secrecyProvision: true,
      secrecyReason: true,
      mediaType: true,
      motion: { select: { secrecyProvision: true } },
      blob: { select: { bytes: true } },
      maskingRun: true,
      copies: {
        where: documentsVisibleTo(actor),
        select: { id: true, title: true, version: true, publishedAt: true, createdAt: true },
        orderBy: { version: "desc" },
      },
    },
  });
  if (!document) return null;
  const { blob, maskingRun, ...rest } = document;
  return { ...rest, bytes: blob.bytes, run: maskingRun && runOf(maskingRun) };
}

function runOf(row: {
  beatAt: Date;
  endedAt: Date | null;
  done: number;
  total: number;
  problem: string | null;
}): Run {
  const { done, total, problem } = row;
  if (row.endedAt) return { state: problem ? "FAILED" : "DONE", done, total, problem };
  const isSilent = now().getTime() - row.beatAt.getTime() > SILENT_MS;
  return { state: isSilent ? "INTERRUPTED" : "RUNNING", done, total, problem };
}

/** Reads the document, and records it where it is under secrecy. */
export async function survey(actor: Actor, document: ToMask): Promise<Survey> {
  const isSecret = document.secrecyProvision ?? document.motion.secrecyProvision;
  if (isSecret && actor.kind === "user") await recordReading(actor, document);
  try {
    const pages = await pagesInWorker(document);
    const problem = pages.some((page) => page.trim()) ? null : NO_TEXT;
    return { pages, findings: findingsIn(pages), problem };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { pages: [], findings: [], problem: error.message };
  }
}

const NO_TEXT = "Filen innehåller ingen text, bara bilder. En människa måste maska den.";
