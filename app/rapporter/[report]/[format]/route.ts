import type { NextRequest } from "next/server";
import { currentActor } from "@/lib/auth/session";
import { NotVisible, Refusal } from "@/lib/errors";
import { contentDisposition } from "@/lib/files/content-disposition";
import { currentLook } from "@/lib/look/queries";
import { FORMATS, isFormat } from "@/lib/reports/formats";
import { isReportName, REPORTS } from "@/lib/reports/make";

type Context = { params: Promise<{ report: string; format: string }> };

/** The report as a file, of what the one who asks may see. */
export async function GET({ nextUrl }: NextRequest, { params }: Context): Promise<Response> {
  const { report: name, format } = await params;
  if (!isReportName(name) || !isFormat(format)) return plain("Rapporten finns inte.", 404);
  const asked = Object.fromEntries(nextUrl.searchParams);
  const { mediaType, extension, render } = FORMATS[format];
  try {
    const report = await REPORTS[name].make(await currentActor(), asked);
    if (report.missing?.length) throw new Refusal("", report.missing.join(" "));
    const { name: part, content } = await render(report, await currentLook(), asked.tabell);
    const fileName = [report.tree.documentName, part, report.tree.madeOn].filter(Boolean).join(" ");
    return new Response(content, {
      headers: {
        ...SAFE,
        "Content-Type": mediaType,
        "Content-Disposition": contentDisposition("attachment", `${fileName}.${extension}`),
      },
    });
  } catch (error) {
    if (error instanceof Refusal) return plain(error.message, 422);
    if (error instanceof NotVisible) return plain("Rapporten finns inte.", 404);
    throw error;
  }
}

const SAFE = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };

const plain = (text: string, status: number) =>
  new Response(text, { status, headers: { ...SAFE, "Content-Type": "text/plain; charset=utf-8" } });
