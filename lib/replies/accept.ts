import "server-only";
import { dayOf, now } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { DocumentType } from "@/lib/db/generated/enums";
import { Refusal } from "@/lib/errors";
import type { Recorder } from "@/lib/events/audited";
import { attachStored } from "@/lib/files/attach";
import { filingOf, type ItemFiling } from "@/lib/meetings/item";

const TYPE: Record<string, DocumentType> = { extract: "MINUTES_EXTRACT", report: "OFFICIAL_REPORT" };

/**
 * Files what came in with the answer that somebody has registered from it, inside that change. It was received
 * (TF 2:9) the day it came in, not the day it was looked at. Throws a `Refusal` where it has been settled.
 */
export async function acceptReply(
  tx: Transaction,
  record: Recorder,
  { replyId, entry, proposalOf }: { replyId: string; entry: ItemFiling; proposalOf?: string | undefined },
): Promise<void> {
  const reply = await tx.reply.findFirst({
    where: { id: replyId, referralId: entry.referralId ?? "", state: "WAITING" },
    include: { files: { orderBy: { position: "asc" } }, referral: { select: { id: true, body: true } } },
  });
  if (!reply) throw new Refusal("", "Det inkomna svaret är redan granskat. Ladda om sidan.");
  const received = { status: "RECEIVED", statusOn: dayOf(reply.receivedAt) } as const;
  for (const { field, blobSha256, fileName, mediaType, size } of reply.files) {
    const stored = { blobSha256, fileName, mediaType, size };
    const filing = filingOf(TYPE[field] ?? "PROTOCOL_NOTE", entry);
    await attachStored(tx, record, stored, { ...filing, ...received });
  }
  // From here on the files are the register's, and disposed of there; nobody is to be written to any more.
  await tx.replyFile.deleteMany({ where: { replyId: reply.id } });
  await tx.reply.update({
    where: { id: reply.id },
    data: { state: "ACCEPTED", settledAt: now(), settledByName: entry.actor.name, senderEmail: null },
    select: { id: true },
  });
  const { id: referralId, body } = reply.referral;
  const { receipt } = reply;
  record({
    action: "reply-accepted",
    details: { referralId, replyId, body: body.name, receipt, ...(proposalOf && { proposalOf }) },
  });
}
