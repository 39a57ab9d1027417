import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { visibleToSql } from "@/lib/auth/visibility";
import { Prisma } from "@/lib/db/generated/client";

/**
 * What an auditor may read of the cases' history, in a query where the event is called `e` and its motion `m`: never
 * more than on the case itself. Who looks after the system does not thereby read what is secret, or not decided yet.
 */
export function eventsAuditableSql(actor: Actor): Prisma.Sql {
  if (may(actor, "see secret cases") && may(actor, "see proposals of every body")) return visibleToSql(actor);
  return Prisma.sql`(${visibleToSql(actor)}
    and not exists (select 1 from "SealedField" f where f."motionId" = m.id and f."liftedAt" is null)
    and e.details->>'proposalOf' is null
    and (e.details->>'documentId' is null or exists (
      select 1 from "Document" d where d.id = (e.details->>'documentId')::uuid
        and d."secrecyProvision" is null and d.status <> 'DRAFT'))
    and (e.details->>'minutesItemId' is null or exists (
      select 1 from "MinutesItem" i where i.id = (e.details->>'minutesItemId')::uuid and i.status = 'DECIDED')))`;
}
