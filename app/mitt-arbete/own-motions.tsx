import { EmptyState } from "@/components/empty-state";
import { Section } from "@/components/section";
import { Table } from "@/components/table";
import { PHASE } from "@/lib/vocabulary";
import type { OwnMotion } from "@/lib/work/queries";

export function OwnMotions({ motions }: { motions: OwnMotion[] }) {
  return (
    <Section id="egna" title="Dina motioner">
      {motions.length === 0 ? (
        <EmptyState title="Du har ingen motion i registret">
          <p>En motion där ditt namn står bland motionärerna visas här, och var den är.</p>
        </EmptyState>
      ) : (
        <Table caption="Motioner som du har väckt, den senaste först" columns={COLUMNS}>
          {motions.map(({ id, number, title, phase, since }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/motioner/${id}`}>{title}</a>
                <small>{number}</small>
              </th>
              <td data-label="Var den är">{PHASE[phase]}</td>
              <td data-label="Sedan" className="numeric">
                {since}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

const COLUMNS = [{ label: "Motion" }, { label: "Var den är" }, { label: "Sedan" }];
