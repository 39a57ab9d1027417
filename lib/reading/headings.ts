/** What stands under a heading. `draft` is what was proposed before the meeting, `proposals` what was said at it. */
export type HeadingKind =
  | "decision"
  | "councilProposal"
  | "draft"
  | "summary"
  | "deliberation"
  | "documents"
  | "proposals"
  | "procedure"
  | "vote"
  | "reservations"
  | "notes"
  | "conflict"
  | "abstaining"
  | "prior"
  | "dispatch"
  | "signing";

const BODY = String.raw`\p{L}[\p{L}-]*(?:,? [\p{L}&-]+){0,7}`;
// "Kommunstyrelsens arbetsutskotts", "Nämnden för arbete och näringslivs".
const BODYS = String.raw`(?:(?:[\p{L}-]+,? (?:[\p{L}&-]+,? ){0,4}?)?[\p{L}-]*(?:nämnden?|styrelsen?|utskott(?:et)?|mäktige|beredning(?:en)?|förvaltning(?:en)?|kontor(?:et)?|råd(?:et)?|kommittén?|ordföranden?|bolag(?:et)?)s|nämnden för ${BODY}s)`;
const COUNCIL = String.raw`(?:kommun|region|lands)?(?:full|stads|stadsfull)mäktige|kf`;

// The one table of headings, in lower case. A new layout is a phrase here; the first row that fits counts.
const HEADINGS: [HeadingKind, string[]][] = [
  [
    "councilProposal",
    [
      `förslag till beslut i (?:${COUNCIL})`,
      `förslag till (?:${COUNCIL})(?:s beslut)?`,
      `(?:${BODYS} )?förslag till (?:beslut i )?(?:${COUNCIL})(?: att besluta)?`,
      String.raw`kommunstyrelsens förslag(?: till beslut)?`,
    ],
  ],
  [
    "proposals",
    [
      `(?:skriftliga? |framställda |ändrings|tilläggs|återremiss|bordläggnings|avslags|bifalls|mot)?yrkande(?:n|t|na)?`,
      "yrkanden? och (?:förslag|inlägg)",
      "förslag(?: till beslut)? (?:på|vid|under) (?:dagens )?(?:sammanträdet|sammanträde|mötet|möte)",
      "förslag och yrkanden",
      "(?:framställda )?förslag",
      "förslag under överläggningen",
    ],
  ],
  [
    "draft",
    [
      "(?:förslag|ordförandes förslag|ordförandens förslag) till beslut",
      `${BODYS} (?:förslag(?: till beslut)?|beslutsförslag)`,
      "beslutsförslag",
      "liggande förslag",
    ],
  ],
  [
    "prior",
    [
      "tidigare behandling",
      "(?:ärendets )?tidigare (?:behandling|beslut)",
      "ärendets (?:gång|beredning|handläggning)",
      "beredning",
    ],
  ],
  ["decision", ["beslut", "beslutet", `${BODYS} (?:slutliga )?beslut`, `beslut i ${BODY}`, "dagens beslut"]],
  [
    "summary",
    [
      "sammanfattning(?: av ärendet)?",
      "(?:kort )?ärendebeskrivning",
      "beskrivning(?: av ärendet)?",
      "ärendet",
      "bakgrund(?: och ärendebeskrivning)?",
      "motionen",
      "inledning",
      "(?:skäl|motiv|motivering) (?:till|för) (?:beslut|beslutet)",
      "(?:besluts)?motivering",
      "(?:förvaltningens )?(?:bedömning|synpunkter|yttrande|överväganden)(?: i sammanfattning)?",
      `${BODYS} (?:synpunkter|bedömning|yttrande|överväganden|svar|kommentar(?:er)?|ställningstagande)`,
      "(?:ekonomiska|juridiska|ekonomiska och juridiska) konsekvenser",
      "barn(?:rätts)?perspektiv(?:et)?",
      "konsekvenser(?: .{1,40})?",
      "remissvaren",
      "(?:remissinstanser(?:na)?|samverkan|barnkonventionen|jämförelse|historik(?: och bakgrund)?|tidplan|finansiering)",
      "bedömning ur .{3,40}",
    ],
  ],
  [
    "deliberation",
    [
      "överläggning(?:ar)?",
      "(?:ärendets )?behandling(?: av ärendet)?",
      `behandling (?:på|vid|under) ${BODY}`,
      "(?:inlägg|debatt|diskussion|anföranden?|talare|yttranden)",
      "inlägg i (?:debatten|ärendet)",
      "dagens sammanträde",
      "ärendets behandling .{1,40}",
    ],
  ],
  [
    "documents",
    [
      "(?:besluts)?underlag(?: för beslut(?:et)?)?",
      String.raw`handling(?:ar|\/ar)?(?: i ärendet)?`,
      "bilag(?:a|or)",
      "beslutshandlingar",
      "ärendets handlingar",
    ],
  ],
  [
    "vote",
    [
      "(?:omröstning|votering|huvudvotering|huvudomröstning|kontrapropositionsvotering|förberedande votering)(?:ar)?(?: ?[-–:] ?.{1,60})?",
      "(?:omröstnings|voterings)(?:resultat|lista|bilaga|proposition|ordning)(?: nr\\.? ?\\d+)?",
      "(?:omröstning|votering) (?:nr )?\\d+",
      "röstningsresultat",
      "upprop",
    ],
  ],
  [
    "procedure",
    [
      "proposition(?:er|sordning(?:en)?|sordningar)?(?: och (?:beslut|omröstning|votering|beslutsgång))?",
      "besluts(?:gång|ordning)(?: och (?:omröstning|votering))?",
      "beslutsgång.{0,30}",
      "godkännande av propositionsordning",
    ],
  ],
  [
    "reservations",
    [
      String.raw`(?:skriftlig(?:a)? )?reservation(?:er|\/er)?(?: mot beslutet)?`,
      "reservationer och (?:protokollsanteckningar|särskilda yttranden)",
    ],
  ],
  [
    "notes",
    [
      String.raw`(?:protokolls|justerings)?anteckning(?:ar|\/ar)?(?: till protokollet)?`,
      "särskil(?:t|da) (?:yttranden?|uttalanden?)",
      "(?:protokollsanteckningar|anteckningar) och särskilda yttranden",
      "röstförklaring(?:ar)?",
    ],
  ],
  ["conflict", ["jäv(?:sanmälan|sförhållande|igt?)?", "(?:anmälan om|anmält) jäv"]],
  [
    "abstaining",
    [
      "(?:deltar|deltog) (?:ej|inte)(?: i beslutet)?",
      "(?:ej|icke) deltagande(?: i beslut(?:et)?)?",
      "avstår(?: från att delta .{0,40})?",
    ],
  ],
  [
    "dispatch",
    [
      "(?:besluts?|beslutet|protokollsutdrag(?:et)?|utdrag(?:et)?|protokoll|kopia|ärendet)(?: av beslut(?:et)?)?(?: ska)? ?(?:skickas|skickat|sänds|sändes|expedieras|delges|meddelas|lämnas)?(?: för (?:åtgärd|kännedom|verkställighet))? till",
      "(?:skickas|sänds|expedieras|delges|meddelas)(?: till)?",
      "(?:besluts?)?expediering(?: av beslut(?:et)?)?",
      "(?:beslutet|beslut) (?:delges|expedieras|meddelas)",
      "(?:för kännedom|för åtgärd|för verkställighet|sändlista|delgivning|beslutsmottagare|expedierat till|expedierad till|expedieras)",
    ],
  ],
  [
    "signing",
    [
      "(?:dag för )?justering(?:sdatum)?",
      "omedelbar justering",
      "direktjustering",
      "vid protokollet",
      "(?:vid protokollet|underskrifter|signaturer)",
      "rätt utdraget.{0,60}",
      "(?:utdrags?bestyrkande|bevis om anslag|anslag(?:sbevis)?).{0,40}",
      "justeras|justerare|justerat",
      "paragrafen är justerad",
    ],
  ],
];

