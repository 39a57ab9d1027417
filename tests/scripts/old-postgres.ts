import { createServer, type Server, type Socket } from "node:net";

export async function listening(server: Server): Promise<{ port: number; close: () => void }> {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { port: address.port, close: () => server.close() };
}

/** Just enough of PostgreSQL's protocol to be asked for its version and to answer 14. */
export function oldPostgres() {
  return listening(createServer((socket) => socket.once("data", () => welcome(socket))));
}

function welcome(socket: Socket): void {
  const [authenticated, ready] = [message("R", int32(0)), message("Z", "I")];
  const column = ["server_version_num\0", int32(0), int16(0), int32(25), int16(-1), int32(-1), int16(0)];
  const row = [int16(1), int32(6), "140009"];
  socket.on("data", (question) => {
    if (question.toString("latin1", 0, 1) !== "Q") return;
    const answer = [message("T", int16(1), ...column), message("D", ...row), message("C", "SHOW\0"), ready];
    socket.write(Buffer.concat(answer));
  });
  socket.write(Buffer.concat([authenticated, ready]));
}

/** A letter, the length with itself, and what there is to say. */
function message(letter: string, ...parts: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  return Buffer.concat([Buffer.from(letter), int32(body.length + 4), body]);
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
