import { optionalText, text } from "@/lib/fields";

/** TF 2:20, OSL 5:5: a mark names the provision, by chapter and paragraph: "OSL 21:1", "21 kap. 1 § OSL". */
const NAMES_A_PARAGRAPH = /\d{1,2} ?(?::|kap\.?) ?\d/i;
const UNNAMED = "Skriv bestämmelsen med kapitel och paragraf, till exempel OSL 21:1 (TF 2:20).";

export const provision = text("Skriv bestämmelsen, till exempel OSL 21:1.", 60).refine(
  (value) => NAMES_A_PARAGRAPH.test(value),
  UNNAMED,
);

export const optionalProvision = optionalText(60).refine(
  (value) => value === null || NAMES_A_PARAGRAPH.test(value),
  UNNAMED,
);

/** The provisions that a motion may come to touch, for the list under the field. */
export const USUAL: { value: string; label: string }[] = [
  { value: "OSL 18:8", label: "säkerhetsåtgärder" },
  { value: "OSL 19:1", label: "myndighetens affärsverksamhet" },
  { value: "OSL 19:3", label: "upphandling" },
  { value: "OSL 21:1", label: "hälsa och sexualliv" },
  { value: "OSL 21:3", label: "förföljda personers adress" },
  { value: "OSL 21:7", label: "personuppgifter i strid med dataskyddet" },
  { value: "OSL 25:1", label: "hälso- och sjukvård" },
  { value: "OSL 26:1", label: "socialtjänst" },
  { value: "OSL 31:16", label: "enskildas affärsförhållanden" },
  { value: "OSL 39:2", label: "anställdas hemadress och telefon" },
];
