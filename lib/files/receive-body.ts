import { Refusal } from "@/lib/errors";
import { LARGEST_SUBMISSION, TOO_LARGE_TO_SEND } from "./limits";

/** What all bodies under way may hold together, so that many large files at once do not fill the memory. */
const MOST_AT_ONCE = 2 * LARGEST_SUBMISSION;
let held = 0;

const BUSY = "Servern tar emot många stora filer just nu. Försök igen om en stund.";
const CUT_OFF = "Filen kom inte fram hel. Försök igen.";

/**
 * Reads a body of known length, lets `use` have it, and counts it as held until `use` is done. Throws a
 * `Refusal` for one that is too large or was cut off, and when too much is held already.
 */
export async function receiveBody<T>(
  request: Request,
  use: (bytes: Uint8Array<ArrayBuffer>) => Promise<T>,
): Promise<T> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= LARGEST_SUBMISSION)) throw new Refusal("", TOO_LARGE_TO_SEND);
  if (held + length > MOST_AT_ONCE) throw new Refusal("", BUSY);
  held += length;
  try {
    return await use(await filled(new Uint8Array(length), request.body));
  } finally {
    held -= length;
  }
}

async function filled(
  bytes: Uint8Array<ArrayBuffer>,
  body: Request["body"],
): Promise<Uint8Array<ArrayBuffer>> {
  let at = 0;
  const chunks = body ?? [];
  try {
    for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
  } catch (cause) {
    throw Object.assign(new Refusal("", CUT_OFF), { cause });
  }
  if (at < bytes.length) throw new Refusal("", CUT_OFF);
  return bytes;
}
