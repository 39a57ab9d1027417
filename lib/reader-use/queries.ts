import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { READ_AS } from "@/lib/prefill/corrections";

/**
 * How one of the reader's fields has done: in how many filed documents it was read, in how many of those the
 * person changed it, and in how many a person filled in what was not read.
 */
export type FieldInUse = { field: string; read: number; changed: number; missed: number };

/** What people kept and changed of what was read, over all that has been filed by a filled-in form. */
export async function readerInUse(actor: Actor): Promise<{ documents: number; fields: FieldInUse[] }> {
  if (!may(actor, "sort the inbox")) return { documents: 0, fields: [] };
  const asked = Object.entries(READ_AS).flatMap(([form, fields]) =>
    Object.entries(fields).map(([name, field]) => ({ form, name, field })),
  );
  const [row] = await db.$queryRaw<[{ documents: number; fields: FieldInUse[] }]>`
    with filed as (
      select p.id, p.fields,
        case when i.id is null then 'motion' when i."referralId" is null then 'decision' else 'answer' end as form
      from "IntakePart" p left join "MinutesItem" i on i.id = p."minutesItemId"
      where p.state = 'FILED' and (i.id is not null or (p."documentType" = 'MOTION' and p."documentId" is not null))
    ), asked as (
      select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked (form text, name text, field text)
    ), reads as (
      select asked.field, count(distinct filed.id) as read
      from filed join asked on asked.form = filed.form and filed.fields ? asked.field group by 1
    ), corrected as (
      select asked.field,
        count(distinct filed.id) filter (where c.read is not null) as changed,
        count(distinct filed.id) filter (where c.read is null) as missed
      from "ReadingCorrection" c
        join filed on filed.id = c."partId"
        join asked on asked.form = filed.form and asked.name = c.field
      group by 1
    )
    select (select count(*)::int from filed) as documents, coalesce(json_agg(json_build_object(
      'field', f.field, 'read', coalesce(r.read, 0), 'changed', coalesce(c.changed, 0), 'missed', coalesce(c.missed, 0)
    )), '[]') as fields
    from (select distinct field from asked) f
      left join reads r using (field)
      left join corrected c using (field)
    where r.read > 0 or c.missed > 0`;
  return row;
}
