import { Doubt } from "@/lib/errors";
import type { FieldError } from "@/lib/form-state";
import { inWords, privateData } from "./private-data";

/** `rule` names the doubt, for a form that asks for a reason. */
type PrivateDoubt = FieldError & { rule: string };

/**
 * What in the register's own words may point to a private person, where everybody reads them at once: those of a
 * published case. `texts` by form field.
 */
export function privateDoubts(texts: Record<string, string | null>): PrivateDoubt[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const found = inWords(privateData(text ?? ""));
    if (found.length === 0) return [];
    const message = `Här står ${found.join(", ")}, och ärendet visas för alla. Ta bort det som inte får visas (OSL 21 kap., GDPR).`;
    return [{ rule: `private-${field}`, field, message }];
  });
}

/** The same for a form without reasons, where a tick goes on in spite of it. */
export function askAboutFacts(
  texts: Record<string, string | null>,
  seen: { privateData: string; privateSeen: boolean },
): void {
  const doubts = privateDoubts(texts);
  askAbout(
    doubts.map(({ field, message }) => `${field}: ${message}`),
    seen,
    [
      ...doubts,
      { field: "privateSeen", message: "Får det visas för alla? Kryssa då i ”Jag har prövat uppgifterna”." },
    ],
  );
}

/** Halts the publication until the person has seen just these warnings; `errors` say so beside the form's fields. */
export function askAbout(
  warnings: string[],
  seen: { privateData: string; privateSeen: boolean },
  errors: FieldError[] = [{ field: "privateSeen", message: SHOWN_AS_IT_IS }],
): void {
  const found = warnings.join(" ");
  if (warnings.length === 0 || (seen.privateSeen && seen.privateData === found)) return;
  throw new Doubt(
    errors.map(({ field, message }) => ({ field, message })),
    { privateData: [found], privateSeen: [] },
  );
}

const SHOWN_AS_IT_IS = "Får handlingen visas för alla som den är? Kryssa då i ”Jag har prövat handlingen”.";
