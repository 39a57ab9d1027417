import { Section } from "@/components/section";
import { Table } from "@/components/table";
import type { PersonalSection } from "@/lib/personal-data/sections";

/** A page shows so many rows of each part; the file has them all. */
const SHOWN = 20;

export function PersonalSections({ sections }: { sections: PersonalSection[] }) {
  return sections.map(({ name, why, headings, rows }, place) => (
    <Section key={name} id={`del-${place + 1}`} title={name}>
      <p className="mb-4 max-w-text text-muted">{why}</p>
      {rows.length === 0 ? (
        <p>Inget.</p>
      ) : (
        <>
          <Table
            caption={rows.length > SHOWN ? `De ${SHOWN} första av ${rows.length}` : captionOf(rows.length)}
            columns={headings.map((label) => ({ label }))}
          >
            {rows.slice(0, SHOWN).map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change places
              <tr key={row}>
                {headings.map((heading, column) => (
                  <td key={heading} data-label={heading} className="wrap-anywhere">
                    {cells[column]}
                  </td>
                ))}
              </tr>
            ))}
          </Table>
          {rows.length > SHOWN && <p className="mt-2 text-small text-muted">Filen har alla rader.</p>}
        </>
      )}
    </Section>
  ));
}

const captionOf = (count: number) => (count === 1 ? "1 rad" : `${count} rader`);
