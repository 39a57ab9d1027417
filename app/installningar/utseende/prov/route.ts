import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { currentLook } from "@/lib/look/queries";
import { lookInput } from "@/lib/look/schema";
import { renderPicture } from "@/lib/papers/render/render-pdf";
import { samplePaper } from "@/lib/papers/sample";
import { municipalityName } from "@/lib/settings/queries";

/** A made-up paper as a picture, in the look of the address where it says another than the saved one. */
export async function GET(request: Request): Promise<Response> {
  if (!may(await currentActor(), "manage the register")) return new Response(null, { status: 403 });
  const typed = Object.fromEntries(new URL(request.url).searchParams);
  const saved = await currentLook();
  const { unit, addressLines, signers, ...rest } = saved;
  const fields = { unit, addressLines: addressLines.join("\n"), signers: signers.join("\n"), ...rest };
  const read = lookInput.safeParse({ ...fields, ...typed });
  const look = { ...saved, ...read.data };
  const tree = samplePaper(look, await municipalityName(), today().toString());
  return new Response(await renderPicture(tree, look), {
    headers: {
      "Content-Type": "image/svg+xml",
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
