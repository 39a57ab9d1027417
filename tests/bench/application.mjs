// The application as a browser without JavaScript meets it: pages, and forms sent as they stand in them.
import pg from "pg";
import { PASSWORD } from "./fill.mjs";

/** Signs in through the form; answers with the cookie. */
export async function signIn(origin, email) {
  const form = await formAt(origin, "/logga-in", "");
  const response = await send(origin, "/logga-in", "", { ...form, email, password: PASSWORD });
  const cookie = response.headers.get("set-cookie")?.split(";")[0];
  if (response.status !== 303 || !cookie) throw new Error(`Signing in answered ${response.status}.`);
  return cookie;
}

/** What is read, with the addresses of the same thing at the application and at the bare server. */
export function register({ bodies, openMotions }) {
  const committees = bodies.slice(3).map(({ id }) => id);
  const words = ["cykelvägar Norrbacken", "skolmat", "belysning Hamnplan", "Åsvägen", "laddstolpar Ekliden"];
  return [
    {
      name: "register, first page",
      variants: [""],
      appPath: () => "/motioner",
      barePath: (form) => `/register.${form}`,
    },
    {
      name: "by body, overdue",
      variants: committees,
      appPath: (body) => `/motioner?organ=${body}&forsenade=ja`,
      barePath: (form, body) => `/filtered.${form}?body=${body}`,
    },
    {
      name: "search",
      variants: words,
      appPath: (word) => `/motioner?sok=${encodeURIComponent(word)}`,
      barePath: (form, word) => `/search.${form}?q=${encodeURIComponent(word)}`,
    },
    {
      name: "one case",
      variants: openMotions.slice(0, 200),
      appPath: (id) => `/motioner/${id}`,
      barePath: (form, id) => `/case.${form}?id=${id}`,
    },
  ];
}

/** Answers to log, one open referral each: half for the application, half for the bare server. */
export async function answers(url, origin, cookie, count) {
  const referrals = await openReferrals(url, count * 2);
  const [first] = referrals;
  const page = ({ motionId, id }) => `/motioner/${motionId}/remisser/${id}/svar`;
  const form = await formAt(origin, page(first), cookie);
  const heldOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const text = "Nämnden överlämnar svaret till kommunstyrelsen.";
  const forApp = [];
  for (const referral of referrals.slice(0, count)) {
    const filled = {
      ...form,
      referralId: referral.id,
      motionId: referral.motionId,
      version: String(referral.version),
      status: "DECIDED",
      stance: "NONE",
      meetingOn: heldOn,
      decisionText: text,
    };
    const { headers, body } = await encoded(filled);
    forApp.push({
      method: "POST",
      path: page(referral),
      headers: { ...headers, cookie, origin },
      body,
      expect: 303,
      once: true,
    });
  }
  const forBare = referrals.slice(count).map(({ id }) => ({
    method: "POST",
    path: "/answer",
    body: JSON.stringify({ referralId: id, heldOn, text }),
    expect: 204,
    once: true,
  }));
  return { forApp, forBare };
}

/** One open referral per motion, so that no two answers meet on the same case. */
async function openReferrals(url, count) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select distinct on (m.id) r.id, r."motionId", m.version from "Motion" m
       join "Referral" r on r."motionId" = m.id and r."closedOn" is null
         and r."sentOn" < current_date - 1 order by m.id limit $1`,
      [count],
    );
    return rows;
  } finally {
    await client.end();
  }
}

async function formAt(origin, path, cookie) {
  const html = await (await fetch(`${origin}${path}`, { headers: { cookie } })).text();
  const main = html.slice(html.indexOf("<main"));
  const inputs = main.match(/<input\b[^>]*type="hidden"[^>]*>/g) ?? [];
  return Object.fromEntries(inputs.map((tag) => [attribute(tag, "name"), attribute(tag, "value")]));
}

const attribute = (tag, name) =>
  (new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

async function send(origin, path, cookie, fields) {
  const { headers, body } = await encoded(fields);
  return fetch(`${origin}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { ...headers, cookie, origin },
    body,
  });
}

async function encoded(fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const request = new Request("http://form", { method: "POST", body: form });
  return { headers: { "content-type": request.headers.get("content-type") }, body: await request.text() };
}
