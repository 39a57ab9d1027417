import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { visibleToSql } from "@/lib/auth/visibility";
import { now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/db/id";
import type { DropReport } from "./report";

// Whoever sorts the inbox may see every case and every file in it; for anybody else there is none.
const maySort = (actor: Actor) => may(actor, "sort the inbox");

export const DROPS_A_PAGE = 25;

export type DropRow = {
  id: string;
  droppedAt: Date;
  droppedBy: string;
  target: string | null;
  firstFile: string | null;
  files: number;
  unread: number;
  open: number;
};

/** The drops, those with something to do first, then the newest; `page` counts from 1. */
export async function listDrops(actor: Actor, page: number): Promise<{ rows: DropRow[]; count: number }> {
  if (!maySort(actor)) return { rows: [], count: 0 };
  const rows = await db.$queryRaw<DropRow[]>`
    select d.id, d."droppedAt", u.name as "droppedBy", m."registrationNumber" as target,
      (select f."fileName" from "IntakeFile" f where f."intakeId" = d.id order by f.position limit 1) as "firstFile",
      counted.files::int, counted.unread::int, counted.open::int
    from "Intake" d
      join "User" u on u.id = d."droppedById"
      left join "Motion" m on m.id = d."motionId" and ${visibleToSql(actor)}
      cross join lateral (
        select count(*) as files, count(*) filter (where f.state in ('WAITING', 'READING')) as unread,
          coalesce(sum((
            select count(*) from "IntakePart" p where p."fileId" = f.id and p.state = 'OPEN'
          )), 0) as open
        from "IntakeFile" f where f."intakeId" = d.id
      ) counted
    order by counted.open + counted.unread > 0 desc, d."droppedAt" desc, d.id
    limit ${DROPS_A_PAGE} offset ${(page - 1) * DROPS_A_PAGE}`;
  return { rows, count: await db.intake.count() };
}

/** A drop with all that is said of its files; null when there is none for this actor: a 404. */
export async function readDrop(actor: Actor, intakeId: string): Promise<DropReport | null> {
  if (!maySort(actor) || !isId(intakeId)) return null;
  const [drop] = await db.$queryRaw<DropReport[]>`
    select d.id, d."droppedAt", u.name as "droppedBy", d."droppedById",
      (select json_build_object('id', m.id, 'number', m."registrationNumber", 'title', m.title)
        from "Motion" m where m.id = d."motionId" and ${visibleToSql(actor)}) as motion,
      (select b.name from "Referral" r join "Body" b on b.id = r."bodyId" join "Motion" m on m.id = r."motionId"
        where r.id = d."referralId" and ${visibleToSql(actor)}) as referral,
      coalesce((
        select json_agg(json_build_object(
          'id', f.id, 'fileName', f."fileName", 'folder', f.folder, 'mediaType', f."mediaType", 'size', f.size,
          'state', f.state, 'problem', f.problem, 'remarks', coalesce(f.remarks, '{}'), 'pages', f.pages,
          'pagesRead', f."pagesRead", 'parts', parts.list,
          'twins', case when f.state = 'DUPLICATE' then twins.list else '[]' end,
          'cases', case when f.state = 'DUPLICATE' then cases.list else '[]' end
        ) order by f.position)
        from "IntakeFile" f
          cross join lateral (
            select coalesce(json_agg(json_build_object(
              'id', p.id, 'documentType', p."documentType", 'state', p.state, 'closedBy', p."closedByName",
              'title', p.fields->'title'->>'value', 'paragraph', p.fields->'paragraph'->>'value',
              'body', p.fields->'body'->>'value',
              'date', coalesce(p.fields->'meetingDate'->>'value', p.fields->'documentDate'->>'value'),
              'candidates', p.match->'candidates',
              'filedIn', (
                select json_build_object('id', m.id, 'number', m."registrationNumber", 'minutesItemId', i.id,
                  'referralId', i."referralId", 'documentId', s.id, 'title', s.title,
                  'isStruck', s."minutesItemId" is null and exists (
                    select from "VoidedEntry" v
                    where v."motionId" = s."motionId" and v.content->'documentIds' ? s.id::text
                  ))
                from "Document" s join "Motion" m on m.id = s."motionId" and ${visibleToSql(actor)}
                  left join "MinutesItem" i on i.id = p."minutesItemId"
                where s.id = p."documentId"
              )
            ) order by p.position), '[]') as list
            from "IntakePart" p where p."fileId" = f.id
          ) parts
          cross join lateral (
            select coalesce(json_agg(json_build_object('intakeId', t."intakeId", 'fileName', t."fileName")), '[]') as list
            from (
              select t."intakeId", t."fileName" from "IntakeFile" t
              where t."blobSha256" = f."blobSha256" and t.id <> f.id and t.state <> 'DUPLICATE'
              order by t.id limit 3
            ) t
          ) twins
          cross join lateral (
            select coalesce(json_agg(distinct jsonb_build_object('id', m.id, 'number', m."registrationNumber")), '[]') as list
            from "Document" s join "Motion" m on m.id = s."motionId" and ${visibleToSql(actor)}
            where s."blobSha256" = f."blobSha256"
          ) cases
        where f."intakeId" = d.id
      ), '[]') as files
    from "Intake" d join "User" u on u.id = d."droppedById"
    where d.id = ${intakeId}::uuid`;
  return drop ?? null;
}

/** How far the reading of a drop has come. Small, since a page asks every other second; null is a 404. */
export async function readProgress(actor: Actor, intakeId: string) {
  if (!maySort(actor) || !isId(intakeId)) return null;
  const [progress] = await db.$queryRaw<{ files: number; unread: number; pagesRead: number }[]>`
    select count(f.id)::int as files,
      count(f.id) filter (where f.state in ('WAITING', 'READING'))::int as unread,
      coalesce(sum(f."pagesRead") filter (where f.state = 'READING'), 0)::int as "pagesRead"
    from "Intake" d left join "IntakeFile" f on f."intakeId" = d.id
    where d.id = ${intakeId}::uuid group by d.id`;
  return progress ?? null;
}

/**
 * A dropped file as it came; null is a 404. `secret`: the documents under secrecy that were filed from it; that somebody
 * reads them must be recorded before the bytes go out.
 */
export async function readOriginal(actor: Actor, fileId: string) {
  if (!maySort(actor) || !isId(fileId)) return null;
  const file = await db.intakeFile.findUnique({
    where: { id: fileId },
    select: {
      fileName: true,
      mediaType: true,
      blob: {
        select: { bytes: true, documents: { where: SECRET, select: { id: true, motionId: true } } },
      },
    },
  });
  if (!file?.blob) return null;
  const { fileName, mediaType, blob } = file;
  return { fileName, mediaType, bytes: blob.bytes, secret: blob.documents };
}

const SECRET = {
  OR: [{ secrecyProvision: { not: null } }, { motion: { secrecyProvision: { not: null } } }],
};

/** How many parts await somebody; null for who does not sort the inbox. */
export async function countOpenParts(actor: Actor): Promise<number | null> {
  return maySort(actor) ? db.intakePart.count({ where: { state: "OPEN" } }) : null;
}

const MENU_MILLISECONDS = 3_000;
let counted: { count: number | null; at: number } | undefined;

/** The same for the menu, a few seconds old at most: it stands on every page, and no page should wait for it. */
export async function waitingInInbox(actor: Actor): Promise<number | null> {
  if (!maySort(actor)) return null;
  const at = now().getTime();
  if (!counted || Math.abs(at - counted.at) > MENU_MILLISECONDS) {
    counted = { count: await countOpenParts(actor), at };
  }
  return counted.count;
}
