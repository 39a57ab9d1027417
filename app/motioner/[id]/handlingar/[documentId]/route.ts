import { currentActor } from "@/lib/auth/session";
import { readDocument } from "@/lib/documents/queries";
import { contentDisposition } from "@/lib/files/content-disposition";

type Context = { params: Promise<{ id: string; documentId: string }> };

/** A filed document, never to be run as a page of ours: whoever sent it in decided what is in it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, documentId } = await params;
  const document = await readDocument(await currentActor(), id, documentId);
  if (!document)
    return new Response("Handlingen finns inte, eller så syns den bara för den som är inloggad.", {
      status: 404,
      headers: PLAIN,
    });
  const { fileName, mediaType, bytes } = document;
  return new Response(bytes, {
    headers: {
      ...SAFE,
      "Content-Type": mediaType === "text/plain" ? "text/plain; charset=utf-8" : mediaType,
      // A PDF opens where the person is; anything else is saved.
      "Content-Disposition": contentDisposition(
        mediaType === "application/pdf" ? "inline" : "attachment",
        fileName,
      ),
      "Content-Length": String(bytes.length),
    },
  });
}

const SAFE = {
  "Cache-Control": "private, no-store",
  "Content-Security-Policy": "sandbox",
  "X-Content-Type-Options": "nosniff",
};
const PLAIN = { ...SAFE, "Content-Type": "text/plain; charset=utf-8" };
