import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import { beforeAll, expect, test, vi } from "vitest";
import type { SignedIn } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { Forbidden } from "@/lib/errors";
import { KIND } from "@/lib/history/describe";
import { KINDS } from "@/lib/history/kinds";
import { exportHistory, recordFactsRead, recordReading } from "@/lib/history/mutations";
import { historyPage, readingsIn } from "@/lib/history/queries";
import { historyFilter } from "@/lib/history/schema";
import { caseHistory } from "@/lib/motions/queries";
import { noteAsker, origin, withOrigin } from "@/lib/origin.mjs";
import { nameMunicipality } from "@/lib/settings/mutations";
import { tellRefusal } from "@/scripts/refusals.mjs";
import { signedIn } from "../accounts/people";
import { addMotion, addReferral, officer, someNumber } from "../motions/town";

let registrar: SignedIn;
let administrator: SignedIn;
let open: string;
const [openNumber, secretNumber] = [someNumber(), someNumber()];
let secret: string;

beforeAll(async () => {
  [registrar, administrator] = await Promise.all([signedIn("REGISTRAR"), signedIn("ADMINISTRATOR")]);
  const add = () => addMotion({ registrationNumber: openNumber });
  open = (await withOrigin("/motioner/ny?rubrik=hemlig", add)).motionId;
  secret = (await addMotion({ registrationNumber: secretNumber })).motionId;
  await db.motion.update({
    where: { id: secret },
    data: {
      secrecyProvision: "OSL 26 kap. 1 §",
      secrecySetAt: new Date(),
      secrecySetBy: "Eva",
      secrecyReason: "Skäl",
    },
  });
  await recordReading(officer, { id: open, motionId: secret });
  await nameMunicipality(administrator, { name: "Ljungsala" });
});

const page = (actor: SignedIn, asked = {}) => historyPage(actor, historyFilter.parse(asked));

test("a change says where in the application it was made, without what was typed there", async () => {
  const { lines } = await page(registrar, { arende: openNumber });
  expect(lines).toMatchObject([{ who: officer.name, origin: "/motioner/ny", case: { id: open } }]);
  expect(lines[0]?.sentence).toContain(openNumber);
});

test("the secret of a link that came by mail is no part of where", () => {
  expect(withOrigin(`/svara/lank/${"a".repeat(43)}/handlingar`, origin)).toBe("/svara/lank/…/handlingar");
  expect(origin()).toBeNull();
});

test("who was refused, and where, goes to standard error without what was typed there", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  for (const statusCode of [200, 404, 403]) {
    const response = Object.assign(new EventEmitter(), { statusCode });
    withOrigin("/historik?vem=x", (underWay) => {
      tellRefusal({ method: "GET" }, response, underWay);
      noteAsker("an account");
    });
    response.emit("finish");
  }
  const told = warn.mock.calls.map(([, line]) => JSON.parse(line));
  expect(told).toMatchObject([{ method: "GET", path: "/historik", accountId: "an account" }]);
  warn.mockRestore();
});

test("who may not see what is secret does not learn that it was read", async () => {
  expect((await page(administrator, { slag: "lasning" })).count).toBe(0);
  expect((await page(registrar, { slag: "lasning" })).lines).toMatchObject([{ case: { id: secret } }]);
  expect(await readingsIn(registrar, secret)).toMatchObject([{ who: officer.name, documentId: open }]);
  expect(await readingsIn(administrator, secret)).toEqual([]);
  await recordFactsRead(officer, secret);
  expect((await page(administrator, { slag: "lasning" })).count).toBe(0);
  expect((await readingsIn(registrar, secret))[0]).toMatchObject({ who: officer.name, documentId: null });
  const sentence = "Ärendets sekretessbelagda uppgifter lästes.";
  expect((await page(registrar, { slag: "lasning" })).lines[0]).toMatchObject({ sentence });
  expect((await page(administrator, { arende: secretNumber })).count).toBe(0);
  expect((await page(registrar, { arende: secretNumber })).count).toBe(3);
});

