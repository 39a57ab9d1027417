import { type Attribution, namesIn, writePeople } from "@/lib/attributions";
import type { Attendance } from "@/lib/db/generated/enums";
import { tidy } from "@/lib/fields";

/** Who was at a meeting (KL 5:66), as minutes list them: "Ledamöter: Eva Ek (S), Bo Alm (M)". */

export type Attendee = Attribution & { attendance: Attendance; inPlaceOf: string | null };

export const ATTENDANCE: Record<Attendance, string> = {
  CHAIR: "Ordförande",
  MEMBER: "Ledamöter",
  SERVING_SUBSTITUTE: "Tjänstgörande ersättare",
  PRESENT: "Närvarande",
};

const OPENINGS: [RegExp, Attendance][] = [
  [/^ordförande\s*:/iu, "CHAIR"],
  [/^ledam(?:ot|öter)\s*:/iu, "MEMBER"],
  [/^(?:tjänstgörande ersättare|ersättare)\s*:/iu, "SERVING_SUBSTITUTE"],
  [/^(?:närvarande|övriga)\b[^:\n]*:/iu, "PRESENT"],
];

/** A name that nothing stands before is a member's. */
export function readAttendance(text: string): Attendee[] {
  let attendance: Attendance = "MEMBER";
  return tidy(text)
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => {
      const opening = OPENINGS.find(([pattern]) => pattern.test(line));
      attendance = opening?.[1] ?? attendance;
      const names = opening ? line.replace(opening[0], "") : line;
      return names
        .split(/[,;]/)
        .filter((one) => one.trim())
        .flatMap((one) => readAttendee(one, attendance));
    });
}

/** "Ida Ås (V) för Bo Alm (M)" */
function readAttendee(text: string, attendance: Attendance): Attendee[] {
  const [who = "", inPlaceOf = null] = text.split(/\s+för\s+/);
  return namesIn(who).map((person) => ({ ...person, attendance, inPlaceOf: inPlaceOf?.trim() ?? null }));
}

export const writeAttendance = (attendees: Attendee[]): string =>
  (Object.keys(ATTENDANCE) as Attendance[])
    .map((attendance) => ({ attendance, own: attendees.filter((one) => one.attendance === attendance) }))
    .filter(({ own }) => own.length > 0)
    .map(({ attendance, own }) => `${ATTENDANCE[attendance]}: ${own.map(inWords).join(", ")}`)
    .join("\n");

const inWords = ({ inPlaceOf, ...who }: Attendee) =>
  `${writePeople([who])}${inPlaceOf ? ` för ${inPlaceOf}` : ""}`;

/** Those who may decide: whoever is only present may not. */
export const serving = (attendees: (Attribution & { attendance: Attendance })[]): Attribution[] =>
  attendees.filter(({ attendance }) => attendance !== "PRESENT").map(({ name, party }) => ({ name, party }));
