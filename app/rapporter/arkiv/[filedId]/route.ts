import { currentActor } from "@/lib/auth/session";
import { dayOf } from "@/lib/dates";
import { readFiledReport } from "@/lib/filed-reports/queries";
import { download, noFile } from "@/lib/files/download";

type Context = { params: Promise<{ filedId: string }> };

/** The archive copy of a filed report. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { filedId } = await params;
  const report = await readFiledReport(await currentActor(), filedId);
  if (!report) return noFile("Rapporten finns inte, eller så syns den bara för den som är inloggad.");
  const fileName = `${report.title} ${dayOf(report.filedAt)}.pdf`;
  return download({ fileName, mediaType: "application/pdf", bytes: report.blob.bytes }, ["application/pdf"]);
}
