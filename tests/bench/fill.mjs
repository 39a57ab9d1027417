// A large register, the same at every run: filled by COPY, with the phases that its facts give.
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { hash } from "@node-rs/argon2";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";

export const PASSWORD = "bench-password-1";
const DAY = 86_400_000;
const PARTIES = ["AAL", "BBL", "CCL", "DDL", "EEL", "FFL", "GGL", "HHL"];
const SUBJECTS = [
  "cykelvägar",
  "skolmat",
  "badplatser",
  "belysning",
  "odlingslotter",
  "bibliotek",
  "laddstolpar",
  "föreningsbidrag",
  "skolskjuts",
  "äldreboenden",
  "lekplatser",
  "konstgräs",
];
const PLACES = [
  "Norrbacken",
  "Söderängen",
  "Björkdungen",
  "Hamnplan",
  "Kvarnbyn",
  "Åsvägen",
  "Ekliden",
  "Lövhult",
];
const VERBS = [
  "Bygg ut",
  "Utred",
  "Rusta upp",
  "Inför",
  "Öka stödet till",
  "Se över",
  "Förbättra",
  "Samordna",
];

/** Fills an empty, migrated database; answers with what the measurements need to know. */
export async function fill(url, motions) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const registers = await fillRegisters(client);
    const tables = cases(registers, motions, startOfDay());
    for (const [table, { columns, rows }] of Object.entries(tables)) {
      await copy(client, table, columns, rows);
    }
    await client.query("vacuum analyze");
    return { ...registers, openMotions: tables.Motion.rows.filter((row) => row[14]).map((row) => row[0]) };
  } finally {
    await client.end();
  }
}

async function fillRegisters(client) {
  const kinds = ["COUNCIL", "BOARD", "WORKING_COMMITTEE", ...Array(9).fill("COMMITTEE")];
  const bodies = kinds.map((kind, index) => ({ id: id("body", index), kind, name: `Organ ${index + 1}` }));
  await copy(
    client,
    "Body",
    ["id", "name", "abbreviation", "kind"],
    bodies.map((body, index) => [body.id, body.name, `O${index + 1}`, body.kind]),
  );
  await copy(
    client,
    "Party",
    ["id", "abbreviation", "name"],
    PARTIES.map((party, index) => [id("party", index), party, `Parti ${party}`]),
  );
  const passwordHash = await hash(PASSWORD);
  const users = Array.from({ length: 10 }, (_, index) => id("user", index));
  await copy(
    client,
    "User",
    ["id", "email", "name", "role", "passwordHash"],
    users.map((user, index) => [
      user,
      `officer${index}@bench.example`,
      `Handläggare ${index + 1}`,
      "CASE_OFFICER",
      passwordHash,
    ]),
  );
  return { bodies, users, email: "officer0@bench.example" };
}

