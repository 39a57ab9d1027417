import { webFont } from "@/lib/look/fonts";
import { lookOf } from "@/lib/look/queries";

/**
 * The colours and fonts of a version of the look, as a style sheet: the Content-Security-Policy lets no style
 * stand in a page. Like the logo it is shown to anybody.
 */
export async function GET(request: Request): Promise<Response> {
  const version = Number(new URL(request.url).searchParams.get("version") ?? Number.NaN);
  const look =
    Number.isInteger(version) && version >= 0 ? await lookOf(version || null).catch(() => null) : null;
  if (!look) return new Response(null, { status: 404 });
  const { accent, line, bodyFont, headingFont } = look;
  const sheet = `.paper[data-look="${version}"] {
  --paper-accent: ${accent};
  --paper-line: ${line};
  --paper-body: ${webFont(bodyFont)};
  --paper-heading: ${webFont(headingFont)};
}
`;
  return new Response(sheet, {
    headers: {
      "Content-Type": "text/css; charset=utf-8",
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
}
