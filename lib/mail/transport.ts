import "server-only";
import { publicAddress } from "@/lib/public-address";
import type { Letter } from "./letter";

/** Mail goes out when a server is named: `MAIL_URL`, such as smtp://user:password@mail.kommunen.se:587, and `MAIL_FROM`. */
export const mailIsSetUp = (): boolean => Boolean(process.env.MAIL_URL && process.env.MAIL_FROM);

/**
 * Hands a letter to the server; throws what went wrong. `id` becomes its Message-ID, so that one that was sent
 * twice, because a process died in between, can be seen to be the same.
 */
export async function send({ to, subject, text }: Letter, id: bigint): Promise<void> {
  const { host } = new URL(publicAddress());
  // Few processes ever send anything.
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({ url: process.env.MAIL_URL, ...LIMITS });
  try {
    await transport.sendMail({
      from: process.env.MAIL_FROM,
      to: { name: "", address: to },
      subject,
      text: `${text}\n`,
      messageId: `<${id}.motionskollen@${host.replace(":", ".")}>`,
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } finally {
    transport.close();
  }
}

/** Milliseconds: a server that takes the call and says nothing is as good as down. */
const LIMITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Refused for good: there is no such mailbox, or the server will not have the letter (RFC 5321, replies 5xx). */
export function isRefused(error: unknown): boolean {
  const { responseCode = 0, command = "" } = error as { responseCode?: number; command?: string };
  return responseCode >= 500 && ["RCPT TO", "DATA"].includes(command);
}

/** What an administrator needs to read about it; never the server's password, which stands in `MAIL_URL`. */
export function reasonOf(error: unknown): string {
  const { code = "", message } = error as { code?: string; message: string };
  return `${REASONS[code] ?? "E-postservern svarade med ett fel."} ${message}`
    .replace(/\s+/g, " ")
    .slice(0, 300);
}

const NOT_REACHED = "E-postservern gick inte att nå.";
const REASONS: Record<string, string> = {
  ECONNECTION: NOT_REACHED,
  ECONNREFUSED: NOT_REACHED,
  ESOCKET: NOT_REACHED,
  EDNS: NOT_REACHED,
  ETIMEDOUT: "E-postservern svarade inte i tid.",
  EAUTH: "E-postservern godtog inte användarnamnet eller lösenordet.",
  ETLS: "Det gick inte att kryptera förbindelsen med e-postservern.",
  EENVELOPE: "E-postservern tog inte emot avsändaren eller mottagaren.",
};
