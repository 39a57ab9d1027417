import type { NextRequest } from "next/server";
import type { Actor } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { NotVisible, Refusal } from "@/lib/errors";
import { contentDisposition } from "@/lib/files/content-disposition";
import { FILE_FROM_PLACE } from "@/lib/limits/limits";
import { takeAttempt } from "@/lib/limits/mutations";
import { waitingTime } from "@/lib/limits/waiting";
import { whence } from "@/lib/local-sign-in/browser";
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
  const actor = await currentActor();
  const until = await heldOff(actor);
  if (until) return plain(`Du har hämtat många filer. Vänta ${waitingTime(until)}.`, 429);
  try {
    const report = await REPORTS[name].make(actor, asked);
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

/** Until when nobody from the same place gets another file; whoever is signed in is never held off. */
async function heldOff(actor: Actor): Promise<Date | null> {
  return actor.kind === "public" ? takeAttempt(FILE_FROM_PLACE, (await whence()).place) : null;
}

const SAFE = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };

const plain = (text: string, status: number) =>
  new Response(text, { status, headers: { ...SAFE, "Content-Type": "text/plain; charset=utf-8" } });
