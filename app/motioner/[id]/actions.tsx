import { Button } from "@/components/button";
import { type Actor, may } from "@/lib/auth/permissions";

type Props = { actor: Actor; id: string; open: boolean; closed: boolean };

/** What the actor may do with the case as a whole; nothing at all for who only reads. */
export function Actions({ actor, id, open, closed }: Props) {
  const records = may(actor, "record decisions");
  const actions = [
    { href: "remisser/ny", label: "Skicka på remiss", allowed: open && may(actor, "refer motions") },
    { href: "plan", label: "Plan", allowed: open && may(actor, "see unpublished cases") },
    { href: "beslut/nytt", label: "Registrera beslut", allowed: open && records },
    { href: "handelser/ny", label: "Registrera händelse", allowed: open && records },
    { href: "avslut", label: "Avsluta ärendet", allowed: !open && !closed && records },
    { href: "handlingar/ny", label: "Lägg till handling", allowed: may(actor, "file documents") },
    { href: "lagg-in", label: "Lägg in filer", allowed: may(actor, "sort the inbox") },
    { href: "andra", label: "Ändra uppgifter", allowed: may(actor, "register motions") },
    { href: "sekretess", label: "Sekretess", allowed: may(actor, "set secrecy") },
    { href: "dokument", label: "Dokument", allowed: may(actor, "write papers") },
  ].filter(({ allowed }) => allowed);
  if (actions.length === 0) return null;
  return (
    <nav aria-label="Ärendets åtgärder" className="mt-4 flex flex-wrap gap-3">
      {actions.map(({ href, label }) => (
        <Button key={href} href={`/motioner/${id}/${href}`}>
          {label}
        </Button>
      ))}
    </nav>
  );
}
