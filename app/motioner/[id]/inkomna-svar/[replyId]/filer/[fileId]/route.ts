import { download, noFile } from "@/lib/files/download";
import { readReplyFile } from "@/lib/replies/queries";
import { openReply } from "../../open-reply";

type Context = { params: Promise<{ id: string; replyId: string; fileId: string }> };

/** A file that came in with an answer which nobody has accepted yet. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { fileId, ...at } = await params;
  const { actor } = await openReply(at);
  const file = await readReplyFile(actor, at.replyId, fileId);
  return file ? download(file, ["application/pdf"]) : noFile("Filen finns inte.");
}
