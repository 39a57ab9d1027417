import { readSentDocument } from "@/lib/asked/queries";
import { download, noFile } from "@/lib/files/download";
import { openedBy } from "@/lib/reply-links/queries";

type Context = { params: Promise<{ token: string; documentId: string }> };

/** A document that was sent with the referral, for as long as the link can be used. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, documentId } = await params;
  const opened = await openedBy(token);
  const file = opened?.state === "OPEN" ? await readSentDocument(opened.asked, documentId) : null;
  return file
    ? download(file, ["application/pdf"])
    : noFile("Handlingen finns inte, eller så gäller länken inte längre.");
}
