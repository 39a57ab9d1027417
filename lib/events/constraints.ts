import { Prisma } from "@/lib/db/generated/client";
import { type FieldError } from "@/lib/form-state";
import { Refusal } from "@/lib/errors";

/** The database decides races. What it refuses becomes a message beside the field that caused it. */
const REFUSALS: Record<string, FieldError> = {
  Motion_authorityId_registrationKey_key: {
    field: "registrationNumber",
    message: "Diarienumret är redan använt för ett annat ärende hos samma myndighet.",
  },
  paragraph_per_body_and_year: {
    field: "paragraph",
    message: "Paragrafen är redan använd för samma organ och år. Kontrollera § och datum.",
  },
  MinutesItem_referralId_key: {
    field: "",
    message: "Remissen har redan ett svar.",
  },
  one_open_referral_per_body: {
    field: "bodies",
    message: "Motionen är redan ute på remiss hos ett av de valda organen.",
  },
};

/** A `Refusal` for a constraint that a person can do something about; otherwise null. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") return null;
  const told = JSON.stringify(error.meta ?? {});
  const name = Object.keys(REFUSALS).find((constraint) => told.includes(constraint));
  const refusal = name && REFUSALS[name];
  return refusal ? new Refusal([refusal]) : null;
}
