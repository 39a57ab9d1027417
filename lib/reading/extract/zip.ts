import { inflateRawSync } from "node:zlib";
import { Unreadable } from "./unreadable.ts";

export type Entry = {
  name: string;
  isFolder: boolean;
  /** Throws `Unreadable` beyond `limit` bytes, whatever size the archive claims. */
  read(limit: number): Uint8Array;
};

const MOST_ENTRIES = 10_000;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ENCRYPTED = 1;
const UTF8 = 1 << 11;

export const isZip = (bytes: Uint8Array) =>
  bytes.length > 22 && [LOCAL, END].includes(view(bytes).getUint32(0, true));

/** The directory of an archive. Nothing is unpacked until an entry is read, and then never past its limit. */
export function readZip(bytes: Uint8Array): Entry[] {
  try {
    return entriesOf(bytes);
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error;
  }
}

const damaged = () =>
  new Unreadable("Filen är skadad eller avhuggen och kan inte packas upp. Hämta den på nytt.");
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function entriesOf(bytes: Uint8Array): Entry[] {
  const data = view(bytes);
  const end = endOf(data);
  const count = data.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Unreadable("Arkivet innehåller för många filer.");
  const entries: Entry[] = [];
  let at = data.getUint32(end + 16, true);
  for (let n = 0; n < count; n += 1) {
    if (data.getUint32(at, true) !== CENTRAL) throw damaged();
    const flags = data.getUint16(at + 8, true);
    const nameLength = data.getUint16(at + 28, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), flags);
    const place = {
      method: data.getUint16(at + 10, true),
      packed: data.getUint32(at + 20, true),
      local: data.getUint32(at + 42, true),
      isEncrypted: (flags & ENCRYPTED) !== 0,
    };
    entries.push({ name, isFolder: name.endsWith("/"), read: (limit) => unpack(bytes, place, limit) });
    at += 46 + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return entries;
}

/** The directory's end is last, before a comment of at most 64 kB. */
function endOf(data: DataView): number {
  for (let at = data.byteLength - 22; at >= Math.max(0, data.byteLength - 65_557); at -= 1) {
    if (data.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

type Place = { method: number; packed: number; local: number; isEncrypted: boolean };

function unpack(bytes: Uint8Array, { method, packed, local, isEncrypted }: Place, limit: number): Uint8Array {
  if (isEncrypted) throw new Unreadable("Filen är skyddad med lösenord.");
  const data = view(bytes);
  if (local + 30 > bytes.length || data.getUint32(local, true) !== LOCAL) throw damaged();
  const start = local + 30 + data.getUint16(local + 26, true) + data.getUint16(local + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (content.length < packed) throw damaged();
  if (method === 0 && content.length <= limit) return content;
  if (method !== 0 && method !== 8) throw new Unreadable("Filen är packad på ett sätt som inte kan läsas.");
  try {
    if (method === 8) return inflateRawSync(content, { maxOutputLength: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE") throw damaged();
  }
  throw new Unreadable(`Filen är för stor uppackad: högst ${Math.round(limit / 1024 / 1024)} MB kan läsas.`);
}

/** Without the mark for UTF-8, Windows writes names in the code page of MS-DOS. */
function nameOf(bytes: Uint8Array, flags: number): string {
  if (flags & UTF8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => MS_DOS[byte] ?? (byte < 0x80 ? String.fromCharCode(byte) : "_")).join(
      "",
    );
  }
}

const MS_DOS: Record<number, string> = {
  134: "å",
  132: "ä",
  148: "ö",
  143: "Å",
  142: "Ä",
  153: "Ö",
  130: "é",
  129: "ü",
  245: "§",
};