/** Four referrals to a motion; three in twenty motions are open, most of them out on referral. */
function cases({ bodies, users }, motions, today) {
  const [council, board] = bodies;
  const committees = bodies.slice(3);
  const tables = {
    Motion: table(
      "id authorityId registrationNumber registrationKey registrationYear registrationSerial title receivedOn raisedOn caseOfficerId publishedAt version phase phaseSince open deadlineOn searchText",
    ),
    Mover: table("id motionId position name party"),
    Clause: table("id motionId position text"),
    Meeting: table("id bodyId heldOn planned"),
    Referral: table("id motionId bodyId question sentOn dueOn closedOn"),
    MinutesItem: table(
      "id motionId bodyId meetingId referralId status year decisionText summary stance outcome dispatchTo",
    ),
    Event: table("motionId version sequence at actorId actorName action details previousHash hash"),
  };
  const meetings = new Map();
  const meetingOn = (bodyId, day) => {
    const key = `${bodyId} ${day}`;
    if (!meetings.has(key)) {
      meetings.set(key, id("meeting", meetings.size));
      // They came in with their items: a body that keeps a calendar is doubted on every other day.
      tables.Meeting.rows.push([meetings.get(key), bodyId, day, false]);
    }
    return meetings.get(key);
  };
  for (let n = 0; n < motions; n += 1) {
    const motionId = id("motion", n);
    const open = n % 20 < 3;
    const received = new Date(today - (open ? (n * 7) % 420 : 420 + ((n * 13) % 3_000)) * DAY);
    const day = (after) => iso(new Date(+received + after * DAY));
    const title = `${VERBS[n % 8]} ${SUBJECTS[(n * 5) % 12]} vid ${PLACES[(n * 3) % 8]} ${n}`;
    const number = `KS-${received.getUTCFullYear()}/${String(n).padStart(5, "0")}`;
    const movers = [0, 1]
      .slice(0, 1 + (n % 2))
      .map((at) => [`Person ${(n + at) % 61}`, PARTIES[(n + at) % 8]]);
    const clauses = [1, 2].map((at) => `att kommunen tar fram förslag ${at} om ${SUBJECTS[(n * 5) % 12]}`);
    const phase = !open ? "CLOSED" : n % 20 === 0 ? "BOARD" : "REFERRED";
    const text = [title, number, ...movers.map(([name, party]) => `${name} ${party}`), ...clauses].join("\n");
    const deadline = new Date(received);
    deadline.setUTCFullYear(deadline.getUTCFullYear() + 1);
    tables.Motion.rows.push([
      motionId,
      board.id,
      number,
      number,
      received.getUTCFullYear(),
      n,
      title,
      day(0),
      day(0),
      users[n % 10],
      day(0),
      1,
      phase,
      day(20),
      open,
      iso(deadline),
      text,
    ]);
    for (const [at, [name, party]] of movers.entries()) {
      tables.Mover.rows.push([id("mover", n * 2 + at), motionId, at + 1, name, party]);
    }
    for (const [at, clause] of clauses.entries()) {
      tables.Clause.rows.push([id("clause", n * 2 + at), motionId, at + 1, clause]);
    }
    for (let at = 0; at < 4; at += 1) {
      const body = committees[(n + at * 2) % 9];
      const referralId = id("referral", n * 4 + at);
      const answered = phase !== "REFERRED" || at === 0;
      tables.Referral.rows.push([
        referralId,
        motionId,
        body.id,
        "Hur ställer sig nämnden till förslaget?",
        day(20),
        day(110),
        answered ? day(90) : null,
      ]);
      if (answered) {
        tables.MinutesItem.rows.push([
          id("item", n * 5 + at),
          motionId,
          body.id,
          meetingOn(body.id, day(90)),
          referralId,
          "DECIDED",
          new Date(day(90)).getUTCFullYear(),
          "Nämnden överlämnar svaret till kommunstyrelsen.",
          "Nämnden redovisar det arbete som pågår och de kostnader som förslaget skulle medföra.",
          "NONE",
          null,
          "{Kommunstyrelsen}",
        ]);
      }
    }
    if (!open) {
      tables.MinutesItem.rows.push([
        id("item", n * 5 + 4),
        motionId,
        council.id,
        meetingOn(council.id, day(300)),
        null,
        "DECIDED",
        new Date(day(300)).getUTCFullYear(),
        "Kommunfullmäktige beslutar att motionen avslås.",
        null,
        null,
        "REJECTED",
        "{Kommunstyrelsen}",
      ]);
    }
    tables.Event.rows.push([
      motionId,
      1,
      1,
      `${day(0)}T09:00:00Z`,
      users[n % 10],
      "Handläggare",
      "motion-registered",
      JSON.stringify({ registrationNumber: number, title }),
      "0".repeat(64),
      digest(motionId),
    ]);
  }
  return tables;
}

const table = (columns) => ({ columns: columns.split(" "), rows: [] });
const iso = (date) => date.toISOString().slice(0, 10);
const startOfDay = () => new Date(`${iso(new Date())}T00:00:00Z`);
const digest = (text) => createHash("sha256").update(text).digest("hex");

function id(kind, n) {
  const hex = digest(`${kind} ${n}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

async function copy(client, name, columns, rows) {
  const list = columns.map((column) => `"${column}"`).join(", ");
  const stream = client.query(copyFrom(`copy "${name}" (${list}) from stdin`));
  await pipeline(Readable.from(rows.map((row) => `${row.map(cell).join("\t")}\n`)), stream);
}

const ESCAPES = { "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r" };
const cell = (value) =>
  value === null ? "\\N" : String(value).replace(/[\\\n\t\r]/g, (found) => ESCAPES[found]);
