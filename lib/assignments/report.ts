import { PlainDate } from "@/lib/dates";

type Assignment = { body: { name: string }; givenOn: PlainDate; completedOn: PlainDate | null };
export type Tally = {
  body: string;
  openAtStart: number;
  given: number;
  completed: number;
  openAtEnd: number;
};

/** What became of the council's assignments during a year, body by body, and all together last. */
export function yearlyReport(assignments: Assignment[], year: number): { bodies: Tally[]; all: Tally } {
  const byBody = Map.groupBy(assignments, ({ body }) => body.name);
  const bodies = [...byBody]
    .map(([body, own]) => tally(body, own, year))
    .sort((a, b) => a.body.localeCompare(b.body, "sv"));
  return { bodies, all: tally("Alla", assignments, year) };
}

function tally(body: string, assignments: Assignment[], year: number): Tally {
  const count = (of: (assignment: Assignment) => boolean) => assignments.filter(of).length;
  return {
    body,
    openAtStart: count((one) => one.givenOn.year < year && !isDoneBy(one, endOf(year - 1))),
    given: count(({ givenOn }) => givenOn.year === year),
    completed: count(({ completedOn }) => completedOn?.year === year),
    openAtEnd: count((one) => isOpenAt(one, year)),
  };
}

/** Whether it was given and not done when the year ended. */
export const isOpenAt = (assignment: Assignment, year: number): boolean =>
  assignment.givenOn.year <= year && !isDoneBy(assignment, endOf(year));

const isDoneBy = ({ completedOn }: Assignment, day: PlainDate): boolean =>
  completedOn !== null && PlainDate.compare(completedOn, day) <= 0;

const endOf = (year: number): PlainDate => PlainDate.from({ year, month: 12, day: 31 });
