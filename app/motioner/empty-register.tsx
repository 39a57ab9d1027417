import { EmptyState } from "@/components/empty-state";
import type { RegisterFilter } from "@/lib/search/schema";
import { registerHref } from "./address";
import { SHOWN } from "./choices";

type Props = { filter: RegisterFilter; filtered: boolean; mayRegister: boolean };

export function EmptyRegister({ filter, filtered, mayRegister }: Props) {
  if (filtered) return <NoHits filter={filter} />;
  if (filter.visa !== "alla") {
    return (
      <EmptyState
        title={`Inga ${SHOWN[filter.visa].toLowerCase()}`}
        action={{ href: registerHref(filter, { visa: "alla" }), label: "Visa alla motioner" }}
      >
        <p>En motion är öppen från det att den registreras till det att fullmäktige har avgjort den.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Här finns inga motioner ännu"
      action={mayRegister ? { href: "/motioner/ny", label: "Registrera den första" } : undefined}
    >
      <p>Varje motion får en rad här: var den är, vem som har bollen och hur lång tid som är kvar av året.</p>
      {mayRegister && (
        <p>
          Har kommunen dem redan i en Excel-fil eller en annan lista?{" "}
          <a href="/motioner/importera">Läs in den</a>
        </p>
      )}
    </EmptyState>
  );
}

/** The filters themselves stand above, each with a way to drop it. */
function NoHits({ filter }: Pick<Props, "filter">) {
  const { visa, ordning, fas } = filter;
  return (
    <EmptyState
      title="Ingen motion stämmer med filtren"
      action={{ href: registerHref({ visa, ordning }, {}), label: "Ta bort alla filter" }}
    >
      {visa !== "alla" && !fas && (
        <p>
          Bara {SHOWN[visa].toLowerCase()} har genomsökts.{" "}
          <a href={registerHref(filter, { visa: "alla" })}>Sök bland alla motioner</a>
        </p>
      )}
    </EmptyState>
  );
}
