import { dateAndTime } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { ROLE } from "@/lib/vocabulary";

/** What a person's page needs of the account. */
export const ACCOUNT = {
  name: true,
  email: true,
  role: true,
  personId: true,
  createdAt: true,
  disabledAt: true,
  pseudonymisedAt: true,
  secondFactor: { select: { confirmedAt: true } },
  person: {
    select: {
      memberships: {
        select: { role: true, validFrom: true, validTo: true, body: { select: { name: true } } },
        orderBy: { validFrom: "asc" },
      },
    },
  },
  sessions: { select: { browser: true, createdAt: true, seenAt: true } },
  identities: { select: { issuer: true, subject: true, createdAt: true } },
  knownBrowsers: { select: { seenAt: true } },
  formDrafts: { select: { path: true, createdAt: true } },
  intakes: { select: { droppedAt: true, files: { select: { fileName: true } } } },
  replies: { select: { receipt: true, receivedAt: true, senderEmail: true } },
  subscriptions: { select: { createdAt: true, motion: { select: { registrationNumber: true } } } },
} as const;
type Account = Prisma.UserGetPayload<{ select: typeof ACCOUNT }>;

export const accountRows = (user: Account): string[][] => [
  ["Namn", user.name],
  ["E-postadress", user.email],
  ["Roll", ROLE[user.role]],
  ["Upplagt", dateAndTime(user.createdAt)],
  ["Tvåstegsinloggning", user.secondFactor?.confirmedAt ? "På" : "Av"],
  ...(user.disabledAt ? [["Avstängt", dateAndTime(user.disabledAt)]] : []),
];

export const seatRows = ({ person }: Account) =>
  (person?.memberships ?? []).map(({ body, role, validFrom, validTo }) => [
    body.name,
    role,
    `${day(validFrom)} – ${day(validTo)}`,
  ]);

export const signingInRows = ({ sessions, identities, knownBrowsers }: Account) => [
  ...sessions.map(({ browser, createdAt, seenAt }) => [browser, dateAndTime(createdAt), dateAndTime(seenAt)]),
  ...identities.map(({ issuer, subject, createdAt }) => [
    `${issuer}: ${subject}`,
    dateAndTime(createdAt),
    "",
  ]),
  ...knownBrowsers.map(({ seenAt }) => ["Känd webbläsare", "", dateAndTime(seenAt)]),
];

export const keptRows = ({ formDrafts, subscriptions, intakes, replies }: Account) => [
  ...formDrafts.map(({ path, createdAt }) => [`Påbörjat formulär: ${path}`, dateAndTime(createdAt)]),
  ...intakes.map(({ files, droppedAt }) => [
    `Inlämnat i inkorgen: ${files.map(({ fileName }) => fileName).join(", ")}`,
    dateAndTime(droppedAt),
  ]),
  ...replies.map(({ receipt, senderEmail, receivedAt }) => [
    ["Inskickat remissvar", receipt, senderEmail].filter(Boolean).join(", "),
    dateAndTime(receivedAt),
  ]),
  ...subscriptions.map(({ motion, createdAt }) => [
    `Följer ${motion.registrationNumber}`,
    dateAndTime(createdAt),
  ]),
];

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? "";
