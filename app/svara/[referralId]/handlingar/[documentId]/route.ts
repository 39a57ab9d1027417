import { notFound } from "next/navigation";
import { requireAnswerer } from "@/app/svara/require-answerer";
import { askedOfficer, readSentDocument } from "@/lib/asked/queries";
import { download, noFile } from "@/lib/files/download";

type Context = { params: Promise<{ referralId: string; documentId: string }> };

/** A document that the body was sent. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { referralId, documentId } = await params;
  const actor = await requireAnswerer(`/svara/${referralId}`);
  const asked = (await askedOfficer(actor, referralId)) ?? notFound();
  const file = await readSentDocument(asked, documentId);
  return file ? download(file, ["application/pdf"]) : noFile("Handlingen följde inte med remissen.");
}
