import type { NextRequest } from "next/server";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { dateAndTime, today } from "@/lib/dates";
import { Refusal } from "@/lib/errors";
import { contentDisposition } from "@/lib/files/content-disposition";
import { exportHistory } from "@/lib/history/mutations";
import type { HistoryLine } from "@/lib/history/queries";
import { historyFilter } from "@/lib/history/schema";
import { writeCsv } from "@/lib/spreadsheets/write-csv";
import { writeXlsx } from "@/lib/spreadsheets/write-xlsx";

/** The chosen part of the history as a file; that it was taken out is recorded too. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const actor = await currentActor();
  if (!may(actor, "audit the history")) return plain("Du får inte se historiken.", 403);
  const asked = Object.fromEntries(nextUrl.searchParams);
  try {
    const table = tableOf(await exportHistory(actor, historyFilter.parse(asked)));
    return asked.format === "csv"
      ? download(writeCsv(table), "text/csv; charset=utf-8", "csv")
      : download(new Uint8Array(await writeXlsx(table, { widths: WIDTHS })), XLSX, "xlsx");
  } catch (error) {
    if (error instanceof Refusal) return plain(error.message, 422);
    throw error;
  }
}

const WIDTHS = [18, 24, 80, 18, 50, 14];

const tableOf = (lines: HistoryLine[]) => ({
  name: "Historik",
  headings: ["När", "Vem", "Vad", "Ärende", "Var", "Löpnummer"],
  rows: lines.map((line) => [
    dateAndTime(line.at),
    line.who,
    line.sentence,
    line.case?.registrationNumber ?? "",
    line.origin ?? "",
    line.id,
  ]),
});

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SAFE = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };

const download = (content: BodyInit, mediaType: string, extension: string) =>
  new Response(content, {
    headers: {
      ...SAFE,
      "Content-Type": mediaType,
      "Content-Disposition": contentDisposition("attachment", `Historik ${today()}.${extension}`),
    },
  });

const plain = (text: string, status: number) =>
  new Response(text, { status, headers: { ...SAFE, "Content-Type": "text/plain; charset=utf-8" } });
