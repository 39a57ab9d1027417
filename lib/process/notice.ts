import { PlainDate } from "@/lib/dates";
import { nextWorkday } from "./workdays";

/** What becomes of the minutes after a meeting: approved, posted on the notice board, taken down. */

const APPROVED_WITHIN = 14; // KL 5:69
const POSTED_WITHIN = 2; // KL 8:12
const APPEAL_DAYS = 21; // KL 13:5

/** Lag (1930:173): a day off moves the last day to the next weekday. */
export const lastAppealDay = (postedOn: PlainDate): PlainDate =>
  nextWorkday(postedOn.add({ days: APPEAL_DAYS }));

/** The notice stays until the appeal time is out (KL 8:12). */
export const takeDownDay = (postedOn: PlainDate): PlainDate => lastAppealDay(postedOn).add({ days: 1 });

export const lastDayToApprove = (heldOn: PlainDate): PlainDate => heldOn.add({ days: APPROVED_WITHIN });
export const lastDayToPost = (approvedOn: PlainDate): PlainDate => approvedOn.add({ days: POSTED_WITHIN });

export type Minutes = {
  heldOn: PlainDate;
  approvedOn: PlainDate | null;
  postedOn: PlainDate | null;
  takenDownOn: PlainDate | null;
};

/** What the minutes wait for, by when, and whether that day has passed. */
export type NextStep = { step: "APPROVE" | "POST" | "TAKE_DOWN"; by: PlainDate; late: boolean };

export function nextStep(
  { heldOn, approvedOn, postedOn, takenDownOn }: Minutes,
  today: PlainDate,
): NextStep | null {
  if (isAfter(heldOn, today)) return null;
  const due = (step: NextStep["step"], by: PlainDate): NextStep => ({ step, by, late: isAfter(today, by) });
  if (!approvedOn) return due("APPROVE", lastDayToApprove(heldOn));
  if (!postedOn) return due("POST", lastDayToPost(approvedOn));
  return takenDownOn ? null : due("TAKE_DOWN", takeDownDay(postedOn));
}

/** The law's days that were not kept, as sentences. */
export function broken({ heldOn, approvedOn, postedOn, takenDownOn }: Minutes): string[] {
  return [
    ...(approvedOn && isAfter(approvedOn, lastDayToApprove(heldOn))
      ? [`Protokollet justerades senare än 14 dagar efter sammanträdet (KL 5:69).`]
      : []),
    ...(approvedOn && postedOn && isAfter(postedOn, lastDayToPost(approvedOn))
      ? [`Justeringen anslogs senare än två dagar efter att protokollet justerades (KL 8:12).`]
      : []),
    ...(postedOn && takenDownOn && !isAfter(takenDownOn, lastAppealDay(postedOn))
      ? [`Anslaget togs ned innan tiden för överklagande var ute (KL 8:12, 13:5).`]
      : []),
  ];
}

/** What cannot have happened in that order: the field it stands in and why. */
export function outOfOrder({
  heldOn,
  approvedOn,
  postedOn,
  takenDownOn,
}: Minutes): { field: string; message: string }[] {
  const refused: { field: string; message: string }[] = [];
  const refuse = (field: string, message: string) => refused.push({ field, message });
  if (approvedOn && isAfter(heldOn, approvedOn)) {
    refuse("approvedOn", `Protokollet kan inte ha justerats före sammanträdet ${heldOn} (KL 5:69).`);
  }
  if (postedOn && !approvedOn) {
    refuse("approvedOn", "Skriv vilken dag protokollet justerades: det är justeringen som anslås (KL 8:12).");
  }
  if (postedOn && approvedOn && isAfter(approvedOn, postedOn)) {
    refuse("postedOn", "Justeringen kan inte ha anslagits före den dag då protokollet justerades (KL 8:12).");
  }
  if (takenDownOn && !postedOn) {
    refuse("postedOn", "Skriv vilken dag justeringen anslogs: överklagandetiden räknas därifrån (KL 13:5).");
  }
  if (takenDownOn && postedOn && isAfter(postedOn, takenDownOn)) {
    refuse("takenDownOn", "Anslaget kan inte ha tagits ned innan det sattes upp (KL 8:12).");
  }
  return refused;
}

const isAfter = (a: PlainDate, b: PlainDate): boolean => PlainDate.compare(a, b) > 0;
