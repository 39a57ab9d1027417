import type { Metadata } from "next";
import { Button } from "@/components/button";
import { Page } from "@/components/page";
import { Table } from "@/components/table";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { namesByKind } from "@/lib/process/ball";
import { findMotions, registerOptions } from "@/lib/search/queries";
import { type RegisterFilter, registerFilter } from "@/lib/search/schema";
import { PHASE } from "@/lib/vocabulary";
import { ActiveFilters } from "./active-filters";
import { registerHref } from "./address";
import { EmptyRegister } from "./empty-register";
import { Filters } from "./filters";
import { activeFilters } from "./narrowing";
import { MotionRows } from "./rows";
import { ORDER, SHOWN } from "./words";

export const metadata: Metadata = { title: "Motioner" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RegisterPage({ searchParams }: Props) {
  const filter = registerFilter.parse(await searchParams);
  const [actor, options] = await Promise.all([currentActor(), registerOptions()]);
  const { rows, next } = await findMotions(actor, filter);
  const active = activeFilters(filter, options);
  const mayRegister = may(actor, "register motions");
  return (
    <Page
      title="Motioner"
      actions={
        mayRegister && (
          <>
            <Button href="/motioner/ny" variant="primary">
              Registrera motion
            </Button>
            <Button href="/motioner/importera">Läs in en förteckning</Button>
          </>
        )
      }
    >
      <Filters filter={filter} options={options} />
      <ActiveFilters filters={active} />
      {rows.length === 0 ? (
        <div className="mt-6">
          <EmptyRegister filter={filter} filtered={active.length > 0} mayRegister={mayRegister} />
        </div>
      ) : (
        <>
          <Orders filter={filter} />
          <Table caption={filter.fas ? PHASE[filter.fas] : SHOWN[filter.visa]} columns={COLUMNS}>
            <MotionRows
              rows={rows}
              bodies={namesByKind(options.bodies)}
              today={today()}
              showReceived={filter.ordning === "inkommen"}
            />
          </Table>
        </>
      )}
      <Pages filter={filter} next={next} />
    </Page>
  );
}

const COLUMNS = [
  { label: "Motion" },
  { label: "Fas" },
  { label: "Vem som har bollen" },
  { label: "Sista dag" },
  { label: "Handläggare" },
];

function Orders({ filter }: { filter: RegisterFilter }) {
  const orders = Object.entries(ORDER) as [RegisterFilter["ordning"], string][];
  return (
    <nav aria-label="Ordning" className="mt-2 flex flex-wrap items-center gap-x-5 text-small print:hidden">
      <span className="text-muted">Ordna efter</span>
      {orders.map(([ordning, word]) => (
        <a
          key={ordning}
          href={registerHref(filter, { ordning })}
          aria-current={ordning === filter.ordning ? "true" : undefined}
          className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline"
        >
          {word}
        </a>
      ))}
    </nav>
  );
}

function Pages({ filter, next }: { filter: RegisterFilter; next: string | null }) {
  if (!next && !filter.efter) return null;
  return (
    <nav aria-label="Sidor" className="pager mt-6">
      {filter.efter && <Button href={registerHref(filter, {})}>Till första sidan</Button>}
      {next && <Button href={registerHref(filter, { efter: next })}>Nästa sida →</Button>}
    </nav>
  );
}
