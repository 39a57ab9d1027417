import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { store } from "@/lib/files/attach";
import { recordAdministration } from "@/lib/history/mutations";
import { currentLook } from "@/lib/look/queries";
import { renderPdf } from "@/lib/papers/render/render-pdf";
import { REPORTS } from "@/lib/reports/make";
import type { FileReportInput } from "./schema";

/**
 * Files the report as it is now: its archive copy (PDF/A-2a) with time and hash, which nobody can change. Refuses where
 * something it cannot be without is missing.
 */
export async function fileReport(actor: Actor, input: FileReportInput): Promise<{ id: string }> {
  authorize(actor, "write papers");
  const { report: name, asked, registrationNumber } = input;
  const { tree, missing = [], tellsSecrets = false } = await REPORTS[name].make(actor, asked);
  if (missing.length > 0) throw new Refusal(missing.map((message) => ({ field: "", message })));
  const bytes = new Uint8Array(await renderPdf(tree, await currentLook(), "a-2a"));
  const upload = { bytes, mediaType: "application/pdf", fileName: `${tree.documentName}.pdf` };
  return db.$transaction(async (tx) => {
    const { blobSha256, size } = await store(tx, upload);
    const { title } = tree;
    const filed = { name, title, registrationNumber, tellsSecrets, blobSha256, size };
    const { id } = await tx.filedReport.create({
      data: { ...filed, filedAt: now(), filedById: actor.id },
      select: { id: true },
    });
    await recordAdministration(tx, actor, {
      action: "report-filed",
      details: { reportId: id, title, sha256: blobSha256 },
    });
    return { id };
  });
}
