import { currentActor } from "@/lib/auth/session";
import { readDocument } from "@/lib/documents/queries";
import { download, noFile } from "@/lib/files/download";
import { recordReading } from "@/lib/history/mutations";

type Context = { params: Promise<{ id: string; documentId: string }> };

/** A filed document as it came, or was made. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, documentId } = await params;
  const actor = await currentActor();
  const document = await readDocument(actor, id, documentId);
  if (!document) return noFile("Handlingen finns inte, eller så syns den bara för den som är inloggad.");
  if (document.secret && actor.kind === "user") {
    await recordReading(actor, { id: documentId, motionId: id });
  }
  return download(document, ["application/pdf"]);
}
