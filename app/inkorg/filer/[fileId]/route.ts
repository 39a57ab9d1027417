import { currentActor } from "@/lib/auth/session";
import { contentDisposition } from "@/lib/files/content-disposition";
import { readOriginal } from "@/lib/intake/queries";

type Context = { params: Promise<{ fileId: string }> };

/** A dropped file as it came, never to be run as a page of ours: whoever made it decided what is in it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const file = await readOriginal(await currentActor(), (await params).fileId);
  if (!file) return new Response("Filen finns inte i inkorgen.", { status: 404, headers: PLAIN });
  const { fileName, mediaType, bytes } = file;
  // A PDF or a text opens where the person is; anything else is saved.
  const how = ["application/pdf", "text/plain"].includes(mediaType) ? "inline" : "attachment";
  return new Response(bytes, {
    headers: {
      ...SAFE,
      // Text is shown as what most of it is; the text that was read stands on the page.
      "Content-Type": mediaType === "text/plain" ? "text/plain; charset=utf-8" : mediaType,
      "Content-Disposition": contentDisposition(how, fileName),
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
