import { readBoardProposal } from "./board-proposal.ts";
import { findClauses } from "./clauses.ts";
import { type Part, readPart } from "./dossier-part.ts";
import { findParts, type PartStart } from "./parts.ts";
import { sameCaseKey } from "./registration-numbers.ts";
import type { MinutesFields, Read, Span } from "./types.ts";

export type DossierFields = MinutesFields & { clauseCount?: Read<number>; parts: Read<Part[]> };

/** The board's proposal to the council with everything that lies behind it, bound together in one document. */
export function readDossier(text: string): DossierFields {
  const starts = findParts(text);
  const parts = starts.map((part, index) => readPart(text, part, starts[index + 1]?.start ?? text.length));
  return {
    ...readBoardProposal(text.slice(0, starts[1]?.start ?? text.length)),
    ...readNumbers(text, parts),
    ...countClauses(text, starts),
    parts: { value: parts, spans: starts.map(({ start }) => ({ start, end: start + 1 })), sure: true },
  };
}

/** The clauses of the motion that lies in the dossier. */
function countClauses(text: string, starts: PartStart[]): Pick<DossierFields, "clauseCount"> {
  const index = starts.findIndex(({ type }) => type === "MOTION");
  const motion = starts[index];
  if (!motion) return {};
  const { clauses } = findClauses(text.slice(motion.start, starts[index + 1]?.start ?? text.length));
  if (clauses.length === 0) return {};
  const spans = clauses.map(({ span }) => ({
    start: motion.start + span.start,
    end: motion.start + span.end,
  }));
  return { clauseCount: { value: clauses.length, spans, sure: true } };
}

/** The case has the number of the board's own report; the other parts have those of other bodies. */
function readNumbers(
  text: string,
  parts: Part[],
): Pick<DossierFields, "registrationNumber" | "otherRegistrationNumbers"> {
  const found = parts.flatMap(({ type, registrationNumber, startsAt }) =>
    registrationNumber
      ? [{ type, printed: registrationNumber, span: placeOf(text, registrationNumber, startsAt) }]
      : [],
  );
  const own = found.find(({ type }) => type === "OFFICIAL_REPORT") ?? found[0];
  if (!own) return {};
  const others = found.filter(({ printed }) => sameCaseKey(printed) !== sameCaseKey(own.printed));
  return {
    registrationNumber: { value: own.printed, spans: [own.span], sure: true },
    ...(others.length > 0 && {
      otherRegistrationNumbers: {
        value: [...new Set(others.map(({ printed }) => printed))],
        spans: others.map(({ span }) => span),
        sure: true,
      },
    }),
  };
}

function placeOf(text: string, printed: string, from: number): Span {
  const start = text.indexOf(printed, from);
  return { start, end: start + printed.length };
}
