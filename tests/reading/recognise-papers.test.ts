import { describe, expect, it } from "vitest";
import {
  isDossier,
  isMotion,
  isNote,
  isOfficialReport,
  isUnansweredList,
} from "@/lib/reading/recognise-papers";

const ORDER = { isUnansweredList, isDossier, isOfficialReport, isNote, isMotion };
const kind = (text: string) => Object.entries(ORDER).find(([, is]) => is(text))?.[0];

const MOTION = "Motion om bad\n\nDet är varmt.\n\nVi yrkar\n\natt kommunen bygger ett bad\n\nEva Ek (S)";
const REPORT =
  "TJÄNSTESKRIVELSE\n\n2031-01-02\n\nSvar på motion om bad\n\nFörslag till beslut\nMotionen avslås.";

describe("what a paper of a case is", () => {
  it.each([
    ["isMotion", MOTION],
    [
      "isMotion",
      "Kommunfullmäktige\n\nMOTION\n\nBad åt alla\n\nDet är varmt.\n\nFör Granvikspartiet\n\nEva Ek",
    ],
    ["isOfficialReport", REPORT],
    [
      "isOfficialReport",
      "Datum\n2031-01-02\n\nHandläggare\nIda Gran\n\nKulturnämnden\n\nRemissvar: dans – motion av Bo Alm (V)\n\nFörslag till beslut\n\nMotionen avslås.",
    ],
    [
      "isNote",
      "Särskilt yttrande\nKulturnämnden 2031-01-02\n\nMotion om dans är bra\n\nDans behövs.\n\nBo Alm (V)",
    ],
    ["isNote", "Yttrande S, V Kulturnämnden 2031-01-02\n\nRemiss: dansbana\n\nDans behövs."],
    [
      "isUnansweredList",
      "Motioner under beredning\n\n1. Motion om bad KS 2030/1 2030-01-02\n2. Motion om is KS 2030/2 2030-01-03\n",
    ],
    [
      "isDossier",
      `Kommunfullmäktige\n\nYttrande över motion om bad\n\nKommunstyrelsens förslag\n\nMotionen avslås.\n\nKommunkansliet\n\n${REPORT}`,
    ],
    [
      undefined,
      "§ 12 Motion om bad\n\nBeslut\nKommunfullmäktige avslår motionen.\n\nEva Ek (S) yrkar bifall till motionen.",
    ],
    [
      undefined,
      "Kulturnämnden\n\nUtdrag ur protokoll 2031-01-02\n\n§ 4 Motion om dans\n\nBeslut\nNämnden avstyrker motionen.\n\nHandlingar\nTjänsteutlåtande",
    ],
    [undefined, "Yttrande över detaljplan för Norra torget\n\nPlanen är bra."],
    [
      undefined,
      `§ 12 Svar på motion om bad\n\nKommunstyrelsens förslag\nMotionen avslås.\n\nKommunkansliet\n\n${REPORT}`,
    ],
    [undefined, "Inbjudan till sommarfest."],
    [undefined, ""],
  ])("%s: %s", (expected, text) => {
    expect(kind(text)).toBe(expected);
  });
});
