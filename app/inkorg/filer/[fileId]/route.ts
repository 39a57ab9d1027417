import { currentActor } from "@/lib/auth/session";
import { download, noFile } from "@/lib/files/download";
import { recordReading } from "@/lib/history/mutations";
import { readOriginal } from "@/lib/intake/queries";

type Context = { params: Promise<{ fileId: string }> };

/** A dropped file as it came. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const file = await readOriginal(actor, (await params).fileId);
  if (!file) return noFile("Filen finns inte i inkorgen.");
  if (actor.kind === "user") for (const document of file.secret) await recordReading(actor, document);
  return download(file, ["application/pdf", "text/plain"]);
}
