import { contentDisposition } from "@/lib/files/content-disposition";
import { FIELD_IDS, FIELDS, type FieldId } from "@/lib/register-import/columns";
import { writeXlsx } from "@/lib/spreadsheets/write-xlsx";

const EXAMPLE: Partial<Record<FieldId, string>> = {
  registrationNumber: "KS-2023/123",
  title: "Motion om fler bänkar (exempel, ta bort raden)",
  movers: "Eva Ek (S), Bo Alm (M)",
  receivedOn: "2023-01-10",
  raisedOn: "2023-01-30",
  clauses: "att kommunen sätter upp bänkar",
  standing: "avslag 2023-09-25 § 112",
  board: "avslag 2023-09-04 § 180",
};

/** An empty list with every heading that is known, and one row that shows how it is filled in. */
export async function GET(): Promise<Response> {
  const headings = FIELD_IDS.map((field) => FIELDS[field].label);
  const rows = [FIELD_IDS.map((field) => EXAMPLE[field] ?? "")];
  const bytes = await writeXlsx({ name: "Motioner", headings, rows });
  return new Response(bytes as BodyInit, {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": contentDisposition("attachment", "Mall för motioner.xlsx"),
    },
  });
}
