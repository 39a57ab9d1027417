import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { dateAndTime } from "@/lib/dates";
import type { Disposal } from "@/lib/retention/queries";
import { STATE } from "../words";

/** A list that somebody has decided about, as it was. */
export function Decided({ list }: { list: Disposal }) {
  const { state, basis, decidedAt, decidedByName, madeAt, madeByName, items } = list;
  const kept = items.filter((item) => item.kept);
  return (
    <>
      <SummaryList
        rows={[
          { label: "Läge", value: STATE[state] },
          { label: "Framtagen", value: `${dateAndTime(madeAt)}, ${madeByName}` },
          { label: "Avgjord", value: decidedAt ? `${dateAndTime(decidedAt)}, ${decidedByName}` : "–" },
          ...(basis ? [{ label: "Gallringsbeslut", value: basis }] : []),
        ]}
      />
      <Items id="poster" title="På listan" items={items.filter((item) => !item.kept)} />
      {kept.length > 0 && <Items id="bevarade" title="Bevarades ändå" items={kept} />}
    </>
  );
}

function Items({ id, title, items }: { id: string; title: string; items: Disposal["items"] }) {
  return (
    <Section id={id} title={title}>
      <ul className="grid gap-1">
        {items.map((item) => (
          <li key={item.id} className="wrap-anywhere">
            {item.label}
          </li>
        ))}
      </ul>
    </Section>
  );
}
