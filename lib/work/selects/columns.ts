import "server-only";
import { today } from "@/lib/dates";
import { Prisma } from "@/lib/db/generated/client";

/**
 * Every select of this folder has the columns of `Found` in their order: kind, id, motionId, number,
 * title, body, on, since. `m` is the motion wherever there is one.
 */
export const MOTION = Prisma.sql`m.id as "motionId", m."registrationNumber" as number, m.title`;
export const NO_MOTION = Prisma.sql`null::uuid as "motionId", null::text as number`;
export const NONE = Prisma.sql`null::uuid as id`;

export const day = () => Prisma.sql`${today().toString()}::date`;
