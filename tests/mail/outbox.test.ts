import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { takeSignInLink } from "@/lib/account-links/mutations";
import { createAccount } from "@/lib/accounts/mutations";
import { atTime } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Forbidden } from "@/lib/errors";
import { postLink, postMail, sendTrial } from "@/lib/mail/mutations";
import { outbox } from "@/lib/mail/queries";
import { sendNext } from "@/lib/mail/send-next";
import { accountOf, signedIn } from "../accounts/people";
import { bodyOf, startSmtp } from "./smtp";

const LETTER = {
  to: "eva.ek@test.example",
  subject: "Åtgärd",
  text: "En rad med å, ä och ö.\n\nhttp://localhost:3000/en/lank",
};

let smtp: Awaited<ReturnType<typeof startSmtp>>;

const use = (url: string) => vi.stubEnv("MAIL_URL", url);
const inAWhile = <T>(minutes: number, work: () => T) => atTime(new Date(Date.now() + minutes * 60_000), work);

describe("outgoing mail", () => {
  beforeEach(async () => {
    await db.mail.deleteMany();
    smtp = await startSmtp();
    vi.stubEnv("MAIL_FROM", "Motionskollen <motioner@kommunen.example>");
    use(`smtp://127.0.0.1:${smtp.port}`);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await smtp.stop();
  });

  it("goes out as it was written, once, and nothing of it is kept", async () => {
    await postMail(LETTER);
    expect(JSON.stringify(await db.mail.findMany({ select: { text: true } }))).not.toContain("lank");
    expect(await Promise.all([sendNext(), sendNext()])).toContain(true);
    expect(await sendNext()).toBe(false);
    expect(smtp.received).toHaveLength(1);
    const [letter] = smtp.received;
    expect(letter?.to).toEqual([LETTER.to]);
    expect(letter?.source).toMatch(/^From: Motionskollen <motioner@kommunen.example>\r$/m);
    expect(letter?.source).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(letter && bodyOf(letter).replaceAll("\r\n", "\n").trim()).toBe(LETTER.text);
    expect(await db.mail.count()).toBe(0);
  });

  it("is part of what it tells: what was not saved is not told", async () => {
    const undone = db.$transaction(async (tx) => {
      await postMail(LETTER, tx);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await sendNext()).toBe(false);
  });

  it("waits for a server that is down, says why, and is lost by nobody", async () => {
    await smtp.stop();
    const administrator = await signedIn("ADMINISTRATOR");
    await postMail(LETTER);
    expect(await sendNext()).toBe(true);
    expect(await sendNext()).toBe(false);
    expect(await outbox(administrator)).toMatchObject({ waiting: 1, failed: [] });
    expect((await outbox(administrator)).problem).toContain("gick inte att nå");
    smtp = await startSmtp({ port: smtp.port });
    expect(await inAWhile(2, sendNext)).toBe(true);
    expect(smtp.received).toHaveLength(1);
    expect(await outbox(administrator)).toEqual({ waiting: 0, problem: null, nextAt: null, failed: [] });
    await expect(outbox(await signedIn("REGISTRAR"))).rejects.toThrow(Forbidden);
  });

  it("that no mailbox takes is given up, and stands there for the administrator", async () => {
    await postMail({ ...LETTER, to: "borta@test.example" });
    await sendNext();
    expect(await inAWhile(600, sendNext)).toBe(false);
    const { waiting, failed } = await outbox(await signedIn("ADMINISTRATOR"));
    expect(waiting).toBe(0);
    expect(failed).toMatchObject([
      { to: "borta@test.example", problem: expect.stringContaining("mottagaren") },
    ]);
    expect(await db.mail.findMany({ select: { text: true } })).toEqual([{ text: null }]);
  });

  it("is given up in the end: after days a letter, after half an hour a link to sign in by", async () => {
    await smtp.stop();
    await postMail(LETTER);
    await postLink((await createAccountWithAddress()).email, "SIGN_IN");
    for (const minutes of [0, 0, 31, 31]) await inAWhile(minutes, sendNext);
    expect(await db.mail.findMany({ where: { failedAt: { not: null } } })).toMatchObject([
      { purpose: "SIGN_IN" },
    ]);
    await inAWhile(3 * 24 * 60, sendNext);
    expect(await db.mail.count({ where: { failedAt: null } })).toBe(0);
    smtp = await startSmtp();
  });

  it("never tells the server's password, also when that is what was wrong", async () => {
    await smtp.stop();
    smtp = await startSmtp({ password: "rätt" });
    use(`smtp://motioner:hemligheten@127.0.0.1:${smtp.port}`);
    await sendTrial(await signedIn("ADMINISTRATOR"));
    await sendNext();
    const { problem } = await outbox(await signedIn("ADMINISTRATOR"));
    expect(problem).toContain("godtog inte användarnamnet eller lösenordet");
    expect(problem).not.toContain("hemligheten");
    use(`smtp://motioner:${encodeURIComponent("rätt")}@127.0.0.1:${smtp.port}`);
    await inAWhile(2, sendNext);
    expect(smtp.received).toHaveLength(1);
  });

  it.each(["inte en adress", "smtp://", "http://127.0.0.1:1", "file:///etc/passwd"])(
    "is neither sent nor lost where MAIL_URL is nonsense: %s",
    async (url) => {
      use(url);
      await postMail(LETTER);
      expect(await sendNext()).toBe(true);
      expect(await db.mail.findMany()).toMatchObject([{ failedAt: null, problem: expect.any(String) }]);
    },
  );

  it("cannot be led astray by what stands in the subject or the address", async () => {
    await postMail({ ...LETTER, subject: "Hej\r\nBcc: ond@test.example\r\n\r\nannat" });
    await sendNext();
    expect(smtp.received[0]?.to).toEqual([LETTER.to]);
    expect(smtp.received[0]?.source).not.toMatch(/^Bcc:/im);
    await postMail({ ...LETTER, to: "eva@test.example>, <ond@test.example" });
    await sendNext();
    expect(smtp.received.flatMap(({ to }) => to)).not.toContain("ond@test.example");
  });

  it("is not left where no server is set up", async () => {
    use("");
    await postMail(LETTER);
    expect(await db.mail.count()).toBe(0);
  });

  it("holds a link that works, and goes to nobody who has no account", async () => {
    const { id, email } = await createAccountWithAddress();
    await postLink(email, "SIGN_IN");
    await postLink("ingen@test.example", "SIGN_IN");
    while (await sendNext());
    expect(smtp.received.map(({ to }) => to)).toEqual([[email]]);
    const [letter] = smtp.received;
    const token = letter && bodyOf(letter).match(/^http:\/\/localhost:3000\/logga-in\/lank\/(\S+)\r?$/m)?.[1];
    expect(await takeSignInLink(token ?? "")).toEqual({ id });
  });
});

async function createAccountWithAddress() {
  const account = accountOf("CASE_OFFICER");
  return { email: account.email, ...(await createAccount(account)) };
}
