import type { SignedIn } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { getBatch, madeIn } from "@/lib/batches/queries";
import { zipOf } from "@/lib/batches/zip";
import { dayOf } from "@/lib/dates";
import { readDocument } from "@/lib/documents/queries";
import { contentDisposition } from "@/lib/files/content-disposition";
import { NEVER_RUN, noFile } from "@/lib/files/download";
import { recordReading } from "@/lib/history/mutations";
import { PAPER_KIND } from "@/lib/vocabulary";

type Context = { params: Promise<{ batchId: string }> };

/** The papers that have been made, in one file, numbered in the order of their cases. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { batchId } = await params;
  const actor = await currentActor();
  const batch = await getBatch(actor, batchId);
  if (!batch || actor.kind !== "user") {
    return noFile("Arbetet finns inte, eller så syns det bara för den som gör dokument.");
  }
  const name = `${PAPER_KIND[batch.kind]} ${dayOf(batch.startedAt)}.zip`;
  return new Response(zipOf(files(actor, await madeIn(actor, batchId))), {
    headers: {
      ...NEVER_RUN,
      "Content-Type": "application/zip",
      "Content-Disposition": contentDisposition("attachment", name),
    },
  });
}

async function* files(actor: SignedIn, made: Awaited<ReturnType<typeof madeIn>>) {
  for (const { motionId, documentId, position } of made) {
    const document = await readDocument(actor, motionId, documentId);
    if (!document) continue;
    if (document.secret) await recordReading(actor, { id: documentId, motionId });
    const number = String(position).padStart(4, "0");
    yield { name: `${number} ${document.fileName}`, bytes: document.bytes };
  }
}
