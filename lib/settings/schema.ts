import { z } from "zod";
import { BodyKind } from "@/lib/db/generated/enums";
import { days, text } from "@/lib/fields";
import { leadTimesError } from "@/lib/process/lead-times";
import type { PlanningSettings } from "@/lib/process/planning-settings";

export const municipalityInput = z.object({
  name: text("Skriv kommunens namn.", 100),
});
export type MunicipalityInput = z.output<typeof municipalityInput>;

const ONE_DAY = "Skrivtiden är minst en dag.";

/** Beside the year and the officer's time there are `papers-<kind>` and `summons-<kind>` for each kind of body. */
export const planningInput = z
  .looseObject({
    yearStart: z.enum(["RAISED", "RECEIVED"], "Välj vilken dag året räknas från."),
    writingDays: days.refine((value) => value > 0, ONE_DAY),
    handlingDays: days,
  })
  .transform(({ yearStart, writingDays, handlingDays, ...fields }, context): PlanningSettings => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    const leadOf = (lead: "papers" | "summons", kind: BodyKind): number => {
      const read = days.safeParse(fields[`${lead}-${kind}`]);
      if (!read.success) refuse(`${lead}-${kind}`, read.error.issues[0]?.message ?? "");
      return read.data ?? 0;
    };
    const leads = Object.values(BodyKind).map((kind) => {
      const times = { papers: leadOf("papers", kind), summons: leadOf("summons", kind) };
      const error = context.issues.length === 0 && leadTimesError(kind, times);
      if (error) refuse(`${error.lead}-${kind}`, error.message);
      return { kind, ...times };
    });
    const byKind = (lead: "papers" | "summons") =>
      Object.fromEntries(leads.map((times) => [times.kind, times[lead]])) as Record<BodyKind, number>;
    return {
      yearStart,
      writingDays,
      handlingDays,
      papersLead: byKind("papers"),
      summonsLead: byKind("summons"),
    };
  });
export type PlanningInput = z.output<typeof planningInput>;
