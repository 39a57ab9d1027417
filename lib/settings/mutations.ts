import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { changesBetween } from "@/lib/history/changes";
import { recordSetting } from "@/lib/history/mutations";
import { PLANNING, planningSettings } from "@/lib/process/planning-settings";
import { planningInWords } from "./in-words";
import { forgetMunicipalityName } from "./queries";
import type { MunicipalityInput, PlanningInput } from "./schema";

export async function nameMunicipality(actor: Actor, { name }: MunicipalityInput): Promise<void> {
  authorize(actor, "manage the register");
  const key = "municipality";
  await db.$transaction(async (tx) => {
    const before = await tx.setting.findUnique({ where: { key } });
    await tx.setting.upsert({ where: { key }, create: { key, value: name }, update: { value: name } });
    const changes = changesBetween({ Namn: String(before?.value ?? "") }, { Namn: name });
    await recordSetting(tx, actor, "Kommunens namn", changes);
  });
  forgetMunicipalityName();
}

/**
 * Decides how time is counted, and counts the year of every motion anew. The lock waits for changes of
 * cases that have begun and holds those that would begin: none of them can store a day of the old reading.
 */
export async function decidePlanning(actor: Actor, input: PlanningInput): Promise<void> {
  authorize(actor, "manage the register");
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`lock table "Motion" in exclusive mode`;
    const where = { key: PLANNING };
    const before = planningSettings((await tx.setting.findUnique({ where }))?.value);
    await tx.setting.upsert({ where, create: { ...where, value: input }, update: { value: input } });
    await tx.$executeRaw`
      with year as (
        select id, (case ${input.yearStart} when 'RAISED' then coalesce("raisedOn", "receivedOn")
          else "receivedOn" end + interval '1 year')::date as "lastDay"
        from "Motion")
      update "Motion" m set "deadlineOn" = year."lastDay"
      from year where year.id = m.id and year."lastDay" <> m."deadlineOn"`;
    const changes = changesBetween(planningInWords(before), planningInWords(input));
    await recordSetting(tx, actor, "Året och planeringen", changes);
  });
}
