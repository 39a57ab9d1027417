import "server-only";
import { notFound } from "next/navigation";
import type { Permission } from "@/lib/auth/permissions";
import { openFor } from "../../open-for";

/** The document that a form changes, and its case; 404 for one that the person may not see. */
export async function openDocument(permission: Permission, id: string, documentId: string, act: string) {
  const href = `/motioner/${id}/handlingar/${documentId}`;
  const opened = await openFor(permission, id, `${href}/${act}`);
  const document = opened.motion.documents.find((one) => one.id === documentId);
  if (!document) notFound();
  const hidden = { motionId: id, documentId, version: opened.motion.version };
  return { ...opened, document, href, hidden };
}
