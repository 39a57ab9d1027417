import { z } from "zod";
import { today } from "@/lib/dates";

/** GET parameters of the reports; what cannot be understood is as if it were not given. */

const year = z.coerce.number().int().min(1900).max(2200);

export const unansweredChoices = z.object({
  grupp: z.enum(["hos", "tid", "lage", "handlaggare", "ingen"]).catch("hos"),
  ordning: z.enum(["tid", "nummer", "rubrik", "vackt"]).catch("tid"),
  /** Cases under secrecy too, for those who may see them; a report to the council is read by all. */
  sekretess: z.literal("ja").optional().catch(undefined),
});
export type UnansweredChoices = z.output<typeof unansweredChoices>;

/** `mote` is the meeting's id; without it the latest whose minutes have been approved. */
export const noticeChoices = z.object({ mote: z.uuid().optional().catch(undefined) });
export type NoticeChoices = z.output<typeof noticeChoices>;

export const grantedChoices = z.object({ ar: year.catch(() => today().year) });
export type GrantedChoices = z.output<typeof grantedChoices>;

/** So many years fit side by side in a table. */
const MOST_YEARS = 8;

/** The years are put in order, and no more of them taken than fit. */
export const statisticsChoices = z
  .object({ fran: year.catch(() => today().year - 4), till: year.catch(() => today().year) })
  .transform(({ fran, till }) => {
    const [first, last] = [Math.min(fran, till), Math.max(fran, till)];
    return { fran: Math.max(first, last - MOST_YEARS + 1), till: last };
  });
export type StatisticsChoices = z.output<typeof statisticsChoices>;
