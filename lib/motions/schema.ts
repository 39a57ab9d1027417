import { z } from "zod";
import { people } from "@/lib/attributions";
import { PlainDate } from "@/lib/dates";
import {
  checkbox,
  files,
  lines,
  longText,
  optionalDate,
  optionalId,
  optionalPastDate,
  optionalText,
  pastDate,
  text,
  wholeNumber,
} from "@/lib/fields";
import { optionalProvision } from "@/lib/secrecy/provision";

const base = z.object({
  registrationNumber: text("Skriv diarienumret.", 60),
  authorityId: z.uuid("Välj den myndighet som har diariet."),
  title: text("Skriv motionens rubrik.", 500),
  movers: people
    .pipe(z.array(z.any()).min(1, "Skriv minst en motionär."))
    .pipe(z.custom<{ name: string; party: string | null }[]>()),
  clauses: lines.pipe(z.array(z.string().max(5_000)).min(1, "Skriv minst en att-sats.")),
  receivedOn: pastDate("Skriv dagen då motionen kom in."),
  writtenOn: optionalDate(),
  raisedOn: optionalPastDate(),
  caseOfficerId: optionalId,
  recordClass: optionalText(40),
  published: checkbox,
  /** Private data that the form has warned of, and that it may be shown all the same. */
  privateData: longText,
  privateSeen: checkbox,
  secrecyProvision: optionalProvision,
});

type Dates = { writtenOn: PlainDate | null; receivedOn: PlainDate; raisedOn: PlainDate | null };

/** The three dates of domain rule 1.1 are kept apart; none may lie before the motion was written. */
function checkDates(dates: Dates, context: z.RefinementCtx): void {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: "custom", path: [field], message });
  const isBefore = (a: PlainDate, b: PlainDate) => PlainDate.compare(a, b) < 0;
  const { writtenOn, receivedOn, raisedOn } = dates;
  if (writtenOn && isBefore(receivedOn, writtenOn)) {
    refuse("receivedOn", "Motionen kan inte ha kommit in innan den skrevs.");
  }
  if (writtenOn && raisedOn && isBefore(raisedOn, writtenOn)) {
    refuse("raisedOn", "Motionen kan inte ha väckts innan den skrevs.");
  }
}

export const registerMotionInput = base.extend({ motionDocument: files }).superRefine(checkDates);
export type RegisterMotionInput = z.output<typeof registerMotionInput>;

/** A list seldom prints the att-satser: they are added when the motion itself is at hand. */
export const listedMotionInput = base
  .extend({ clauses: lines.pipe(z.array(z.string().max(5_000))) })
  .superRefine(checkDates);

/** Secrecy is set and lifted by acts of their own (lib/secrecy). */
export const correctMotionInput = base
  .omit({ secrecyProvision: true })
  .extend({
    motionId: z.uuid(),
    version: wholeNumber,
    /** Asked for where a recorded date, or the number, is another than it was. */
    correctionReason: optionalText(2_000),
  })
  .superRefine(checkDates);
export type CorrectMotionInput = z.output<typeof correctMotionInput>;
