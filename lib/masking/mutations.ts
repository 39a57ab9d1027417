import "server-only";
import { type Actor, authorize, type SignedIn } from "@/lib/auth/permissions";
import { now, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { NotVisible, Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { attach, type Filing } from "@/lib/files/attach";
import { readUploads, type Upload } from "@/lib/files/upload";
import { occurrences } from "./occurrences";
import { findToMask, SILENT_MS, survey, type ToMask } from "./queries";
import type { MaskInput, OwnCopyInput } from "./schema";

/** A copy that is to be made, by the attempt that may do it. `words` are kept nowhere but here. */
export type Masking = { document: ToMask; words: string[]; attempt: number };

/**
 * Takes the making of a masked copy in hand, for one process at a time. Refused where something that was written
 * stands nowhere in the document.
 */
export async function startMasking(actor: Actor, input: MaskInput): Promise<Masking> {
  authorize(actor, "file documents");
  const document = await toMask(actor, input);
  const { pages, problem } = await survey(actor, document);
  if (problem) throw new Refusal("", problem);
  const characters = pages.map((page) => Array.from(page));
  const missing = input.words.filter(
    (word) => !characters.some((page) => occurrences(page, word).length > 0),
  );
  if (missing.length > 0) {
    throw new Refusal(
      "words",
      `Detta står inte i handlingens text: ${missing.join("; ")}. Rätta eller ta bort det.`,
    );
  }
  return { document, words: input.words, attempt: await claimMasking(document, pages.length) };
}

async function toMask(actor: Actor, { motionId, documentId }: { motionId: string; documentId: string }) {
  const document = await findToMask(actor, motionId, documentId);
  if (!document) throw new NotVisible();
  return document;
}

/** The attempt; of two who start at once one is refused, over all processes. `total`: pages. */
export async function claimMasking({ id: documentId }: Pick<ToMask, "id">, total: number): Promise<number> {
  const at = now();
  const [claimed] = await db.$queryRaw<{ attempt: number }[]>`
    insert into "MaskingRun" as r ("documentId", "beatAt", total) values (${documentId}::uuid, ${at}, ${total})
    on conflict ("documentId") do update
      set attempt = r.attempt + 1, "beatAt" = ${at}, "endedAt" = null, done = 0, total = ${total}, problem = null
      where r."endedAt" is not null or r."beatAt" < ${new Date(at.getTime() - SILENT_MS)}
    returning attempt`;
  if (!claimed) throw new Refusal("", "En maskad kopia håller redan på att göras.");
  return claimed.attempt;
}

/** Tells that the attempt is alive, and how many pages it has come through. */
export async function beat({ document, attempt }: Masking, done: number, total: number): Promise<void> {
  await db.maskingRun.updateMany({
    where: { documentId: document.id, attempt },
    data: { beatAt: now(), done, total },
  });
}

/** `problem` is why no copy was made; null where it was. */
export async function endMasking({ document, attempt }: Masking, problem: string | null): Promise<void> {
  await db.maskingRun.updateMany({
    where: { documentId: document.id, attempt },
    data: { endedAt: now(), problem },
  });
}

/** Enters a masked copy beside its original, which stays as it is. Whoever masked it by hand answers for what is left. */
export async function fileOwnCopy(actor: Actor, input: OwnCopyInput): Promise<void> {
  authorize(actor, "file documents");
  const document = await toMask(actor, input);
  const [upload] = await readUploads(input.copy, "copy");
  if (!upload) throw new Refusal("copy", "Välj filen med den maskade kopian.");
  if (Buffer.from(document.bytes).equals(upload.bytes)) {
    throw new Refusal("copy", "Filen är likadan som handlingen. Välj den maskade kopian.");
  }
  await fileCopy(actor, document, { upload, title: input.title, count: null }, input.version);
}

export const copyTitle = (title: string) => `${title} (maskad kopia)`;

/** `count`: how many different things were masked; null for a copy that somebody masked by hand. */
type NewCopy = {
  upload: Upload;
  title: string;
  correspondent?: string | null;
  text?: string;
  count: number | null;
};

/**
 * The copy is not shown to anybody new: it is under the original's secrecy, as that is now, until somebody lifts it,
 * and unpublished.
 */
export async function fileCopy(
  actor: SignedIn,
  { id, motionId, referralId, minutesItemId, type, correspondent }: ToMask,
  { upload, count, ...told }: NewCopy,
  version: number | "current" = "current",
): Promise<void> {
  await audited(actor, { motionId, version }, async (tx, record) => {
    const { disposedAt, secrecyProvision, secrecyReason, copies } = await tx.document.findUniqueOrThrow({
      where: { id },
      include: { copies: { select: { version: true }, orderBy: { version: "desc" }, take: 1 } },
    });
    if (disposedAt) throw new Refusal("", "Handlingen har gallrats, så ingen kopia av den sparades.");
    const filing: Filing = {
      motionId,
      ...(referralId && { referralId }),
      ...(minutesItemId && { minutesItemId }),
      type,
      status: "DRAWN_UP",
      statusOn: today(),
      correspondent,
      secrecyProvision,
      ...(secrecyProvision && { secrecySetBy: actor.name, secrecyReason }),
      filedById: actor.id,
      maskedFromId: id,
      version: (copies[0]?.version ?? 0) + 1,
      ...told,
    };
    const copy = await attach(tx, record, upload, filing);
    record({
      action: "document-masked",
      details: { documentId: copy.id, originalId: id, title: told.title, count },
    });
  });
}
