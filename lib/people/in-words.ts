import type { BodyKind } from "@/lib/db/generated/enums";
import { BODY_KIND } from "@/lib/vocabulary";

type Valid = { validFrom: Date | null; validTo: Date | null };
type StoredBody = Valid & {
  name: string;
  abbreviation: string;
  kind: BodyKind;
  papersLeadDays: number | null;
  summonsLeadDays: number | null;
};

/** A body as labels with their values, for the history. */
export const bodyInWords = (body: StoredBody): Record<string, string> => ({
  Namn: body.name,
  Förkortning: body.abbreviation,
  Slag: BODY_KIND[body.kind],
  "Handlingar, dagar före": String(body.papersLeadDays ?? ""),
  "Kallelse, dagar före": String(body.summonsLeadDays ?? ""),
  ...validity(body),
});

/** A party, likewise. */
export const partyInWords = (
  party: Valid & { name: string; abbreviation: string },
): Record<string, string> => ({
  Namn: party.name,
  Förkortning: party.abbreviation,
  ...validity(party),
});

const validity = ({ validFrom, validTo }: Valid) => ({
  "Från och med": day(validFrom),
  "Till och med": day(validTo),
});

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? "";