test("a case under secrecy, and that it was read, leaves no trace for an administrator", async () => {
  const before = await page(administrator);
  const { motionId } = await addMotion({ secrecyProvision: "OSL 26:1" });
  await recordReading(officer, { id: motionId, motionId });
  expect(await page(administrator)).toEqual(before);
  expect((await page(registrar)).lines[0]).toMatchObject({ case: { id: motionId } });
});

test("the history is narrowed by person, kind, case and day", async () => {
  const mine = await page(registrar, { vem: administrator.id, slag: "konton" });
  expect(mine.lines).toMatchObject([{ who: "Ingen inloggad" }]);
  expect((await page(registrar, { vem: officer.id, slag: "registrering" })).count).toBeGreaterThan(1);
  expect((await page(registrar, { vem: administrator.id, slag: "registrering" })).count).toBe(0);
  const settings = await page(registrar, { slag: "installningar" });
  expect(settings.lines).toMatchObject([
    { who: administrator.name, sentence: expect.stringContaining("Ljungsala") },
  ]);
  expect((await page(registrar, { till: "2020-01-01" })).count).toBe(0);
  const [day] = settings.lines[0]!.at.toISOString().split("T");
  expect((await page(registrar, { fran: "2020-01-01", slag: "installningar" })).count).toBe(1);
  expect((await page(registrar, { fran: day, arende: "100%" })).count).toBe(0);
});

test("what cannot be understood is as if it were not asked for", async () => {
  const asked = { vem: "' or 1=1", slag: "drop", fran: "2026-99-99", sida: "-1", arende: "\u0000" };
  expect((await page(registrar, asked)).count).toBe((await page(registrar)).count);
  const early = { fran: "0000-01-01", till: "0000-12-31" };
  expect((await page(registrar, early)).count).toBe((await page(registrar)).count);
});

test("a day is a Swedish one, also where the clocks are put back and it has 25 hours", async () => {
  const who = await signedIn("CASE_OFFICER");
  vi.useFakeTimers({ now: new Date("2025-10-26T22:30:00Z"), toFake: ["Date"] }); // half past eleven at night
  await recordReading(who, { id: open, motionId: secret });
  vi.useRealTimers();
  const read = { vem: who.id, slag: "lasning" };
  expect((await page(registrar, { ...read, fran: "2025-10-26", till: "2025-10-26" })).count).toBe(1);
  expect((await page(registrar, { ...read, fran: "2025-10-27" })).count).toBe(0);
});

test("an administrator reads no more of a case here than on the case itself", async () => {
  const { motionId } = await addReferral();
  const { registrationNumber } = await db.motion.findUniqueOrThrow({ where: { id: motionId } });
  const here = (await page(administrator, { arende: registrationNumber })).lines;
  const there = await caseHistory(administrator, motionId);
  expect(here.map(({ sentence }) => sentence)).toEqual(there.map(({ sentence }) => sentence));
});

test("taking it out as a file is recorded, and nobody else may", async () => {
  const lines = await exportHistory(registrar, historyFilter.parse({ arende: openNumber }));
  expect(lines).toHaveLength(1);
  const [newest] = (await page(registrar, { slag: "uttag" })).lines;
  expect(newest).toMatchObject({ who: registrar.name, sentence: "Historiken hämtades som fil, 1 rad." });
  await expect(page(officer)).rejects.toThrow(Forbidden);
  await expect(exportHistory(officer, historyFilter.parse({}))).rejects.toThrow(Forbidden);
});

test("every kind of event and of entry can be asked for", () => {
  const patternsOf = (chain: string) =>
    Object.values(KINDS).flatMap(({ of, like }) => (of === chain ? like.map(asExpression) : []));
  const inCases = [...readFileSync("lib/events/describe.ts", "utf8").matchAll(/case "([a-z-]+)":/g)];
  const kinds = {
    case: inCases.map(([, action]) => action ?? ""),
    log: Object.keys(KIND).filter((action) => action !== "cases-opened"),
  };
  for (const [chain, actions] of Object.entries(kinds)) {
    const patterns = patternsOf(chain);
    expect(actions.filter((action) => !patterns.some((pattern) => pattern.test(action)))).toEqual([]);
  }
});

const asExpression = (like: string) => new RegExp(`^${like.replaceAll("%", ".*")}$`);
