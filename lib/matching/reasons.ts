import { longDate, PlainDate } from "@/lib/dates";
import type { NamedBody } from "./bodies";
import { ALIKE, type Evidence, SAME, UNLIKE } from "./evidence";
import type { Place } from "./references";

/** Why a document may belong to a case, as Swedish sentences, the strongest first. */
export function reasonsFor(evidence: Evidence, bodies: NamedBody[]): string[] {
  const { known, dropped, number, likeness, titleInText, referral } = evidence;
  const place = (one: Place) => placeInWords(one, bodies);
  const reasons = [
    dropped && "Dokumentet lämnades i ärendet.",
    number?.strength === "own" && `Dokumentet har ärendets diarienummer, ${number.printed}.`,
    evidence.item && "Dokumentets paragraf är redan registrerad i ärendet.",
    evidence.bodysNumber && `Dokumentets diarienummer ${evidence.bodysNumber} står redan i ärendet.`,
    evidence.earlier && `Dokumentet räknar upp ${place(evidence.earlier)}, som hör till ärendet.`,
    evidence.mentioned && `Dokumentet nämner ${place(evidence.mentioned)}, som hör till ärendet.`,
    number?.strength === "mentioned" && `Dokumentet nämner diarienumret ${number.printed}.`,
    number?.strength === "ambiguous" &&
      `Diarienumret ${number.printed} i dokumentet kan vara ärendets, eller en annan myndighets.`,
    titleInText ? "Ärendets rubrik står i dokumentets text." : likeness !== null && titleInWords(likeness),
    evidence.sameMovers && (known.movers.length > 1 ? "Motionärerna är desamma." : "Motionären är densamma."),
    referral &&
      (referral.closed
        ? `Remissen till ${referral.body} är inte längre öppen.`
        : `${referral.body} har en öppen remiss i ärendet.`),
    evidence.otherNumber && `Dokumentet har ett annat diarienummer, ${evidence.otherNumber}.`,
  ];
  return reasons.filter((reason) => typeof reason === "string");
}

function titleInWords(likeness: number): string | false {
  if (likeness > 0.98) return "Rubriken är densamma.";
  if (likeness >= SAME) return "Rubriken är nästan densamma.";
  if (likeness >= ALIKE) return "Rubriken är lik ärendets.";
  return likeness < UNLIKE && "Rubriken är en annan än ärendets.";
}

function placeInWords({ bodyId, paragraph, heldOn, year }: Place, bodies: NamedBody[]): string {
  const name = bodies.find(({ id }) => id === bodyId)?.name ?? "";
  const on = heldOn ? ` den ${longDate(PlainDate.from(heldOn))}` : `/${year}`;
  return `${name} § ${paragraph}${on}`;
}
