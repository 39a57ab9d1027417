import type { Metadata } from "next";
import { Button } from "@/components/button";
import { Page } from "@/components/page";
import { may } from "@/lib/auth/permissions";
import { today } from "@/lib/dates";
import { namesByKind } from "@/lib/process/ball";
import { findMotionsAsCurrentActor, registerOptions } from "@/lib/search/queries";
import { type RegisterFilter, registerFilter } from "@/lib/search/schema";
import { PHASE } from "@/lib/vocabulary";
import { ActiveFilters } from "./active-filters";
import { registerHref } from "./address";
import { ORDER, SHOWN } from "./choices";
import { EmptyRegister } from "./empty-register";
import { Filters } from "./filters";
import { MoreFilters } from "./more-filters";
import { activeFilters } from "./narrowing";
import { type PrintedRegister, RegisterInPrint } from "./printed-register";
import { rowInWords } from "./register-in-words";
import { RegisterPages } from "./register-pages";

export const metadata: Metadata = { title: "Motioner" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RegisterPage({ searchParams }: Props) {
  const filter = registerFilter.parse(await searchParams);
  const [{ actor, rows, next }, options] = await Promise.all([
    findMotionsAsCurrentActor(filter),
    registerOptions(),
  ]);
  const active = activeFilters(filter, options);
  const mayRegister = may(actor, "register motions");
  const pages = {
    first: filter.efter && registerHref(filter, {}),
    next: next ? registerHref(filter, { efter: next }) : undefined,
  };
  const given = {
    bodies: namesByKind(options.bodies),
    today: today(),
    showReceived: filter.ordning === "inkommen",
  };
  const register: PrintedRegister = {
    caption: filter.fas ? PHASE[filter.fas] : SHOWN[filter.visa],
    orders: ordersOf(filter),
    rows: rows.map((row) => rowInWords(row, given)),
    ...pages,
  };
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
      <Filters sok={filter.sok} visa={filter.visa} ordning={filter.ordning}>
        {asksForMore(filter) && <MoreFilters filter={filter} options={options} />}
      </Filters>
      <ActiveFilters filters={active} />
      {rows.length === 0 ? (
        <div className="mt-6">
          <EmptyRegister filter={filter} filtered={active.length > 0} mayRegister={mayRegister} />
          <RegisterPages {...pages} />
        </div>
      ) : (
        <RegisterInPrint register={JSON.stringify(register)} />
      )}
    </Page>
  );
}

const asksForMore = ({ mer, fas, organ, parti, handlaggare, ar, forsenade }: RegisterFilter) =>
  Boolean(mer || fas || organ || parti || handlaggare || ar || forsenade);

function ordersOf(filter: RegisterFilter): PrintedRegister["orders"] {
  const orders = Object.entries(ORDER) as [RegisterFilter["ordning"], string][];
  return orders.map(([ordning, word]) => ({
    word,
    href: registerHref(filter, { ordning }),
    chosen: ordning === filter.ordning,
  }));
}
