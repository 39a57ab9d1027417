/** What a column of a municipality's list may hold, with the headings that such columns are known to have. */
export const FIELDS = {
  registrationNumber: {
    label: "Diarienummer",
    headings: "dnr, diarienummer, diarienr, ärendenummer, ärendenr, beteckning, diariebeteckning",
    required: true,
  },
  title: {
    label: "Rubrik",
    headings:
      "rubrik, titel, motion, motioner, motionens rubrik, ärende, ärendemening, ärenderubrik, ärendebeskrivning, ämne, benämning",
    required: true,
  },
  movers: {
    label: "Motionärer",
    headings:
      "motionär, motionärer, motionär er, förslagsställare, inlämnad av, väckt av, inlämnare, avsändare, undertecknare, namn",
    required: false,
  },
  party: {
    label: "Motionärernas partier",
    headings: "parti, partier, parti er, partitillhörighet, partibeteckning",
    required: false,
  },
  receivedOn: {
    label: "Inkommen, dag",
    headings:
      "inkom, inkommen, inkommet, inkomstdatum, inkom datum, inkommen datum, ankomstdatum, ankom, inlämnad, inlämningsdatum, datum inkommen, registrerad, registreringsdatum",
    required: true,
  },
  writtenOn: {
    label: "Skriven, dag",
    headings: "skriven, daterad, motionens datum, datering, skrivdatum, motion daterad",
    required: false,
  },
  raisedOn: {
    label: "Väckt i fullmäktige, dag",
    headings:
      "väckt, väcktes, väckt datum, väckt kf, väckt i kf, väckt i fullmäktige, anmäld, anmäld datum, anmäld kf, anmäld i kf, anmäld i fullmäktige, anmälan kf, anmälan i kf",
    required: false,
  },
  clauses: {
    label: "Att-satser",
    headings: "att satser, att sats, attsatser, yrkande, yrkanden, hemställan, beslutssatser",
    required: false,
  },
  caseOfficer: {
    label: "Handläggare",
    headings: "handläggare, ansvarig, ansvarig handläggare, utredare, ansvarig tjänsteperson",
    required: false,
  },
  recordClass: {
    label: "Klassificering",
    headings: "klass, klassificering, klassificeringskod, klassifikation, diarieplan, diarieplansbeteckning",
    required: false,
  },
  secrecy: {
    label: "Sekretess, bestämmelse",
    headings: "sekretess, sekretessbestämmelse, sekretessmarkering",
    required: false,
  },
  standing: {
    label: "Beslut i fullmäktige eller läge",
    headings:
      "status, läge, ärendestatus, beredningsläge, beslut, kf beslut, beslut kf, beslut i kf, beslut i fullmäktige, fullmäktiges beslut, resultat, utfall",
    required: false,
  },
  decidedOn: {
    label: "Fullmäktiges beslut, dag",
    headings:
      "beslutsdatum, beslutad, avgjord, besvarad, kf datum, datum kf, beslutsdatum kf, datum för beslut, kf sammanträde, kf",
    required: false,
  },
  paragraph: {
    label: "Fullmäktiges beslut, §",
    headings: "§, kf §, § kf, paragraf, beslutsparagraf",
    required: false,
  },
  board: {
    label: "Kommunstyrelsens beslut",
    headings:
      "ks beslut, beslut ks, beslut i ks, kommunstyrelsens beslut, kommunstyrelsens förslag, ks förslag, kommunstyrelsen, ks",
    required: false,
  },
} as const satisfies Record<string, { label: string; headings: string; required: boolean }>;

export type FieldId = keyof typeof FIELDS;
export const FIELD_IDS = Object.keys(FIELDS) as FieldId[];

/** What tells of decisions, which not everybody who registers motions may record. */
export const DECISION_FIELDS: readonly FieldId[] = ["standing", "decidedOn", "paragraph", "board"];

/** The field that each column holds, null where the heading does not tell; none is given twice. */
export function guessColumns(headings: string[]): (FieldId | null)[] {
  const guesses = headings.map((heading) => guessesFor(heading));
  return guesses.map((own, column) => {
    const best = own[0];
    if (!best) return null;
    const rivals = guesses.flatMap((other, at) =>
      other[0]?.field === best.field ? [{ at, ...other[0] }] : [],
    );
    const winner = rivals.toSorted((a, b) => b.words - a.words || a.at - b.at)[0];
    return winner?.at === column ? best.field : null;
  });
}

type Guess = { field: FieldId; words: number };

/** A heading word for word first, else the longest known heading among its words: "Datum inkommen" or "KF-beslut, §". */
function guessesFor(heading: string): Guess[] {
  const words = wordsOf(heading);
  if (words.length === 0) return [];
  return FIELD_IDS.flatMap((field) =>
    headingsOf(field).flatMap((known) => {
      const own = wordsOf(known);
      if (own.join(" ") === words.join(" ")) return { field, words: 10 };
      return own.length > 1 && own.every((word) => words.includes(word)) ? { field, words: own.length } : [];
    }),
  ).toSorted((a, b) => b.words - a.words);
}

export const headingsOf = (field: FieldId): string[] => [
  FIELDS[field].label,
  ...FIELDS[field].headings.split(", "),
];

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLocaleLowerCase("sv")
    .split(/[^\p{L}§]+/u)
    .filter(Boolean);
