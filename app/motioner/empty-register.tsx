import { EmptyState } from "@/components/empty-state";
import type { RegisterFilter } from "@/lib/search/schema";
import { registerHref } from "./address";
import type { ActiveFilter } from "./narrowing";
import { SHOWN } from "./words";

type Props = { filter: RegisterFilter; active: ActiveFilter[]; mayRegister: boolean };

export function EmptyRegister({ filter, active, mayRegister }: Props) {
  if (active.length > 0) return <NoHits filter={filter} active={active} />;
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
    </EmptyState>
  );
}

function NoHits({ filter, active }: Omit<Props, "mayRegister">) {
  const everywhere = registerHref(filter, { visa: "alla" });
  const all = registerHref({ ordning: filter.ordning, visa: filter.visa }, {});
  return (
    <EmptyState title="Ingen motion stämmer med filtren">
      <ul>
        {filter.visa !== "alla" && !filter.fas && (
          <li>
            <a href={everywhere}>Sök bland alla motioner</a>, inte bara bland{" "}
            {SHOWN[filter.visa].toLowerCase()}
          </li>
        )}
        {active.map(({ label, hrefWithout }) => (
          <li key={label}>
            <a href={hrefWithout}>Ta bort</a> {label}
          </li>
        ))}
        {active.length > 1 && (
          <li>
            <a href={all}>Ta bort alla filter</a>
          </li>
        )}
      </ul>
    </EmptyState>
  );
}
