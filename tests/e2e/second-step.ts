import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { demoAccounts } from "@/prisma/demo/accounts.mjs";
import { query, queryOne } from "./database";

const MODEL = demoAccounts.find(({ role }) => role === "CASE_OFFICER");

const newToken = () => randomBytes(32).toString("base64url");
const hashOf = (token: string) => createHash("sha256").update(token).digest();

/** Somebody of one's own, with the demo's password: a second factor changes how a person signs in. */
export async function newPerson(): Promise<{ id: string; email: string; password: string }> {
  const [id, email] = [randomUUID(), `${randomUUID()}@test.example`];
  await query(
    `insert into "User" (id, email, name, role, "passwordHash")
      select $1, $2, 'Eva Ek', role, "passwordHash" from "User" where email = $3`,
    id,
    email,
    MODEL?.email,
  );
  return { id, email, password: MODEL?.password ?? "" };
}

/** The token of a session of that person; `awaits` the step that is left of signing in. */
async function sessionOf(userId: string, awaits: "CODE" | "ENROLMENT" | null): Promise<string> {
  const token = newToken();
  await query(
    `insert into "Session" (id, "tokenHash", "userId", way, awaits, browser, "createdAt", "seenAt", "expiresAt")
      values ($1, $2, $3, 'PASSWORD', $4, '', now(), now(), now() + interval '10 minutes')`,
    randomUUID(),
    hashOf(token),
    userId,
    awaits,
  );
  return token;
}

export async function holdSession(page: Page, token: string): Promise<void> {
  const domain = new URL(process.env.BASE_URL ?? "").hostname;
  const place = { domain, path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;
  await page.context().addCookies([{ name: "__Host-motionskollen", value: token, ...place }]);
}

export const halfSignedIn = (awaits: "CODE" | "ENROLMENT") => async () =>
  sessionOf((await newPerson()).id, awaits);

/** The session of somebody who has a second factor. */
export async function withFactor(): Promise<string> {
  const { id } = await newPerson();
  await query(`insert into "SecondFactor" ("userId", secret, "confirmedAt") values ($1, '', now())`, id);
  return sessionOf(id, null);
}

/** The session of somebody who has asked for a second factor, and not yet read the key into the telephone. */
export async function withKey(browser: Browser): Promise<string> {
  const { id, password } = await newPerson();
  const token = await sessionOf(id, null);
  const page = await (await browser.newContext()).newPage();
  await holdSession(page, token);
  await beginFactor(page, password);
  return token;
}

/** Answers with what the telephone then shows. */
export async function beginFactor(page: Page, password: string): Promise<() => string> {
  await page.goto("/konto/tvasteg");
  await page.locator("[name=passwordNow]").fill(password);
  await page.getByRole("main").getByRole("button", { name: "Börja" }).click();
  const key = (await page.getByRole("main").getByRole("code").last().textContent()) ?? "";
  const totp = new TOTP({ secret: Secret.fromBase32(key.replace(/\s/g, "")) });
  return () => totp.generate();
}

/** The address of a link as it stands in a letter. */
export const mailed = (purpose: "SIGN_IN" | "NEW_PASSWORD", path: string) => async () => {
  const [{ id }, token] = [await newPerson(), newToken()];
  await query(
    `insert into "AccountLink" ("tokenHash", "userId", purpose, "expiresAt")
      values ($1, $2, $3, now() + interval '10 minutes')`,
    hashOf(token),
    id,
    purpose,
  );
  return `${path}/${token}`;
};

/** Where an administrator takes the second factor from somebody. */
export async function takingFactorAway(): Promise<string> {
  await withFactor();
  const { id } = await queryOne<{ id: string }>(`select "userId" as id from "SecondFactor"
    where "confirmedAt" is not null order by "confirmedAt" desc limit 1`);
  return `/installningar/konton/${id}/tvasteg`;
}
