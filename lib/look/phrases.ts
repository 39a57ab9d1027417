/**
 * What papers always say in the same words, and the municipality may say in its own. A `{field}` is filled with
 * what is recorded; nothing else in a phrase is read as anything but text.
 */
export const PHRASES = {
  "proposal-lead": {
    label: "Svar på motion: före förslaget till beslut",
    text: "{mottagare} föreslår kommunfullmäktige besluta följande.",
    fields: ["mottagare"],
  },
  "letter-request": {
    label: "Remissmissiv: vad remissinstansen ombeds om",
    text: "{organ} ges tillfälle att yttra sig över motionen (6 kap. 12 § kommunallagen). Svaret ska ha kommit in senast den {sista svarsdag}.",
    fields: ["organ", "sista svarsdag"],
  },
  "letter-how": {
    label: "Remissmissiv: hur svaret lämnas",
    text: "Skicka svaret som protokollsutdrag och ange diarienummer {diarienummer}. Ange om motionen tillstyrks, tillstyrks delvis, avstyrks eller kan anses besvarad, och skälen för det.",
    fields: ["diarienummer"],
  },
  "reminder-lead": {
    label: "Påminnelse: inledning",
    text: "Remissen skickades den {skickad}. Något svar från {organ} har inte registrerats.",
    fields: ["skickad", "organ"],
  },
  "reminder-why": {
    label: "Påminnelse: varför svaret behövs",
    text: "Fullmäktige ska om möjligt kunna besluta om en motion inom ett år från det att den väcktes (5 kap. 35 § kommunallagen). Skicka svaret, eller meddela när det kan komma.",
    fields: [],
  },
  "mover-lead": {
    label: "Underrättelse: inledning",
    text: "Kommunfullmäktige har behandlat motionen ”{motion}”.",
    fields: ["motion"],
  },
  appeal: {
    label: "Underrättelse och anslag: hur beslutet överklagas",
    text: "Den som är medlem av kommunen kan få beslutets laglighet prövad genom att överklaga det hos förvaltningsrätten. Överklagandet ska ha kommit in dit inom tre veckor från den dag då det tillkännagavs på kommunens anslagstavla att protokollet justerats (13 kap. 1 och 5 §§ kommunallagen).",
    fields: [],
  },
  "notice-where": {
    label: "Anslag: var protokollet finns",
    text: "Protokollet förvaras hos {organ}, diarienummer {diarienummer}.",
    fields: ["organ", "diarienummer"],
  },
  "notice-kept": {
    label: "Anslag för ett sammanträde: var protokollet finns",
    text: "Protokollet förvaras hos {organ}.",
    fields: ["organ"],
  },
  "extract-certified": {
    label: "Protokollsutdrag: bestyrkande",
    text: "Utdragets överensstämmelse med protokollet intygas.",
    fields: [],
  },
} as const satisfies Record<string, { label: string; text: string; fields: readonly string[] }>;

export type PhraseKey = keyof typeof PHRASES;
export const PHRASE_KEYS = Object.keys(PHRASES) as [PhraseKey, ...PhraseKey[]];

/** The phrase as this municipality says it, with its fields filled in. */
export function phrase(
  own: Partial<Record<PhraseKey, string>>,
  key: PhraseKey,
  values: Record<string, string> = {},
): string {
  const text = own[key] ?? PHRASES[key].text;
  return unbroken(text).replace(FIELD, (field, name: string) => values[name] ?? field);
}

/** Fields that the phrase does not know: written by mistake, they would be printed as they stand. */
export const unknownFields = (key: PhraseKey, text: string): string[] =>
  Array.from(text.matchAll(FIELD), ([, name = ""]) => name).filter(
    (name) => !(PHRASES[key].fields as readonly string[]).includes(name),
  );

const FIELD = /\{([^{}\n]*)\}/g;

/** "6 kap. 12 §" and "13 kap. 1 och 5 §§" stay on one line. */
const unbroken = (text: string): string =>
  text.replace(/(\d+) (kap\.) (\d+)/g, "$1\u00a0$2\u00a0$3").replace(/(\d) (§)/g, "$1\u00a0$2");
