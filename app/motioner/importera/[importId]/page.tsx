import type { Metadata } from "next";
import { Button } from "@/components/button";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import type { SignedIn } from "@/lib/auth/permissions";
import type { FieldId } from "@/lib/register-import/columns";
import { checkedRows, type OpenImport } from "@/lib/register-import/queries";
import { IMPORT, requireImport } from "../require-registrar";
import { inMotions } from "./in-words";
import { RegisterForm } from "./register-form";
import { Rows } from "./rows";
import { Running } from "./running";

export const metadata: Metadata = { title: "Inläst förteckning" };

type Query = { visa?: string; sida?: string };
type Props = { params: Promise<{ importId: string }>; searchParams: Promise<Query> };

export default async function ReviewPage({ params, searchParams }: Props) {
  const { actor, list, address } = await requireImport(params);
  if (list.state === "DONE") return <Done list={list} />;
  if (list.state === "RUNNING" && !list.interrupted) return <Running list={list} />;
  return <Review actor={actor} list={list} address={address} query={await searchParams} />;
}

type ReviewProps = { actor: SignedIn; list: OpenImport; address: string; query: Query };

async function Review({ actor, list, address, query }: ReviewProps) {
  const rows = await checkedRows(actor, list);
  return (
    <Page
      title="Granska listan"
      lead={`${list.fileName}. Inget är registrerat ännu.`}
      back={{ href: `${address}/kolumner`, label: "Välj kolumner" }}
      actions={
        <>
          <Button href={IMPORT}>Läs in en annan fil</Button>
          <Button href={`${address}/forkasta`}>Släng listan …</Button>
        </>
      }
    >
      <div className="grid gap-6">
        <Problem list={list} />
        <RegisterForm list={list} rows={rows} address={address} />
        <Rows rows={rows} address={address} query={query} />
      </div>
    </Page>
  );
}

const WORTH_HAVING: Partial<Record<FieldId, string>> = {
  raisedOn: "dagen då motionen väcktes",
  clauses: "att-satserna",
};

/** Why the last attempt saved nothing, and what the list lacks as a whole. */
function Problem({ list: { interrupted, problem, reading } }: { list: OpenImport }) {
  const missing = Object.entries(WORTH_HAVING).filter(
    ([field]) => !reading.columns.includes(field as FieldId),
  );
  return (
    <>
      {interrupted && (
        <Notice tone="warning" title="Registreringen avbröts, och inget har sparats">
          <p>Servern startades om medan den pågick. Registrera listan igen.</p>
        </Notice>
      )}
      {problem && (
        <Notice tone="bad" title="Inget har registrerats">
          <p>{problem}</p>
        </Notice>
      )}
      {missing.length > 0 && (
        <p className="max-w-text text-muted">
          Listan har ingen kolumn för {missing.map(([, words]) => words).join(" eller ")}. Det kan läggas till
          i varje ärende efteråt.
        </p>
      )}
    </>
  );
}

function Done({ list }: { list: OpenImport }) {
  return (
    <Page title="Listan är registrerad" width="text" back={{ href: "/motioner", label: "Motioner" }}>
      <Notice tone="good" title={`${inMotions(list.done)} registrerades ur ${list.fileName}`}>
        <p>
          {list.table.rows.length > list.done
            ? `${list.table.rows.length - list.done} rader registrerades inte: de fanns redan eller lämnades.`
            : "Alla rader i filen finns i registret."}
        </p>
      </Notice>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button variant="primary" href="/motioner?visa=alla&ordning=inkommen">
          Visa motionerna
        </Button>
        {list.table.rows.length > list.done && (
          <Button href={`${IMPORT}/${list.id}/fel`}>Hämta listan med vad som hände</Button>
        )}
        <Button href={IMPORT}>Läs in en annan fil</Button>
      </div>
    </Page>
  );
}
