import { z } from "zod";
import { PlainDate } from "@/lib/dates";
import { date, days, wholeNumber } from "@/lib/fields";

/** What the person saw on the page of the plan and pressed the button for. */
export const applyPlanInput = z.object({
  motionId: z.uuid(),
  version: wholeNumber,
  councilOn: date("Välj fullmäktiges sammanträde."),
  writingDays: days,
  /** Every day of the plan as it was shown: the calendars may have changed since. */
  shown: z.string().max(10_000),
});
export type ApplyPlanInput = z.output<typeof applyPlanInput>;

/** GET parameters of the plan's page; what cannot be understood is as if it were not given. */
export const planChoices = z.object({
  /** Empty: the last meeting within the year, whatever the applied plan aims at. */
  fullmaktige: z
    .union([z.literal("").transform(() => null), z.iso.date().transform((day) => PlainDate.from(day))])
    .optional()
    .catch(undefined),
  skrivtid: z.coerce.number().int().min(1).max(365).optional().catch(undefined),
  fraga: z
    .union([z.uuid().transform((one) => [one]), z.array(z.uuid()).max(100)])
    .optional()
    .catch(undefined),
});
export type PlanChoices = z.output<typeof planChoices>;
