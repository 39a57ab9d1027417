import { PlainDate } from "@/lib/dates";
import type { BodyKind } from "@/lib/db/generated/enums";
import { preparationError } from "@/lib/process/lead-times";

/** A meeting as a file tells of it: texts that nobody has checked yet. */
export type FileRow = {
  /** Where in the file: "Rad 3". */
  place: string;
  /** What the file calls the body; empty where it does not say. */
  body: string;
  /** Whether `body` is more than a name, such as the heading of a calendar event. */
  loosely: boolean;
  heldOn: string;
  papersOn: string;
  summonsOn: string;
  cancelled: boolean;
};

export type KnownBody = { id: string; name: string; abbreviation: string; kind: BodyKind };

export type CheckedRow = Pick<FileRow, "place" | "cancelled"> & {
  body: KnownBody | null;
  heldOn: PlainDate | null;
  papersOn: PlainDate | null;
  summonsOn: PlainDate | null;
  /** As the file has it, for a row that cannot be read. */
  said: { body: string; heldOn: string };
  state: "NEW" | "KNOWN" | "CANCELLED" | "WRONG";
  message: string | null;
};

/** `isKnown`: whether the register has a meeting of that body that day. */
export function checkRows(
  rows: FileRow[],
  bodies: KnownBody[],
  fallback: KnownBody | null,
  isKnown: (bodyId: string, heldOn: PlainDate) => boolean,
): CheckedRow[] {
  const seen = new Map<string, string>();
  return rows.map((row) => {
    const named = bodyIn(row, bodies);
    const body = named ?? (row.body === "" || row.loosely ? fallback : null);
    const [heldOn, papersOn, summonsOn] = [day(row.heldOn), day(row.papersOn), day(row.summonsOn)];
    const said = { body: row.body, heldOn: row.heldOn };
    const checked = { place: row.place, cancelled: row.cancelled, body, heldOn, papersOn, summonsOn, said };
    const wrong = (message: string): CheckedRow => ({ ...checked, state: "WRONG", message });
    if (!body) {
      return wrong(
        row.body ? `Organet ”${row.body}” finns inte i registret.` : "Raden säger inte vilket organ.",
      );
    }
    if (!heldOn) return wrong(row.heldOn ? `”${row.heldOn}” är inget datum.` : "Dagen saknas.");
    for (const [text, read] of [
      [row.papersOn, papersOn],
      [row.summonsOn, summonsOn],
    ] as const) {
      if (text && !read) return wrong(`”${text}” är inget datum.`);
    }
    const error = preparationError(body.kind, heldOn, {
      papersOn: papersOn ?? heldOn.subtract({ years: 1 }),
      summonsOn: summonsOn ?? heldOn.subtract({ weeks: 1 }),
    });
    if (error) return wrong(error.message);
    if (row.cancelled)
      return { ...checked, state: "CANCELLED", message: "Inställt i filen och tas inte med." };
    const key = `${body.id} ${heldOn}`;
    const first = seen.get(key);
    if (first) return wrong(`${body.name} står redan på ${first.toLowerCase()} den dagen.`);
    seen.set(key, row.place);
    return isKnown(body.id, heldOn)
      ? { ...checked, state: "KNOWN", message: "Finns redan i kalendern och ändras inte." }
      : { ...checked, state: "NEW", message: null };
  });
}

/** By name or abbreviation; in a longer text the longest name that stands there. */
function bodyIn({ body, loosely }: FileRow, bodies: KnownBody[]): KnownBody | null {
  const text = folded(body);
  const exact = bodies.find(({ name, abbreviation }) => [name, abbreviation].map(folded).includes(text));
  if (exact || !loosely) return exact ?? null;
  const words = text.split(/[^\p{L}\p{N}]+/u);
  const [longest] = bodies
    .filter(({ name }) => text.includes(folded(name)))
    .toSorted((a, b) => b.name.length - a.name.length);
  return longest ?? bodies.find(({ abbreviation }) => words.includes(folded(abbreviation))) ?? null;
}

const folded = (text: string) => text.normalize("NFC").trim().toLocaleLowerCase("sv");

function day(text: string): PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return PlainDate.from(text, { overflow: "reject" });
  } catch {
    return null;
  }
}
