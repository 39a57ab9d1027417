import "server-only";
import { now, today } from "@/lib/dates";
import { db, queryDirectly } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Role, SecondStep, SignInWay } from "@/lib/db/generated/enums";
import { isPassword } from "./passwords";
import type { SignedIn } from "./permissions";

export type Session = {
  sessionId: string;
  way: SignInWay;
  awaits: SecondStep | null;
  seenAt: Date;
  expiresAt: Date;
  person: SignedIn;
};

type PersonRow = { id: string; name: string; email: string; role: Role; bodyIds: string[] };

/**
 * The session with that token and the person as of now, or null when it has been ended or its account
 * disabled: one statement, made on every request of somebody signed in. `question` is another, of one JSON value, that is
 * answered with it.
 */
export async function readSession(
  tokenHash: Uint8Array,
  question: Prisma.Sql = NOTHING,
): Promise<(Session & { answer: unknown }) | null> {
  const [row] = await queryDirectly<PersonRow & Omit<Session, "person"> & { answer: unknown }>`
    select s.id as "sessionId", s.way::text as way, s.awaits::text as awaits, s."seenAt", s."expiresAt",
      ${personColumns()}, (${question}) as answer
    from "Session" s join "User" u on u.id = s."userId"
    where s."tokenHash" = ${tokenHash} and u."disabledAt" is null`;
  if (!row) return null;
  const { sessionId, way, awaits, seenAt, expiresAt, answer, ...person } = row;
  return { sessionId, way, awaits, seenAt, expiresAt, person: { kind: "user", ...person }, answer };
}

const NOTHING = Prisma.sql`null`;

/** The one JSON value that a statement asks for. */
export async function readValue<Value>(statement: Prisma.Sql): Promise<Value> {
  const [row] = await queryDirectly<{ value: Value }>`select (${statement}) as value`;
  if (!row) throw new Error("The statement gave no value.");
  return row.value;
}

/** A session that nobody has used for so long has run out (OWASP ASVS 7.3.1). */
export const IDLE_MS = 3 * 60 * 60 * 1000;

export function isLive({ expiresAt, seenAt }: Pick<Session, "expiresAt" | "seenAt">): boolean {
  const time = now().getTime();
  return expiresAt.getTime() > time && seenAt.getTime() > time - IDLE_MS;
}

/** The person as of now, for work that goes on without a session. */
export async function readSignedIn(userId: string): Promise<SignedIn | null> {
  const [row] = await db.$queryRaw<PersonRow[]>`
    select ${personColumns()} from "User" u where u.id = ${userId}::uuid and u."disabledAt" is null`;
  return row ? { kind: "user", ...row } : null;
}

/** Of a user `u`, with the bodies where the person sits or serves today. */
function personColumns(): Prisma.Sql {
  const day = today().toString();
  return Prisma.sql`u.id, u.name, u.email, u.role::text as role,
    array(
      select m."bodyId"::text from "Membership" m
      where m."personId" = u."personId"
        and coalesce(m."validFrom", ${day}::date) <= ${day}::date
        and coalesce(m."validTo", ${day}::date) >= ${day}::date
    ) as "bodyIds"`;
}

/** The account that the e-mail and password belong to, or null. */
export async function findByPassword(
  email: string,
  password: string,
): Promise<{ id: string; name: string } | null> {
  const user = await db.user.findUnique({
    where: { email: email.toLowerCase() },
    select: { id: true, name: true, passwordHash: true, disabledAt: true },
  });
  const right = await isPassword(password, user?.passwordHash ?? undefined);
  return user && right && !user.disabledAt ? { id: user.id, name: user.name } : null;
}

/** False only until the first administrator has been added. */
export async function hasAccounts(): Promise<boolean> {
  return (await db.user.findFirst({ select: { id: true } })) !== null;
}
