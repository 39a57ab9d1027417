import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { seal } from "@/lib/auth/sealed";
import { wake } from "@/lib/background";
import { now } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import type { LinkPurpose, Mail } from "@/lib/db/generated/client";
import type { Letter } from "./letter";
import { mailIsSetUp } from "./transport";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export const LETTER_SEAL = "mail";

/**
 * Leaves a letter to be sent. Waits for no server, and is part of `tx` where one is given: what is not saved is not
 * told. Where no mail server is set up nothing is left.
 */
export async function postMail({ to, subject, text }: Letter, tx: Transaction = db): Promise<void> {
  if (!mailIsSetUp()) return;
  const at = now();
  const sealed = seal(text, LETTER_SEAL);
  await tx.mail.create({ data: { to, subject, text: sealed, createdAt: at, dueAt: at } });
  wake("mail");
}

/** To the administrator who wants to know whether mail gets out. */
export async function sendTrial(actor: Actor): Promise<void> {
  authorize(actor, "manage the register");
  await postMail({
    to: actor.email,
    subject: "Prov från Motionskollen",
    text: "Det här brevet skickades för att se om e-posten fungerar. Det gör den.",
  });
}

/** Leaves a letter that is written, with its link, when it is sent; and not at all if nobody has that address. */
export async function postLink(to: string, purpose: LinkPurpose, tx: Transaction = db): Promise<void> {
  if (!mailIsSetUp()) return;
  const at = now();
  await tx.mail.create({ data: { to, purpose, createdAt: at, dueAt: at } });
  wake("mail");
}

/** What has waited longest of what is due. No two processes get the same; one that dies gives it back by itself. */
export async function takeMail(): Promise<Mail | null> {
  const at = now();
  const [mail] = await db.$queryRaw<Mail[]>`
    update "Mail" set attempts = attempts + 1, "dueAt" = ${new Date(at.getTime() + 2 * MINUTE_MS)}
    where id = (
      select id from "Mail" where "failedAt" is null and "dueAt" <= ${at}
      order by "dueAt", id limit 1 for update skip locked
    )
    returning *`;
  return mail ?? null;
}

/** It is out, or nobody was to have it: nothing of it is kept. */
export async function forgetMail({ id }: Pick<Mail, "id">): Promise<void> {
  await db.mail.deleteMany({ where: { id } });
}

/** To be tried again after a while that grows, or given up: then its text goes, and the reason stays for a month. */
export async function keepMail(mail: Mail, problem: string, isRefused: boolean): Promise<void> {
  const at = now().getTime();
  const patience = mail.purpose && mail.purpose !== "INVITATION" ? LINK_PATIENCE_MS : PATIENCE_MS;
  const wait = Math.min(30_000 * 2 ** mail.attempts, 60 * MINUTE_MS);
  const gaveUp = isRefused || at + wait - mail.createdAt.getTime() > patience;
  await db.mail.updateMany({
    where: { id: mail.id },
    data: gaveUp ? { problem, failedAt: new Date(at), text: null } : { problem, dueAt: new Date(at + wait) },
  });
  await db.mail.deleteMany({ where: { failedAt: { lt: new Date(at - 30 * DAY_MS) } } });
}

const PATIENCE_MS = 3 * DAY_MS;
/** Nobody waits longer for a link to sign in by. */
const LINK_PATIENCE_MS = 30 * MINUTE_MS;
