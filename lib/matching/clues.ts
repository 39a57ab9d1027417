import { findRegistrationNumbers } from "@/lib/reading/registration-numbers";
import { bodyBehind, type NamedBody } from "./bodies";
import { oneLine } from "./likeness";
import type { Described } from "./match";
import { findReferences, type Place } from "./references";

export type Mover = { name: string | null; party: string | null };
export type KnownBody = NamedBody & { kind: string };

/** What a document tells of the case it belongs to. */
export type Clues = {
  documentType: string | null;
  title: string | null;
  /** How it begins, in lower case and one line: titles are looked for in it. */
  opening: string;
  movers: Mover[];
  /** Its own body, as far as the register has it. */
  body: KnownBody | null;
  /** The day of the meeting, else of the document; ISO. */
  dated: string | null;
  /** `own`: it stands as the document's number; the others are only mentioned. */
  numbers: { printed: string; own: boolean }[];
  /** The § that the document itself is. */
  place: Place | null;
  /** §§ that its list of earlier treatment gives. */
  earlier: Place[];
  /** Other §§ that it points to. */
  mentioned: Place[];
};

export function cluesOf({ documentType, fields, text }: Described, bodies: KnownBody[]): Clues {
  const given = <T>(name: string): T | null => (fields[name]?.value as T | undefined) ?? null;
  const name = given<string>("body");
  const body = name === null ? null : bodyBehind(bodies, name);
  const heldOn = given<string>("meetingDate");
  const paragraph = given<string>("paragraph");
  const own = [given<string>("registrationNumber") ?? [], given<string[]>("otherRegistrationNumbers") ?? []];
  const prior = given<{ date: string; paragraph: string | null }[]>("priorTreatment") ?? [];
  const place = body && heldOn && paragraph ? { bodyId: body.id, paragraph, heldOn, year: null } : null;
  const isItself = (one: Place) =>
    place?.bodyId === one.bodyId &&
    place.paragraph === one.paragraph &&
    (one.heldOn === null || one.heldOn === heldOn);
  return {
    documentType,
    title: given("title"),
    opening: oneLine((text ?? "").slice(0, OPENING)),
    movers: given<Mover[]>("motioners") ?? [],
    body,
    dated: heldOn ?? given("documentDate"),
    numbers: numbersIn(own.flat(), text ?? ""),
    place,
    earlier: prior.flatMap(({ date, paragraph: number }) =>
      body && number ? [{ bodyId: body.id, paragraph: number, heldOn: date, year: null }] : [],
    ),
    mentioned: findReferences(text ?? "", bodies).filter((one) => !isItself(one)),
  };
}

const OPENING = 20_000;

function numbersIn(own: string[], text: string): Clues["numbers"] {
  const mentioned = findRegistrationNumbers(text).map(({ printed }) => printed.replace(/\s+/g, " "));
  return [
    ...own.map((printed) => ({ printed, own: true })),
    ...[...new Set(mentioned)]
      .filter((printed) => !own.includes(printed))
      .map((printed) => ({ printed, own: false })),
  ];
}
