import { PlainDate } from "@/lib/dates";
import { PHASE } from "@/lib/vocabulary";
import type { Standing } from "./open-motion";
import type { UnansweredChoices } from "./schema";

/** The open motions in the order asked for, group by group; the groups in their own natural order. */
export function arrange(
  standings: Standing[],
  { grupp, ordning }: Pick<UnansweredChoices, "grupp" | "ordning">,
): { name: string; standings: Standing[] }[] {
  const ordered = standings.toSorted((a, b) => ORDER[ordning](a, b) || byNumber(a, b));
  if (grupp === "ingen") return [{ name: "Motionerna", standings: ordered }];
  const { of, inOrder } = GROUPS[grupp];
  return [...Map.groupBy(ordered, of)]
    .map(([name, own]) => ({ name, standings: own }))
    .sort((a, b) => inOrder(a.name, b.name));
}

type Compare<T> = (a: T, b: T) => number;

const swedish = new Intl.Collator("sv", { numeric: true });
const byName: Compare<string> = (a, b) => swedish.compare(a, b);
const along =
  (names: readonly string[]): Compare<string> =>
  (a, b) =>
    names.indexOf(a) - names.indexOf(b);

/** By year and serial where the number tells them, else as text. */
const byNumber: Compare<Standing> = ({ motion: a }, { motion: b }) =>
  (a.registrationYear ?? 0) - (b.registrationYear ?? 0) ||
  (a.registrationSerial ?? 0) - (b.registrationSerial ?? 0) ||
  swedish.compare(a.registrationNumber, b.registrationNumber);

const startOf = ({ motion }: Standing) => motion.raisedOn ?? motion.receivedOn;

const ORDER: Record<UnansweredChoices["ordning"], Compare<Standing>> = {
  tid: (a, b) => a.daysLeft - b.daysLeft,
  nummer: byNumber,
  rubrik: (a, b) => swedish.compare(a.motion.title, b.motion.title),
  vackt: (a, b) => PlainDate.compare(startOf(a), startOf(b)),
};

export const BANDS = [
  "Över ett år",
  "Högst tre månader kvar",
  "Tre till sex månader kvar",
  "Mer tid kvar",
] as const;

/** How long is left of the year, in days as the months commonly have them. */
export const bandOf = ({ daysLeft }: Pick<Standing, "daysLeft">): (typeof BANDS)[number] =>
  daysLeft < 0 ? BANDS[0] : daysLeft <= 92 ? BANDS[1] : daysLeft <= 184 ? BANDS[2] : BANDS[3];

const NO_OFFICER = "Ingen handläggare";

/** Under whom a motion is listed once only, also where several are asked at the same time. */
export const holderOf = ({ holders: [first, ...others] }: Standing): string =>
  others.length > 0 ? "Flera remissinstanser" : (first?.name ?? "Ingen");

const GROUPS: Record<
  Exclude<UnansweredChoices["grupp"], "ingen">,
  { of: (standing: Standing) => string; inOrder: Compare<string> }
> = {
  hos: { of: holderOf, inOrder: byName },
  tid: { of: bandOf, inOrder: along(BANDS) },
  lage: { of: ({ motion }) => PHASE[motion.phase], inOrder: along(Object.values(PHASE)) },
  handlaggare: {
    of: ({ motion }) => motion.caseOfficer ?? NO_OFFICER,
    inOrder: (a, b) => Number(a === NO_OFFICER) - Number(b === NO_OFFICER) || byName(a, b),
  },
};
