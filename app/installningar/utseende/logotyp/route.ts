import { lookOf } from "@/lib/look/queries";

/** The logo of a version of the look. It stands on every paper that is sent out, so it is shown to anybody. */
export async function GET(request: Request): Promise<Response> {
  const version = Number(new URL(request.url).searchParams.get("version"));
  const logo =
    Number.isInteger(version) && version > 0 ? (await lookOf(version).catch(() => null))?.logo : null;
  if (!logo) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(logo), {
    headers: {
      "Content-Type": "image/png",
      "Cache-Control": "public, max-age=31536000, immutable",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
