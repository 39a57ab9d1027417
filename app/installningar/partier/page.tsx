import type { Metadata } from "next";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Page } from "@/components/page";
import { Table } from "@/components/table";
import { listParties } from "@/lib/people/queries";
import { describeValidity, isInForce } from "@/lib/people/validity";
import { requireManager } from "../require-manager";
import { Saved } from "../saved";

export const metadata: Metadata = { title: "Partier" };

const PATH = "/installningar/partier";
const COLUMNS = [{ label: "Namn" }, { label: "Förkortning" }, { label: "Finns" }];

type Props = { searchParams: Promise<{ sparat?: string }> };

export default async function PartiesPage({ searchParams }: Props) {
  await requireManager(PATH);
  const [parties, { sparat }] = await Promise.all([listParties(), searchParams]);
  return (
    <Page
      title="Partier"
      lead="De partier som motionärer och talare kan höra till. Förkortningen är den som står inom parentes efter namnet."
      back={{ href: "/installningar", label: "Inställningar" }}
      actions={
        <Button variant="primary" href={`${PATH}/ny`}>
          Lägg till parti
        </Button>
      }
    >
      <Saved name={parties.find(({ id }) => id === sparat)?.name} />
      {parties.length === 0 ? (
        <EmptyState title="Här finns inga partier ännu">
          <p>Lägg till de partier som sitter i fullmäktige.</p>
        </EmptyState>
      ) : (
        <Table caption="Alla partier" columns={COLUMNS}>
          {parties.map((party) => (
            <PartyRow key={party.id} party={party} />
          ))}
        </Table>
      )}
    </Page>
  );
}

function PartyRow({ party }: { party: Awaited<ReturnType<typeof listParties>>[number] }) {
  const validity = describeValidity(party);
  return (
    <tr>
      <th scope="row">
        <a href={`${PATH}/${party.id}`}>{party.name}</a>
      </th>
      <td data-label="Förkortning">{party.abbreviation}</td>
      <td data-label="Finns" className="numeric">
        {isInForce(party) ? validity : <span className="status status-neutral">{validity}</span>}
      </td>
    </tr>
  );
}
