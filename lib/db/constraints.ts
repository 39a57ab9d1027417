import { Prisma } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/errors";
import type { FieldError } from "@/lib/form-state";

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
  Reply_one_waits: {
    field: "",
    message: "Ett svar på remissen har redan kommit in och väntar på att granskas.",
  },
  Reply_link_used_once: {
    field: "",
    message: "Länken är redan använd: ett svar har kommit in genom den.",
  },
  one_open_referral_per_body: {
    field: "bodies",
    message: "Motionen är redan ute på remiss hos ett av de valda organen.",
  },
  Meeting_bodyId_heldOn_key: {
    field: "dates",
    message: "Organet har redan ett sammanträde en av dagarna. Ladda om sidan och se efter vilken.",
  },
  Body_name_key: {
    field: "name",
    message: "Det finns redan ett organ med det namnet.",
  },
  Party_abbreviation_validFrom_key: {
    field: "abbreviation",
    message: "Det finns redan ett parti med den förkortningen från samma dag.",
  },
  one_proposed_list: {
    field: "",
    message: "Någon annan tog just fram en lista i samma klass. Ladda om sidan.",
  },
  User_email_key: {
    field: "email",
    message: "Det finns redan ett konto med den e-postadressen.",
  },
  Membership_bodyId_fkey: {
    field: "bodies",
    message: "Ett av organen finns inte i registret.",
  },
};

/** For `.catch(…)`: throws a `Refusal` where the person can do something about it, else the error itself. */
export function refuse(error: unknown): never {
  throw refusalOf(error) ?? error;
}

function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  const told = JSON.stringify(error.meta ?? {});
  const name = Object.keys(REFUSALS).find((constraint) => told.includes(constraint));
  const refusal = name && REFUSALS[name];
  return refusal ? new Refusal([refusal]) : null;
}
