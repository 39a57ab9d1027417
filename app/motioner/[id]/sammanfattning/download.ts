import "server-only";
import { currentActor } from "@/lib/auth/session";
import { Refusal } from "@/lib/errors";
import { contentDisposition } from "@/lib/files/content-disposition";
import { summaryFileName } from "@/lib/summaries/file-name";
import { getTree } from "@/lib/summaries/queries";
import { renderDocx } from "@/lib/summaries/render-docx";
import { renderPdf } from "@/lib/summaries/render-pdf";

export type Context = { params: Promise<{ id: string }> };

const FORMATS = {
  pdf: { mediaType: "application/pdf", render: renderPdf },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    render: renderDocx,
  },
};

/** The draft as a file; with `?sammanfattning=` a finished one. */
export async function download(
  request: Request,
  { params }: Context,
  format: keyof typeof FORMATS,
): Promise<Response> {
  const { id } = await params;
  const finished = new URL(request.url).searchParams.get("sammanfattning");
  const tree = await getTree(await currentActor(), id, finished);
  if (!tree) return plain("Sammanfattningen finns inte.", 404);
  const { mediaType, render } = FORMATS[format];
  try {
    return new Response(new Uint8Array(await render(tree)), {
      headers: {
        ...SAFE,
        "Content-Type": mediaType,
        "Content-Disposition": contentDisposition(
          "attachment",
          summaryFileName(tree.registrationNumber, format),
        ),
      },
    });
  } catch (error) {
    if (error instanceof Refusal) return plain(error.message, 422);
    throw error;
  }
}

const SAFE = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };

const plain = (text: string, status: number) =>
  new Response(text, { status, headers: { ...SAFE, "Content-Type": "text/plain; charset=utf-8" } });
