import { createServer, type Socket } from "node:net";
import { format } from "node:util";
import { zipSync } from "fflate";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readCalendarFile } from "@/lib/calendar/import";
import { findVirus, NoVerdict, scannerAt } from "@/lib/files/clamd";
import { LARGEST_FILE, MOST_FILES } from "@/lib/files/limits";
import { whyUnsafe } from "@/lib/files/scan";
import { readUploads } from "@/lib/files/upload";
import { openDropped } from "@/lib/intake/open-dropped";
import { readLogo } from "@/lib/look/logo";
import { readList } from "@/lib/register-import/read-file";
import { freePort } from "@/scripts/port.mjs";
import { has } from "../papers/tools";
import { EICAR, startClamd } from "./clamd";

const infected = (name: string) => new File([`Hej!\n${EICAR}\n`], name);
const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(() => {
  // What the log is told of viruses and of a lost scanner.
  vi.spyOn(console, "warn").mockReturnValue();
  vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => {
  delete process.env.CLAMAV_HOST;
  vi.restoreAllMocks();
});

describe.skipIf(!has("clamd"))("with ClamAV (skipped where clamd is not installed)", () => {
  let clamd: Awaited<ReturnType<typeof startClamd>>;
  beforeAll(async () => {
    clamd = await startClamd();
  });
  afterAll(() => clamd.stop());
  const scanning = () => {
    process.env.CLAMAV_HOST = clamd.host;
  };

  it("a virus is found wherever it stands, and a large clean file is not one", async () => {
    const scanner = scannerAt(clamd.host);
    expect(await findVirus(bytes(EICAR), scanner)).toBe("Eicar-Test.UNOFFICIAL");
    expect(await findVirus(bytes(`${" ".repeat(200_000)}${EICAR}`), scanner)).toContain("Eicar");
    expect(await findVirus(zipSync({ "a.txt": bytes(EICAR) }), scanner)).toContain("Eicar");
    expect(await findVirus(new Uint8Array(LARGEST_FILE), scanner)).toBeNull();
    expect(await findVirus(new Uint8Array(), scanner)).toBeNull();
  });

  it.each([
    ["a form", "documents", () => readUploads([infected("brev.txt")], "documents")],
    ["a list for the register", "file", () => readList(infected("motioner.csv"))],
    ["a calendar", "file", () => readCalendarFile(infected("kalender.ics"))],
    ["a logo", "logo", () => readLogo(infected("logotyp.svg"))],
  ])("is refused in %s", async (_, field, read) => {
    scanning();
    const message = expect.stringContaining("innehåller skadlig kod");
    await expect(read()).rejects.toMatchObject({ errors: [{ field, message }] });
  });

  it("is refused in the inbox, and in an archive there without the files beside it", async () => {
    scanning();
    const archive = zipSync({ "svar.txt": bytes("Nämnden avstår."), "virus.txt": bytes(EICAR) });
    const opened = [
      ...(await Array.fromAsync(openDropped({ path: "a.zip", bytes: new Uint8Array(archive) }))),
      ...(await Array.fromAsync(openDropped({ path: "lös.txt", bytes: new Uint8Array(bytes(EICAR)) }))),
    ];
    expect(opened).toMatchObject([
      { fileName: "svar.txt", mediaType: "text/plain" },
      { fileName: "virus.txt", problem: expect.stringContaining("innehåller skadlig kod") },
      { fileName: "lös.txt", problem: expect.stringContaining("innehåller skadlig kod") },
    ]);
  });

  it("lets a clean file through, and the same one where no scanner is set", async () => {
    scanning();
    expect(await readUploads([new File(["Hej!"], "a.txt")], "documents")).toHaveLength(1);
    delete process.env.CLAMAV_HOST;
    expect(await readUploads([infected("a.txt")], "documents")).toHaveLength(1);
  });
});

describe("a scanner that gives no verdict lets nothing through", () => {
  it("when it is down, in a form and in the inbox, with a word that it is to be tried again", async () => {
    process.env.CLAMAV_HOST = `127.0.0.1:${await freePort()}`;
    const message = expect.stringContaining("kunde inte sökas igenom efter skadlig kod");
    const clean = new File(["Hej!"], "a.txt");
    await expect(readUploads([clean], "documents")).rejects.toMatchObject({ errors: [{ message }] });
    const [dropped] = await Array.fromAsync(
      openDropped({ path: "a.txt", bytes: new Uint8Array(bytes("Hej!")) }),
    );
    expect(dropped).toMatchObject({ problem: message });
  });

  it.each([
    ["is silent", () => {}],
    ["hangs up", (socket: Socket) => socket.destroy()],
    ["says something else", (socket: Socket) => socket.end("INSTREAM size limit exceeded. ERROR\0")],
    ["says half a verdict", (socket: Socket) => socket.end("stream: OK")],
    ["talks of another file", (socket: Socket) => socket.end("stream: OK\0stream: Eicar FOUND\0")],
  ])("when it %s", async (_, act) => {
    const server = createServer(act).listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    const { port } = server.address() as { port: number };
    const asked = findVirus(bytes("Hej!"), { host: "127.0.0.1", port }, 50);
    await expect(asked).rejects.toThrow(NoVerdict);
    server.close();
  });
});

it("what a scanner calls a virus cannot write a line of its own in the log", async () => {
  const server = createServer((socket) => socket.end("stream: Evil\nERROR all is well FOUND\0"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  vi.stubEnv("CLAMAV_HOST", `127.0.0.1:${port}`);
  expect(await whyUnsafe({ fileName: "a\nERROR.txt", bytes: bytes("Hej!") })).toMatch(/skadlig kod/);
  const written = [vi.mocked(console.warn), vi.mocked(console.error)].flatMap(({ mock }) => mock.calls);
  expect(written).toHaveLength(1);
  expect(format(...(written[0] ?? []))).not.toContain("\n");
  vi.unstubAllEnvs();
  server.close();
});

it.each([
  ["clamav", { host: "clamav", port: 3310 }],
  ["10.0.0.4:3311", { host: "10.0.0.4", port: 3311 }],
  ["[::1]:3311", { host: "::1", port: 3311 }],
])("the setting %s names a scanner", (setting, scanner) => {
  expect(scannerAt(setting)).toEqual(scanner);
});

it("a form takes so many files and no more", async () => {
  const many = Array.from({ length: MOST_FILES + 1 }, (_, at) => new File(["Hej!"], `${at}.txt`));
  await expect(readUploads(many, "documents")).rejects.toThrow("Högst 100 filer");
});
