import { Button } from "@/components/button";
import { Status } from "@/components/status";
import type { Act } from "./acts";

type Props = {
  motion: { id: string; registrationNumber: string; title: string };
  acts: Act[];
  reasons?: string[];
  certain?: boolean;
  /** What stands in the way of the most likely act. */
  note: string | null;
};

/** A case that the document may belong to, why, and what it can be registered as there. */
export function CaseChoice({ motion, acts, reasons = [], certain = false, note }: Props) {
  const [first, ...others] = acts;
  return (
    <li className="case-choice">
      <div>
        <p className="text-small text-muted">{motion.registrationNumber}</p>
        <h3>
          <a href={`/motioner/${motion.id}`}>{motion.title}</a>
        </h3>
      </div>
      {certain && <Status tone="good">Säker träff</Status>}
      {reasons.length > 0 && (
        <ul className="list-disc pl-6 text-small text-muted">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {note && <p>{note}</p>}
      <div className="flex flex-wrap gap-3">
        {first && (
          <Button href={first.href} variant={certain ? "primary" : "secondary"}>
            {first.label}
          </Button>
        )}
        {others.map(({ href, label }) => (
          <Button key={href} href={href} variant="quiet">
            {label}
          </Button>
        ))}
      </div>
    </li>
  );
}
