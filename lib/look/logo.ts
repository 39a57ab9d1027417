import "server-only";
import sharp from "sharp";
import { Refusal } from "@/lib/errors";
import { plainName } from "@/lib/files/plain-name";
import { refuseUnsafe } from "@/lib/files/scan";

const LARGEST_FILE = 5 * 1024 * 1024;
const MOST_PIXELS = 50_000_000;
const FORMATS = ["png", "jpeg", "webp", "gif", "svg"];
const UNREADABLE = "Bilden går inte att läsa. Spara den som PNG eller JPEG och försök igen.";

/**
 * A logo as a still picture of a size that papers have use for. What is kept is drawn anew, so nothing but the
 * picture is left of the file: no script in an SVG, no further frames, no place where a photo was taken.
 */
export async function readLogo(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > LARGEST_FILE) throw new Refusal("logo", "Bilden får vara högst 5\u00a0MB.");
  const bytes = new Uint8Array(await file.arrayBuffer());
  await refuseUnsafe({ fileName: plainName(file.name), bytes }, "logo");
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, density: 200 });
  const { format, pages = 1 } = await picture.metadata().catch(refuse);
  if (!format || !FORMATS.includes(format)) {
    throw new Refusal("logo", "Logotypen ska vara en bild: PNG, JPEG, WebP, GIF eller SVG.");
  }
  if (pages > 1) throw new Refusal("logo", "Bilden är rörlig. Välj en stillbild.");
  const drawn = await picture
    .resize({ width: 1200, height: 400, fit: "inside", withoutEnlargement: true })
    .png({ compressionLevel: 9 })
    .timeout({ seconds: 10 })
    .toBuffer()
    .catch(refuse);
  return new Uint8Array(drawn);
}

function refuse(error: unknown): never {
  const tooLarge = error instanceof Error && /pixel limit/i.test(error.message);
  throw new Refusal(
    "logo",
    tooLarge ? "Bilden har för många bildpunkter. Spara den i mindre storlek." : UNREADABLE,
  );
}
