import { connect } from "node:net";

/** A scanner that did not answer, or not with a verdict. What it was asked about is not known to be clean. */
export class NoVerdict extends Error {}

const CHUNK = 64 * 1024;
const PORT = 3310;

type Scanner = { host: string; port: number };

/** `host`, `host:port` or `[address]:port`, as CLAMAV_HOST is written. */
export function scannerAt(setting: string): Scanner {
  const { hostname, port } = new URL(`tcp://${setting}`);
  return { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || PORT) };
}

/**
 * Asks clamd about some bytes with its command INSTREAM (clamd(8)). The virus's name, or null where none was
 * found; throws `NoVerdict` when clamd cannot be reached, is silent for `milliseconds`, or refuses to look.
 */
export function findVirus(
  bytes: Uint8Array,
  { host, port }: Scanner,
  milliseconds = 60_000,
): Promise<string | null> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect({ host, port });
    const fail = (cause: unknown) => {
      socket.destroy();
      reject(new NoVerdict("clamd gave no verdict.", { cause }));
    };
    socket
      .setTimeout(milliseconds, () => fail("silent"))
      .on("error", fail)
      .on("data", (chunk) => {
        answer += chunk.toString("latin1");
      })
      .on("close", () => {
        const verdict = /^stream: (?:(OK)|([^\0]+) FOUND)\0$/.exec(answer);
        if (verdict) resolve(verdict[1] ? null : verdict[2]!);
        else fail(answer || "closed without an answer");
      })
      .on("connect", () => send(socket, bytes));
  });
}

/** Chunks with their lengths before them; one of no length ends the stream. */
function send(socket: NodeJS.WritableStream, bytes: Uint8Array): void {
  socket.write("zINSTREAM\0");
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    socket.write(lengthOf(chunk));
    socket.write(chunk);
  }
  socket.write(lengthOf(new Uint8Array()));
}

function lengthOf(chunk: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}
