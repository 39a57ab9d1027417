import { PlainDate } from "@/lib/dates";

/** What bodies were called before they were renamed, by the body's id; `until` is the last day of the name. */
export type FormerNames = ReadonlyMap<string, { name: string; until: PlainDate }[]>;

/** What the body was called that day; what it is called now where no day is known. */
export function nameOn(
  { id, name }: { id: string; name: string },
  day: PlainDate | null,
  former: FormerNames,
): string {
  const names = (day && former.get(id)?.filter(({ until }) => PlainDate.compare(day, until) <= 0)) || [];
  const [then] = names.toSorted((a, b) => PlainDate.compare(a.until, b.until));
  return then?.name ?? name;
}
