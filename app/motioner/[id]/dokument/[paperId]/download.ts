import "server-only";
import { currentActor } from "@/lib/auth/session";
import { Refusal } from "@/lib/errors";
import { contentDisposition } from "@/lib/files/content-disposition";
import { paperFileName } from "@/lib/papers/file-name";
import { getPaper } from "@/lib/papers/queries";
import { renderDocx } from "@/lib/papers/render/render-docx";
import { renderPdf } from "@/lib/papers/render/render-pdf";
import { recordIfSecret } from "./record-reading";

export type Context = { params: Promise<{ id: string; paperId: string }> };

const FORMATS = {
  pdf: { mediaType: "application/pdf", render: renderPdf },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    render: renderDocx,
  },
};

/** The paper as a file, in the look that it has. */
export async function download({ params }: Context, format: keyof typeof FORMATS): Promise<Response> {
  const { id, paperId } = await params;
  const actor = await currentActor();
  const paper = await getPaper(actor, id, paperId);
  if (!paper) return plain("Dokumentet finns inte.", 404);
  await recordIfSecret(actor, paper);
  const { mediaType, render } = FORMATS[format];
  try {
    return new Response(new Uint8Array(await render(paper.tree, paper.look)), {
      headers: {
        ...SAFE,
        "Content-Type": mediaType,
        "Content-Disposition": contentDisposition("attachment", paperFileName(paper.tree, format)),
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