const PLACE = String.raw`(?: (?:i|på|vid|under) [\p{L} &,-]{3,60})?`;
const WHOLE = HEADINGS.map(
  ([kind, phrases]) =>
    [kind, new RegExp(String.raw`^(?:\d{1,2}[.)] )?(?:${phrases.join("|")})${PLACE} ?:?$`, "u")] as const,
);
// Most lines are no heading: one look tells, before each kind is tried.
const ANY = new RegExp(
  String.raw`^(?:\d{1,2}[.)] )?(?:${HEADINGS.flatMap(([, phrases]) => phrases).join("|")})${PLACE} ?:?$`,
  "u",
);
// Where the lines of a paragraph have been joined, its heading stands before its first sentence.
const OPENING = HEADINGS.map(
  ([kind, phrases]) =>
    [
      kind,
      new RegExp(
        String.raw`^(?:${phrases.filter((phrase) => !phrase.includes(BODY) && !phrase.includes(BODYS) && !phrase.includes(".{")).join("|")})(?=:?\s+)`,
        "u",
      ),
    ] as const,
);
const LONGEST = 75;
// "Enligt kommunstyrelsens förslag:" leads over to the decision's own words.
const LEADS_OVER = /^(?:enligt|på|med|i|till|av|att|bifall|avslag|se|mot|genom|utifrån|ja|nej)[ -]/u;
const JOINED_REST = /^:?\s+(?:\p{Lu}|\d|[-–•]\s|[\w.-]{2,40}@)/u;

export type Heading = {
  kind: HeadingKind /** Characters of the line that the heading takes. */;
  length: number;
};

/** The heading that is the whole line; null for any other line. */
export function wholeLineHeading(line: string): Heading | null {
  const trimmed = line.trim();
  if (trimmed.length > LONGEST || /[.,;!?]$/.test(trimmed) || !/^(?:\d{1,2}[.)] )?\p{Lu}/u.test(trimmed))
    return null;
  const folded = trimmed.toLowerCase().replace(/\s+/g, " ");
  if (LEADS_OVER.test(folded)) return null;
  if (!ANY.test(folded)) return null;
  const kind = WHOLE.find(([, pattern]) => pattern.test(folded))?.[0];
  return kind ? { kind, length: line.length } : null;
}

/** The heading that a joined paragraph opens with; ask only for the first line of a paragraph. */
export function openingHeading(line: string): Heading | null {
  if (!/^\p{Lu}/u.test(line)) return null;
  const folded = line.slice(0, LONGEST).toLowerCase();
  for (const [kind, pattern] of OPENING) {
    const length = pattern.exec(folded)?.[0].length;
    if (length && JOINED_REST.test(line.slice(length, length + 50))) return { kind, length };
  }
  return null;
}
