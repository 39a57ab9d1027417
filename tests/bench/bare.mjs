// What the application is measured against: node:http, pg and hand-written SQL, with the same rows as
// JSON and as plain HTML. No sign-in, no permissions, no history to read.
import http from "node:http";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
pg.types.setTypeParser(pg.types.builtins.DATE, String);

const list = (where) => `
  select m.id, m."registrationNumber", m.title, m.phase, m."receivedOn", m."deadlineOn", u.name as officer,
    (select json_agg(json_build_object('name', p.name, 'party', p.party) order by p.position)
      from "Mover" p where p."motionId" = m.id) as movers,
    (select json_agg(json_build_object('body', b.name, 'dueOn', r."dueOn") order by r."dueOn")
      from "Referral" r join "Body" b on b.id = r."bodyId"
      where r."motionId" = m.id and r."closedOn" is null) as referrals
  from "Motion" m left join "User" u on u.id = m."caseOfficerId"
  where m.open and ${where} order by m."deadlineOn", m.id limit 25`;

const QUERIES = {
  "/register": () => [list("true"), []],
  "/filtered": (q) => [
    list(`exists (select from "Referral" r where r."motionId" = m.id and r."bodyId" = $1
      and r."closedOn" is null and r."dueOn" < current_date)`),
    [q.get("body")],
  ],
  "/search": (q) => [list(`m.words @@ plainto_tsquery('swedish', $1)`), [q.get("q")]],
  "/case": (q) => [
    `select m.*,
      (select json_agg(p order by p.position) from "Mover" p where p."motionId" = m.id) as movers,
      (select json_agg(c order by c.position) from "Clause" c where c."motionId" = m.id) as clauses,
      (select json_agg(json_build_object('referral', r, 'body', b.name)) from "Referral" r
        join "Body" b on b.id = r."bodyId" where r."motionId" = m.id) as referrals,
      (select json_agg(json_build_object('item', i, 'body', b.name, 'heldOn', t."heldOn")) from "MinutesItem" i
        join "Body" b on b.id = i."bodyId" left join "Meeting" t on t.id = i."meetingId"
        where i."motionId" = m.id) as items,
      (select json_agg(e order by e.sequence) from "Event" e where e."motionId" = m.id) as events
    from "Motion" m where m.id = $1`,
    [q.get("id")],
  ],
};

const server = http.createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://bare");
  try {
    if (request.method === "POST") {
      await logAnswer(JSON.parse(await bodyOf(request)));
      return response.writeHead(204).end();
    }
    const [path, form] = pathname.split(".");
    const { rows } = await pool.query(...QUERIES[path](searchParams));
    const html = form === "html";
    response.writeHead(200, { "content-type": html ? "text/html; charset=utf-8" : "application/json" });
    response.end(html ? page(rows) : JSON.stringify(rows));
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));

async function logAnswer({ referralId, heldOn, text }) {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const {
      rows: [referral],
    } = await client.query(
      `select r.*, m.version from "Referral" r join "Motion" m on m.id = r."motionId" where r.id = $1 for update`,
      [referralId],
    );
    const {
      rows: [meeting],
    } = await client.query(
      `insert into "Meeting" (id, "bodyId", "heldOn") values (gen_random_uuid(), $1, $2) on conflict ("bodyId", "heldOn") do update set "heldOn" = excluded."heldOn" returning id`,
      [referral.bodyId, heldOn],
    );
    await client.query(
      `insert into "MinutesItem" (id, "motionId", "bodyId", "meetingId", "referralId", status, year, "decisionText", stance) values (gen_random_uuid(), $1, $2, $3, $4, 'DECIDED', $5, $6, 'NONE')`,
      [referral.motionId, referral.bodyId, meeting.id, referralId, Number(heldOn.slice(0, 4)), text],
    );
    await client.query(`update "Referral" set "closedOn" = $2 where id = $1`, [referralId, heldOn]);
    await client.query(`update "Motion" set version = version + 1 where id = $1`, [referral.motionId]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

async function bodyOf(request) {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

const page = (rows) =>
  `<!doctype html><html lang="sv"><title>Motioner</title><table>${rows
    .map(
      (row) =>
        `<tr>${Object.values(row)
          .map((value) => `<td>${escaped(text(value))}</td>`)
          .join("")}</tr>`,
    )
    .join("")}</table></html>`;
const text = (value) => (typeof value === "object" ? JSON.stringify(value) : String(value));
const escaped = (value) => value.replace(/[&<>"]/g, (found) => `&#${found.charCodeAt(0)};`);
