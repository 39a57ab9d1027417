import { describe, expect, it } from "vitest";
import { createAccount } from "@/lib/accounts/mutations";
import { atTime } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { type Limit, PASSWORD_AT_PLACE, PASSWORD_FOR_ACCOUNT } from "@/lib/limits/limits";
import { takeAttempt } from "@/lib/limits/mutations";
import { knowBrowser, noteRefusal } from "@/lib/local-sign-in/mutations";
import { signInByPassword } from "@/lib/local-sign-in/sign-in";
import { accountOf, PASSWORD } from "../accounts/people";

const START = Date.parse("2026-03-08T12:00:00Z");
const HOME = "192.0.2.1";

async function person() {
  const account = accountOf("CASE_OFFICER");
  const { id } = await createAccount(account);
  const attempt = (password: string, place: string, seconds = 0, browser: string | null = null) =>
    atTime(new Date(START + seconds * 1000), () =>
      signInByPassword({ email: account.email, password }, { place, browser }),
    );
  return { id, email: account.email, attempt };
}

/** As many wrong guesses as that, without the time that each password takes. */
async function guessed(limit: Limit, subject: string, times: number) {
  for (let time = 0; time < times; time += 1)
    await atTime(new Date(START), () => takeAttempt(limit, subject));
}

describe("wrong passwords", () => {
  it("make the next wait, longer and longer, and the right one ends it", async () => {
    const { id, attempt } = await person();
    for (let time = 0; time < 5; time += 1) expect(await attempt("fel", HOME)).toEqual({ kind: "wrong" });
    expect(await attempt(PASSWORD, HOME)).toEqual({ kind: "held", until: new Date(START + 30_000) });
    expect(await attempt("fel", HOME, 30)).toEqual({ kind: "wrong" });
    expect(await attempt(PASSWORD, HOME, 31)).toEqual({ kind: "held", until: new Date(START + 90_000) });
    expect(await attempt(PASSWORD, HOME, 90)).toMatchObject({ kind: "in", id });
    for (let time = 0; time < 5; time += 1) expect(await attempt("fel", HOME, 91)).toEqual({ kind: "wrong" });
  });

  it("say nothing of whether there is an account", async () => {
    const unknown = (seconds: number) =>
      atTime(new Date(START + seconds * 1000), () =>
        signInByPassword({ email: "ingen@test.example", password: PASSWORD }, { place: HOME, browser: null }),
      );
    for (let time = 0; time < 5; time += 1) expect(await unknown(0)).toEqual({ kind: "wrong" });
    expect(await unknown(0)).toEqual({ kind: "held", until: new Date(START + 30_000) });
  });

  it("in one place do not hold up the person in another", async () => {
    const { attempt } = await person();
    for (let time = 0; time < 9; time += 1) await attempt("fel", "198.51.100.1");
    expect(await attempt(PASSWORD, HOME)).toMatchObject({ kind: "in" });
  });

  it("from everywhere slow the account down, but not in a browser where the person has been before", async () => {
    const someone = await person();
    await atTime(new Date(START), () => knowBrowser(someone.id, "own browser"));
    await guessed(PASSWORD_FOR_ACCOUNT, someone.email, 20);
    expect(await someone.attempt(PASSWORD, HOME)).toMatchObject({ kind: "held" });
    expect(await someone.attempt(PASSWORD, HOME, 0, "a stranger's browser")).toMatchObject({ kind: "held" });
    expect(await someone.attempt(PASSWORD, HOME, 0, "own browser")).toMatchObject({ kind: "in" });
  });

  it("also in a known browser are counted", async () => {
    const { id, attempt } = await person();
    await knowBrowser(id, "stolen browser");
    for (let time = 0; time < 5; time += 1) await attempt("fel", HOME, 0, "stolen browser");
    expect(await attempt(PASSWORD, HOME, 0, "stolen browser")).toMatchObject({ kind: "held" });
  });

  it("for many accounts hold up the place, but a whole town hall that signs in does not", async () => {
    const [{ attempt }, townHall] = [await person(), "198.51.100.77"];
    await guessed(PASSWORD_AT_PLACE, townHall, 99);
    for (let time = 0; time < 3; time += 1) {
      expect(await attempt(PASSWORD, townHall)).toMatchObject({ kind: "in" });
    }
    expect(await attempt("fel", townHall)).toEqual({ kind: "wrong" });
    expect(await attempt(PASSWORD, townHall)).toMatchObject({ kind: "held" });
  });

  it("are noted in the log, where there is an account", async () => {
    const { id, email } = await person();
    await noteRefusal("ingen@test.example");
    await noteRefusal(email);
    const log = await db.logEntry.findMany({ where: { action: "sign-in-refused" } });
    expect(log).toMatchObject([{ subjectId: id, actorId: null }]);
  });
});
