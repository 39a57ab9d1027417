import { notFound } from "next/navigation";
import { currentActor } from "@/lib/auth/session";
import { contentDisposition } from "@/lib/files/content-disposition";
import { checkedRows, findImport } from "@/lib/register-import/queries";
import { withErrors } from "@/lib/register-import/with-errors";
import { writeCsv } from "@/lib/spreadsheets/write-csv";
import { writeXlsx } from "@/lib/spreadsheets/write-xlsx";

type Context = { params: Promise<{ importId: string }> };

/** The list with what is wrong in each row, in the kind of file that it came as. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (actor.kind === "public") notFound();
  const list = (await findImport(actor, (await params).importId)) ?? notFound();
  const { isWrong, ...table } = withErrors(list.table, list.reading, await checkedRows(actor, list));
  const name = list.fileName.replace(/\.[^.]*$/, "");
  return list.table.sheet === null
    ? download(writeCsv(table), "text/csv; charset=utf-8", `${name} med fel.csv`)
    : download(
        await writeXlsx({ name: list.table.sheet, ...table }, { marked: isWrong }),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        `${name} med fel.xlsx`,
      );
}

const download = (body: string | Uint8Array, type: string, fileName: string) =>
  new Response(body as BodyInit, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": contentDisposition("attachment", fileName),
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
