import "server-only";
import { today } from "@/lib/dates";
import { Prisma } from "@/lib/db/generated/client";
import { registrationKey } from "@/lib/motions/registration-number";
import type { RegisterFilter } from "./schema";

/** What the filter asks of a motion called `m`; never empty. */
export function conditions(filter: RegisterFilter): Prisma.Sql[] {
  const { visa, fas, organ, parti, handlaggare, ar, forsenade, sok } = filter;
  const referral = (condition: Prisma.Sql) =>
    Prisma.sql`exists (select from "Referral" r where r."motionId" = m.id and ${condition})`;
  const overdue = Prisma.sql`r."closedOn" is null and r."dueOn" < ${today().toString()}::date`;
  const all: Prisma.Sql[] = [];
  if (fas) all.push(Prisma.sql`m.phase = ${fas}::"Phase"`);
  else if (visa === "oppna") all.push(Prisma.sql`m.open`);
  else if (visa === "avgjorda") all.push(Prisma.sql`not m.open`);
  if (organ && forsenade) all.push(referral(Prisma.sql`r."bodyId" = ${organ}::uuid and ${overdue}`));
  else if (organ) all.push(referral(Prisma.sql`r."bodyId" = ${organ}::uuid`));
  else if (forsenade) all.push(referral(overdue));
  if (parti) {
    all.push(Prisma.sql`exists (select from "Mover" p where p."motionId" = m.id and p.party = ${parti})`);
  }
  if (handlaggare) all.push(Prisma.sql`m."caseOfficerId" = ${handlaggare}::uuid`);
  if (ar) {
    all.push(
      Prisma.sql`m."receivedOn" between make_date(${ar}::int, 1, 1) and make_date(${ar}::int, 12, 31)`,
    );
  }
  if (sok) all.push(matches(sok));
  return all.length > 0 ? all : [Prisma.sql`true`];
}

/** Words in any order, the last one perhaps only begun; or, where there is a digit, a part of the number. */
function matches(typed: string): Prisma.Sql {
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  const begun = words.at(-1);
  const query = begun
    ? Prisma.sql`(plainto_tsquery('swedish', ${words.join(" ")}) || (plainto_tsquery('swedish', ${words.slice(0, -1).join(" ")}) && to_tsquery('swedish', ${`${begun}:*`})))`
    : Prisma.sql`plainto_tsquery('swedish', ${typed})`;
  if (!/\d/.test(typed)) return Prisma.sql`m.words @@ ${query}`;
  const pattern = `%${registrationKey(typed).replace(/[\\%_]/g, "\\$&")}%`;
  return Prisma.sql`(m.words @@ ${query} or m."registrationKey" like ${pattern})`;
}
