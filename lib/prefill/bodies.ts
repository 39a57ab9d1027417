export type Bodies = { id: string; name: string; abbreviation: string }[];

/** The one body of that name, in either form: "Socialnämnden" is entered as "Socialnämnd" too. Null where none is, or several. */
export function bodyNamed(printed: string, bodies: Bodies): string | null {
  const name = folded(printed);
  const found = bodies.filter(
    (body) => folded(body.name) === name || (body.abbreviation && body.abbreviation === printed.trim()),
  );
  return found.length === 1 ? found[0]!.id : null;
}

const folded = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=nämnd|beredning|utskott)e[nt]$|(?<=styrelse)n$/, "");
