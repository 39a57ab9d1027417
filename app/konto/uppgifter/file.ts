import { today } from "@/lib/dates";
import { contentDisposition } from "@/lib/files/content-disposition";
import type { PersonalData } from "@/lib/personal-data/queries";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A person's data as a file: a workbook to read, or JSON to take elsewhere (GDPR art. 15.3 and 20). */
export async function personalDataFile(data: PersonalData, format: string | null): Promise<Response> {
  const isJson = format === "json";
  const content = isJson ? JSON.stringify(inJson(data), null, 2) : await writeWorkbook(data.sections);
  const name = `Personuppgifter ${data.name} ${today()}.${isJson ? "json" : "xlsx"}`;
  return new Response(content, {
    headers: {
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Content-Type": isJson ? "application/json; charset=utf-8" : XLSX,
      "Content-Disposition": contentDisposition("attachment", name),
    },
  });
}

const inJson = ({ name, sections }: PersonalData) => ({
  namn: name,
  uttaget: today().toString(),
  delar: sections.map(({ name: part, why, headings, rows }) => ({
    del: part,
    varför: why,
    rader: rows.map((cells) =>
      Object.fromEntries(headings.map((heading, column) => [heading, cells[column] ?? ""])),
    ),
  })),
});
