import { Prisma } from "@/lib/db/generated/client";

type Place = { label: string; table: string; column: string; belongs: "case" | "to the case" | "to an item" };

/** The free text of a case that can come under secrecy by itself (OSL 5:2), and where it is stored. */
export const SEALABLE = {
  title: { label: "Ärendets rubrik", table: "Motion", column: "title", belongs: "case" },
  mover: { label: "Motionär", table: "Mover", column: "name", belongs: "to the case" },
  clause: { label: "Att-sats", table: "Clause", column: "text", belongs: "to the case" },
  milestone: {
    label: "Anteckning om en händelse",
    table: "Milestone",
    column: "note",
    belongs: "to the case",
  },
  question: { label: "Fråga i en remiss", table: "Referral", column: "question", belongs: "to the case" },
  declined: { label: "Skäl att avstå", table: "Referral", column: "declinedReason", belongs: "to the case" },
  withdrawn: {
    label: "Skäl att återkalla",
    table: "Referral",
    column: "withdrawnReason",
    belongs: "to the case",
  },
  decision: { label: "Beslut", table: "MinutesItem", column: "decisionText", belongs: "to the case" },
  summary: { label: "Sammanfattning", table: "MinutesItem", column: "summary", belongs: "to the case" },
  reason: { label: "Skäl till ett beslut", table: "MinutesItem", column: "reason", belongs: "to the case" },
  speaker: { label: "Talare", table: "Speaker", column: "name", belongs: "to an item" },
  proposer: { label: "Den som yrkar", table: "Proposal", column: "name", belongs: "to an item" },
  proposal: { label: "Yrkande", table: "Proposal", column: "text", belongs: "to an item" },
  noteName: { label: "Den som antecknar", table: "Note", column: "name", belongs: "to an item" },
  note: { label: "Anteckning till protokollet", table: "Note", column: "text", belongs: "to an item" },
  recipient: {
    label: "Mottagare på sändlistan",
    table: "Dispatch",
    column: "recipient",
    belongs: "to the case",
  },
  assignment: { label: "Uppdrag", table: "Assignment", column: "text", belongs: "to the case" },
  documentTitle: { label: "Handlingens rubrik", table: "Document", column: "title", belongs: "to the case" },
  correspondent: {
    label: "Handlingens avsändare eller mottagare",
    table: "Document",
    column: "correspondent",
    belongs: "to the case",
  },
  fileName: { label: "Filens namn", table: "Document", column: "fileName", belongs: "to the case" },
} as const satisfies Record<string, Place>;

export type SealableField = keyof typeof SEALABLE;
/** A fact as it stands in the register now. */
export type Fact = { field: SealableField; entryId: string; value: string };

/** Every such fact of a case, in the order of `SEALABLE`: one statement. */
export function factsOf(motionId: string): Prisma.Sql {
  const selects = Object.entries<Place>(SEALABLE).map(([field, { table, column, belongs }], place) => {
    const [from, value] = [Prisma.raw(`"${table}" t`), Prisma.raw(`t."${column}"`)];
    const row = Prisma.sql`select ${field} as field, t.id as "entryId", ${value} as value, ${place}::int as place`;
    const item = Prisma.sql`join "MinutesItem" i on i.id = t."minutesItemId" and i."motionId" = ${motionId}::uuid`;
    if (belongs === "to an item") return Prisma.sql`${row} from ${from} ${item} where ${value} > ''`;
    const owner = Prisma.raw(belongs === "case" ? "t.id" : `t."motionId"`);
    return Prisma.sql`${row} from ${from} where ${owner} = ${motionId}::uuid and ${value} > ''`;
  });
  return Prisma.sql`
    select field, "entryId", value from (${Prisma.join(selects, " union all ")}) facts order by place, "entryId"`;
}

/** Writes another wording where the fact stands. */
export function rewrite({ field, entryId }: Omit<Fact, "value">, wording: string): Prisma.Sql {
  const { table, column } = SEALABLE[field];
  return Prisma.sql`
    update ${Prisma.raw(`"${table}"`)} set ${Prisma.raw(`"${column}"`)} = ${wording} where id = ${entryId}::uuid`;
}

export const factKey = ({ field, entryId }: Omit<Fact, "value">): string => `${field}:${entryId}`;
