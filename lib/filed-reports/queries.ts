import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isId } from "@/lib/db/id";

const columns = {
  id: true,
  title: true,
  registrationNumber: true,
  tellsSecrets: true,
  blobSha256: true,
  filedAt: true,
  filedBy: { select: { name: true } },
} as const;

/** A filed report tells of unpublished cases, and may tell of secret ones. */
const readableBy = (actor: Actor): Prisma.FiledReportWhereInput | null =>
  may(actor, "see unpublished cases")
    ? may(actor, "see secret cases")
      ? {}
      : { tellsSecrets: false }
    : null;

/** What has been filed, the latest first; null for those who may not know of it. */
export async function getFiledReports(actor: Actor) {
  const where = readableBy(actor);
  return where && db.filedReport.findMany({ where, orderBy: { filedAt: "desc" }, select: columns });
}

/** One filed report with its file. Null is a 404. */
export async function readFiledReport(actor: Actor, id: string) {
  const where = readableBy(actor);
  if (!where || !isId(id)) return null;
  return db.filedReport.findFirst({
    relationLoadStrategy: "join",
    where: { AND: [{ id }, where] },
    select: { ...columns, blob: { select: { bytes: true } } },
  });
}
