// Plans 2,000 open motions with the application's own planner, beside the time that a bare query takes to
// fetch the same rows. A process of its own: the planner is TypeScript.
import pg from "pg";
import { say, step } from "../../scripts/terminal.mjs";
import { runTypeScript } from "./run-typescript.mjs";

const OPEN = 2_000;
const BODIES = 40;
const MEETINGS_A_YEAR = 20;

/** `url`: the filled database, when nothing else is measured on it any more. */
export async function benchPlanning(url) {
  await step(`Giving ${BODIES} bodies calendars`, () => prepare(url));
  const { motions, bodies, ways, planning, reading, bare } = await runTypeScript("planning.run.ts", {
    DATABASE_URL: url,
  });
  const ratio = ((planning + reading) / bare).toFixed(1);
  say(
    `Planning ${motions} open motions against ${bodies} bodies (${ways} have a way): ${planning} ms, and ` +
      `${reading} ms to read them; ${ratio} times the ${bare} ms of a bare query. The aim is 2,000 ms in all.`,
  );
}

async function prepare(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `insert into "Body" (id, name, abbreviation, kind)
     select gen_random_uuid(), 'Nämnd ' || n, 'N' || n, 'COMMITTEE'
     from generate_series(1, ${BODIES} - (select count(*)::int from "Body")) n`,
  );
  // The working committee of the bench belongs to nobody yet, and would not lie on the road.
  await client.query(
    `update "Body" set "parentId" = (select id from "Body" where kind = 'BOARD')
     where kind = 'WORKING_COMMITTEE'`,
  );
  await client.query(
    `insert into "Meeting" (id, "bodyId", "heldOn")
     select gen_random_uuid(), b.id, current_date + (b.n % 18)::int + 18 * k
     from (select id, row_number() over (order by name) n from "Body") b, generate_series(0, $1) k
     on conflict do nothing`,
    [MEETINGS_A_YEAR],
  );
  // Every open motion aims at the council's last meeting within its year, or at the next one after it.
  await client.query(
    `update "Motion" m set "planCouncilOn" = coalesce(
       (select max(t."heldOn") from "Meeting" t join "Body" b on b.id = t."bodyId"
        where b.kind = 'COUNCIL' and t."heldOn" between current_date and m."deadlineOn"),
       (select min(t."heldOn") from "Meeting" t join "Body" b on b.id = t."bodyId"
        where b.kind = 'COUNCIL' and t."heldOn" > m."deadlineOn" and t."heldOn" > current_date))
     where m.id in (select id from "Motion" where open order by "deadlineOn" desc limit ${OPEN})`,
  );
  await client.query("vacuum analyze");
  await client.end();
}
