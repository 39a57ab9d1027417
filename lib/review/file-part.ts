import "server-only";
import { authorize, type SignedIn } from "@/lib/auth/permissions";
import type { Transaction } from "@/lib/db/client";
import { isId } from "@/lib/db/id";
import { Refusal } from "@/lib/errors";
import type { Recorder } from "@/lib/events/audited";
import { attachStored, type Filing } from "@/lib/files/attach";
import type { FormState } from "@/lib/form-state";
import { markFiled } from "@/lib/intake/mark-filed";
import { corrections } from "@/lib/prefill/corrections";
import { abbreviated } from "@/lib/prefill/parties";
import type { PartReading, Prefill, ReadFields } from "@/lib/prefill/prefill";
import { leftByStruckEntry, refile } from "./refile";

/** The part of the inbox that a form was filled in from, and what the person left in the form. */
export type Basis = { partId: string; typed: FormState["values"] };

/** `documentType`: what the reader took it for; null where it could not tell. */
export type FoundPart = { documentType: string | null; fileName: string };

type Filed = {
  actor: SignedIn;
  basis: Basis;
  /** How it is entered in the register. */
  filing: (part: FoundPart) => Filing;
  /** What the form was filled in with; null where it was not filled in from the reading. */
  prefill: ((part: PartReading) => Prefill) | null;
};

/**
 * Files the part's document on the case with the bytes that were dropped and its text, closes the part, and
 * keeps what the person changed, inside the change that the form makes. Throws a `Refusal` where the part is
 * closed or gone.
 */
export async function filePart(
  tx: Transaction,
  record: Recorder,
  { actor, basis, filing, prefill }: Filed,
): Promise<{ documentId: string; title: string }> {
  authorize(actor, "sort the inbox");
  if (!isId(basis.partId)) throw new Refusal("", GONE);
  const part = await tx.intakePart.findUnique({
    where: { id: basis.partId },
    include: { file: { include: { _count: { select: { parts: true } } } } },
  });
  if (!part?.file.blobSha256) throw new Refusal("", GONE);
  const { blobSha256, fileName, mediaType, size, _count, ...file } = part.file;
  const text = file.text ?? "";
  const own = _count.parts > 1 ? text.slice(part.start, part.end) : text;
  const { documentType } = part;
  const entry = filing({ documentType, fileName });
  const stored = { blobSha256, fileName, mediaType, size };
  const whole = { ...entry, text: own };
  const left = await leftByStruckEntry(tx, stored, whole);
  const { id: documentId } = left
    ? await refile(tx, record, left, whole)
    : await attachStored(tx, record, stored, whole);
  // What was changed in an entry that has been struck says nothing of the reader.
  if (left) await tx.readingCorrection.deleteMany({ where: { partId: part.id } });
  const { minutesItemId } = entry;
  // A paper beside the § is no reading of it.
  await markFiled(tx, actor, part.id, { documentId, ...(prefill && minutesItemId && { minutesItemId }) });
  const filed = { documentId, title: entry.title };
  if (!prefill || !documentType) return filed;
  const parties = await tx.party.findMany({ select: { abbreviation: true, name: true } });
  const reading = { documentType, fields: abbreviated(part.fields as ReadFields, parties), text };
  await tx.readingCorrection.createMany({
    data: corrections(prefill(reading), basis.typed).map(({ read, saved, ...row }) => ({
      ...row,
      partId: part.id,
      documentType,
      ...(read !== null && { read }),
      ...(saved !== null && { saved }),
    })),
  });
  return filed;
}

const GONE = "Underlaget finns inte längre i inkorgen. Någon kan ha ångrat inlämningen.";
