import { execFileSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { query } from "../e2e/database";
import { ACTOR_NAMES, ACTORS, type ActorName, cookieOf, type Ids, type Stage } from "./actors";
import { type Answer, act, addressOf, open, outcomeOf, post } from "./ask";
import { builtActions, builtRoutes } from "./build-output";
import { headerFaults } from "./headers";
import { type Row, readMatrix } from "./table";
import { things } from "./things";

test.describe.configure({ mode: "default", timeout: 300_000 });

const routes = builtRoutes();
const actions = new Map(builtActions().map((action) => [action.name, action]));
const rows = readMatrix();
const named = new Set(rows.map(({ name }) => name));
// After these nobody is signed in any more.
const ending = rows.filter(({ name }) => name === "/logga-ut#signOut");
const AT_ONCE = 4;

let stage: Stage;
test.beforeAll(() => {
  const args = ["--conditions=react-server", "--import=tsx", "tests/security/stage/stage.ts"];
  stage = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
});

test("every page, file, way to send something and server action of the build has a row", () => {
  const pages = routes.flatMap(({ kind, route }) => (kind === "page" ? route : []));
  const files = routes.flatMap(({ kind, route }) =>
    kind === "file" ? [`GET ${route}`, `POST ${route}`] : [],
  );
  const oneOf = (route: string) => named.has(`GET ${route}`) || named.has(`POST ${route}`);
  const wanted = [...pages, ...actions.keys()].filter((name) => !named.has(name));
  const unnamed = routes.filter(({ kind, route }) => kind === "file" && !oneOf(route));
  expect([...wanted, ...unnamed.map(({ route }) => `GET ${route}`)], "to be added to matrix.md").toEqual([]);
  const there = new Set([...pages, ...files, ...actions.keys()]);
  expect(
    [...named].filter((name) => !there.has(name)),
    "to be taken out of matrix.md",
  ).toEqual([]);
});

test("an id that is none, or nobody's, is refused like any other", async () => {
  const wrong: string[] = [];
  // A link that does not hold says so to everybody in the same way, and words of ours are no ids.
  const withIds = [...named].filter(
    (name) => /\[(?!token|status|report|format)/.test(name) && !name.includes("#"),
  );
  await together(withIds, async (name) => {
    const ids = Object.keys(stage.cases.open);
    for (const value of ["nej", "019a0000-0000-7000-8000-000000000000", "%00", "..%2f..%2fetc%2fpasswd"]) {
      const guess = Object.fromEntries(ids.map((id) => [id, value]));
      const got = outcomeOf(await ask("Secretary", name, guess, false));
      if (!["404", "403", "in", "400"].includes(got)) wrong.push(`${name}, ${value}: ${got}`);
    }
  });
  expect(wrong).toEqual([]);
});

test("what belongs to one case is not shown under another", async () => {
  const wrong: string[] = [];
  const { open: shown, secret } = stage.cases;
  const within = [...named].filter((name) => /\[id\].*\[/.test(name) && !name.includes("#"));
  await together(within, async (name) => {
    const got = outcomeOf(await ask("Secretary", name, { ...secret, id: shown.id ?? "" }, false));
    if (got === "ok") wrong.push(name);
  });
  expect(wrong).toEqual([]);
});

test("a file can be got and nothing more, and what takes files gives none", async () => {
  const wrong: string[] = [];
  await together(routes, async ({ kind, route }) => {
    if (kind === "page") return;
    for (const name of [`GET ${route}`, `POST ${route}`]) {
      if (named.has(name)) continue;
      const { status } = await ask("Secretary", name, stage.cases.open);
      if (status !== 405) wrong.push(`${name}: ${status}`);
    }
  });
  expect(wrong).toEqual([]);
});

test("who reads a document under secrecy is written down, and who is refused is not", async () => {
  const { id = "", secretDocumentId = "" } = stage.cases.open;
  const path = addressOf("/motioner/[id]/handlingar/[documentId]", { id, documentId: secretDocumentId });
  const readers = () =>
    query<{ name: string; origin: string }>(
      `select u.name, l.origin from "LogEntry" l
       join "LogDetail" d on d.sequence = l.sequence join "User" u on u.id = l."actorId"
       where l.action = 'document-read' and d.content->>'documentId' = $1 order by l.sequence`,
      secretDocumentId,
    );
  const before = await readers();
  for (const actor of ["Administrator", "Case officer", "Public", "Representative of the body"] as const)
    await open(stage, actor, path);
  expect((await readers()).slice(before.length)).toEqual([{ name: ACTORS["Case officer"], origin: path }]);
});

/** The last test of the file: it signs everybody out. */
test("everybody gets what the matrix says, and nobody more", async () => {
  const wrong: string[] = [];
  const check = async (row: Row) => void wrong.push(...(await tried(row)));
  await together(
    rows.filter((row) => !ending.includes(row)),
    check,
  );
  for (const row of ending) await check(row);
  expect(wrong).toEqual([]);
});

async function tried(row: Row): Promise<string[]> {
  const wrong: string[] = [];
  const answers = new Map<string, Promise<Answer>>();
  for (const actor of ACTOR_NAMES) {
    const said = row.cells.get(actor) ?? [];
    const got: string[] = [];
    for (const [index, { name, ids }] of things(row.of, stage, actor).entries()) {
      // Who has no account, and asks for the same, is one and the same.
      const who = `${cookieOf(stage, actor)} ${JSON.stringify(ids)}`;
      const asked = answers.get(who) ?? ask(actor, row.name, ids, said[index] !== "403");
      answers.set(who, asked);
      const answer = await asked;
      got.push(outcomeOf(answer));
      const faults = [...headerFaults(row.name, answer), ...leaks(answer, ids)];
      wrong.push(...faults.map((fault) => `${row.name} ${name}, ${actor}: ${fault}`));
    }
    if (got.join(" ") !== said.join(" ")) {
      wrong.push(`${row.name} (${row.of}), ${actor}: ${said.join(" ")} → ${got.join(" ")}`);
    }
  }
  return wrong;
}

/** What is not there for somebody is not told in the answer either. */
const leaks = ({ status, body }: Answer, { secretWords }: Ids): string[] =>
  status === 404 && secretWords && body.includes(secretWords) ? ["tells of the case"] : [];

/** A page that refuses says the same to everybody: of it only the headers are asked for. */
function ask(actor: ActorName, name: string, ids: Ids, withBody = true): Promise<Answer> {
  const action = actions.get(name);
  if (action) return act(stage, actor, action, ids);
  const [method, route] = name.includes(" ") ? (name.split(" ") as [string, string]) : ["GET", name];
  const path = addressOf(route, ids);
  return method === "POST" ? post(stage, actor, path) : open(stage, actor, path, withBody);
}

/** Some at a time. */
async function together<T>(all: T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = all.values();
  const worker = async () => {
    for (const one of left) await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
