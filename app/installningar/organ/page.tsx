import type { Metadata } from "next";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Page } from "@/components/page";
import { Table } from "@/components/table";
import { type Body, listBodies } from "@/lib/people/queries";
import { describeValidity, isInForce } from "@/lib/people/validity";
import { BODY_KIND } from "@/lib/vocabulary";
import { requireManager } from "../require-manager";
import { Saved } from "../saved";

export const metadata: Metadata = { title: "Organ" };

const PATH = "/installningar/organ";
const COLUMNS = [
  { label: "Namn" },
  { label: "Förkortning" },
  { label: "Slag" },
  { label: "Hör till" },
  { label: "Finns" },
];

type Props = { searchParams: Promise<{ sparat?: string }> };

export default async function BodiesPage({ searchParams }: Props) {
  await requireManager(PATH);
  const [bodies, { sparat }] = await Promise.all([listBodies(), searchParams]);
  return (
    <Page
      title="Organ"
      lead="De som tar emot motioner, svarar på remisser och fattar beslut."
      back={{ href: "/installningar", label: "Inställningar" }}
      actions={
        <Button variant="primary" href={`${PATH}/ny`}>
          Lägg till organ
        </Button>
      }
    >
      <Saved name={bodies.find(({ id }) => id === sparat)?.name} />
      {bodies.length === 0 ? (
        <EmptyState title="Här finns inga organ ännu">
          <p>Börja med kommunfullmäktige och kommunstyrelsen.</p>
        </EmptyState>
      ) : (
        <Table caption="Alla organ, efter slag" columns={COLUMNS}>
          {bodies.map((body) => (
            <BodyRow key={body.id} body={body} parent={bodies.find(({ id }) => id === body.parentId)} />
          ))}
        </Table>
      )}
    </Page>
  );
}

function BodyRow({ body, parent }: { body: Body; parent: Body | undefined }) {
  const validity = describeValidity(body);
  return (
    <tr>
      <th scope="row">
        <a href={`${PATH}/${body.id}`}>{body.name}</a>
      </th>
      <td data-label="Förkortning">{body.abbreviation}</td>
      <td data-label="Slag">{BODY_KIND[body.kind]}</td>
      <td data-label="Hör till">{parent?.name}</td>
      <td data-label="Finns" className="numeric">
        {isInForce(body) ? validity : <span className="status status-neutral">{validity}</span>}
      </td>
    </tr>
  );
}
