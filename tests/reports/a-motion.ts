import { PlainDate } from "@/lib/dates";
import { type OpenMotion, type Standing, standingOf } from "@/lib/reports/open-motion";

export const day = (text: string) => PlainDate.from(text);
export const TODAY = day("2026-04-20");

/** Raised in the council half a year before the day of the tests; nothing has been decided. */
export function aMotion(differences: Partial<OpenMotion> = {}): OpenMotion {
  return {
    id: "00000000-0000-4000-8000-000000000001",
    registrationNumber: "KS-2025/1",
    registrationYear: 2025,
    registrationSerial: 1,
    title: "Fler bänkar i parken",
    movers: [
      { name: "Eva Ek", party: "VP" },
      { name: "Nujin Škorić", party: null },
    ],
    receivedOn: day("2025-10-01"),
    raisedOn: day("2025-10-20"),
    deadlineOn: day("2026-10-20"),
    phase: "RAISED",
    phaseSince: day("2025-10-20"),
    caseOfficer: "Sara Holm",
    planCouncilOn: null,
    referrals: [],
    items: [],
    milestones: [],
    ...differences,
  };
}

export const aStanding = (differences: Partial<OpenMotion> = {}): Standing =>
  standingOf(aMotion(differences), { COUNCIL: "Kommunfullmäktige", BOARD: "Kommunstyrelsen" }, TODAY);

export const aReferral = (
  body: string,
  dueOn: string,
  differences: Partial<OpenMotion["referrals"][number]> = {},
) => ({
  body,
  sentOn: day("2026-01-12"),
  dueOn: day(dueOn),
  closedOn: null,
  declinedOn: null,
  ...differences,
});

export const anItem = (
  differences: Partial<OpenMotion["items"][number]> = {},
): OpenMotion["items"][number] => ({
  body: { name: "Socialnämnden", kind: "COMMITTEE" },
  heldOn: day("2026-03-16"),
  paragraph: "12",
  answersReferral: false,
  stance: null,
  outcome: null,
  summary: null,
  reason: null,
  tabledToOn: null,
  recommittedTo: null,
  ...differences,
});
