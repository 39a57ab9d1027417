import { folded } from "./likeness";

export type NamedBody = { id: string; name: string; abbreviation: string };

/**
 * The body of the register that a document names: by its name, its abbreviation, or the name of the office
 * that writes for it ("Miljöförvaltningen", "Nämnden för Intraservice"). Null where none or several fit.
 */
export function bodyBehind<Body extends NamedBody>(bodies: Body[], name: string): Body | null {
  const same = (key: (body: Body) => string, wanted: string) => {
    const found = bodies.filter((body) => key(body) === wanted);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  return (
    same((body) => folded(body.name), folded(name)) ??
    same((body) => folded(body.abbreviation), folded(name)) ??
    same((body) => area(body.name), area(name))
  );
}

/** What the body works with, which a committee and its office share. */
const area = (name: string): string => folded(name).replace(BEFORE, "").replace(WITHIN, "").trim();

const BEFORE = /^(?:förvaltningen|nämnden|styrelsen) för /u;
const WITHIN = /s? ?(?:förvaltning(?:en)?|kontoret|nämnd(?:en)?)(?= |$)/u;
