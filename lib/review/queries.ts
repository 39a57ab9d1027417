import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/db/id";
import { abbreviated } from "@/lib/prefill/parties";
import type { PartReading, ReadFields } from "@/lib/prefill/prefill";
import { wasStruck } from "./refile";

export type PartUnderReview = NonNullable<Awaited<ReturnType<typeof partUnderReview>>>;

/**
 * A document in the inbox, or one § of a meeting's minutes, with the text it stands in; null for who may not
 * sort the inbox. `reading` is what the forms are filled in from, its text that of the whole file; `isStruck`:
 * what it was filed with has been struck from the case.
 */
export async function partUnderReview(actor: Actor, id: string) {
  if (!isId(id) || !may(actor, "sort the inbox")) return null;
  const part = await db.intakePart.findUnique({
    relationLoadStrategy: "join",
    where: { id },
    select: {
      id: true,
      position: true,
      documentType: true,
      start: true,
      end: true,
      fields: true,
      state: true,
      closedByName: true,
      document: {
        select: {
          id: true,
          title: true,
          motionId: true,
          minutesItemId: true,
          secrecyProvision: true,
          motion: { select: { secrecyProvision: true } },
        },
      },
      file: {
        select: {
          id: true,
          fileName: true,
          mediaType: true,
          size: true,
          text: true,
          problem: true,
          remarks: true,
          intake: { select: { id: true, motionId: true, referralId: true, droppedAt: true } },
          _count: { select: { parts: true } },
        },
      },
    },
  });
  if (!part) return null;
  const parties = await db.party.findMany({ select: { abbreviation: true, name: true } });
  const { fields, file, ...row } = part;
  const { document } = row;
  const isLoose = document !== null && document.minutesItemId === null;
  const isStruck = isLoose && (await wasStruck(db, document.motionId, document.id));
  const { _count, text, ...ownFile } = file;
  const reading: PartReading = {
    documentType: row.documentType,
    fields: abbreviated(fields as ReadFields, parties),
    text: text ?? "",
  };
  return { ...row, isStruck, file: { ...ownFile, parts: _count.parts }, reading };
}

/** The next part of the same drop that awaits a person: the first after this one, else the first of all. */
export async function nextOpenPart(actor: Actor, partId: string): Promise<string | null> {
  if (!may(actor, "sort the inbox")) return null;
  const [next] = await db.$queryRaw<{ id: string }[]>`
    select p.id from "IntakePart" p
      join "IntakeFile" f on f.id = p."fileId"
      join "IntakeFile" own_file on own_file."intakeId" = f."intakeId"
      join "IntakePart" own on own."fileId" = own_file.id
    where own.id = ${partId}::uuid and p.state = 'OPEN' and p.id <> own.id
    order by (f.position, p.position) < (own_file.position, own.position), f.position, p.position
    limit 1`;
  return next?.id ?? null;
}

/** The drop that a part is of, where it holds more than that; null for a part that was dropped alone. */
export async function dropOfSeveral(actor: Actor, partId: string): Promise<string | null> {
  if (!isId(partId) || !may(actor, "sort the inbox")) return null;
  const own = await db.intakePart.findUnique({
    where: { id: partId },
    select: { file: { select: { intakeId: true } } },
  });
  if (!own) return null;
  const { intakeId } = own.file;
  return (await db.intakePart.count({ where: { file: { intakeId } } })) > 1 ? intakeId : null;
}

/** What was filed from a part a moment ago, where the actor may see its case. */
export async function filedFrom(actor: Actor, partId: string) {
  if (!isId(partId) || !may(actor, "sort the inbox")) return null;
  const part = await db.intakePart.findFirst({
    where: { id: partId, state: "FILED", document: { motion: visibleTo(actor) } },
    select: {
      document: {
        select: { title: true, motion: { select: { id: true, registrationNumber: true, title: true } } },
      },
    },
  });
  return part?.document ?? null;
}

/** Cases as somebody chooses among them, in the order of `ids`, with the referrals that are out. */
export async function casesToChoose(actor: Actor, ids: string[]) {
  const rows = await db.motion.findMany({
    relationLoadStrategy: "join",
    where: { AND: [{ id: { in: ids.filter(isId) } }, visibleTo(actor)] },
    select: {
      id: true,
      registrationNumber: true,
      title: true,
      referrals: {
        where: { closedOn: null },
        select: { id: true, body: { select: { id: true, name: true, abbreviation: true } } },
        orderBy: { sentOn: "asc" },
      },
    },
  });
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
