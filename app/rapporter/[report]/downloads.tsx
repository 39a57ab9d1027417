import { addressWith } from "@/app/query";
import { Button } from "@/components/button";
import { Details } from "@/components/details";
import type { Asked, ReportName } from "@/lib/reports/make";
import type { DataTable } from "@/lib/reports/report";

type Props = { name: ReportName; asked: Asked; tables: DataTable[]; mayFile: boolean };

/** The report as files, made of the same choices as the page. */
export function Downloads({ name, asked, tables, mayFile }: Props) {
  const given = Object.entries(asked).flatMap(([key, value]) =>
    typeof value === "string" && key !== "tabell" ? [[key, value] as const] : [],
  );
  const href = (format: string, tabell?: string) =>
    addressWith(`/rapporter/${name}/${format}`, { ...Object.fromEntries(given), tabell });
  return (
    <section aria-label="Hämta rapporten" className="my-6 grid gap-3 print:hidden">
      <p className="flex flex-wrap gap-3">
        <Button href={href("pdf")} variant="primary">
          Hämta PDF
        </Button>
        <Button href={href("arkiv")}>PDF för arkivet</Button>
        <Button href={href("word")}>Word</Button>
        <Button href={href("excel")}>Excel</Button>
        {mayFile && (
          <Button href={href("spara")} variant="quiet">
            Spara som den är nu …
          </Button>
        )}
      </p>
      <Details summary="Tabellerna var för sig (CSV)">
        <ul>
          {tables.map((table) => (
            <li key={table.key}>
              <a href={href("csv", table.key)} className="tap">
                {table.name}
              </a>
            </li>
          ))}
        </ul>
      </Details>
    </section>
  );
}
