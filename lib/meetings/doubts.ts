import { Doubt, Refusal } from "@/lib/errors";
import type { Finding } from "./rules/act";

type Overriding = { overrideReason: string | null; warned: string[] | null };

/** Throws where the law forbids. */
export function refuseForbidden(findings: Finding[]): void {
  if (findings.length > 0) throw new Refusal(findings.map(({ field, message }) => ({ field, message })));
}

/**
 * What is advised against goes through with a reason that was given in sight of it. Answers with the
 * reason to keep: null where nothing was in doubt.
 */
export function settleDoubts(findings: Finding[], { overrideReason, warned }: Overriding): string | null {
  if (findings.length === 0) return null;
  const unseen = findings.some(({ rule }) => warned !== null && !warned.includes(rule));
  if (overrideReason && !unseen) return overrideReason;
  const errors = [
    ...findings.map(({ field, message }) => ({ field, message })),
    { field: "overrideReason", message: "Stämmer det ändå? Skriv skälet, så registreras det." },
  ];
  throw new Doubt(errors, { warned: [findings.map(({ rule }) => rule).join(",")] });
}
