import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { forgetMunicipalityName } from "./queries";
import type { MunicipalityInput } from "./schema";

export async function nameMunicipality(actor: Actor, { name }: MunicipalityInput): Promise<void> {
  authorize(actor, "manage the register");
  const key = "municipality";
  await db.setting.upsert({ where: { key }, create: { key, value: name }, update: { value: name } });
  forgetMunicipalityName();
}
