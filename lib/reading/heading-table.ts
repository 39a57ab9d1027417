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

export const BODY = String.raw`\p{L}[\p{L}-]*(?:,? [\p{L}&-]+){0,7}`;
// "Kommunstyrelsens arbetsutskott", "Nämnden för arbete och näringsliv".
export const NAMED_BODY = String.raw`(?:(?:[\p{L}-]+,? (?:[\p{L}&-]+,? ){0,4}?)?[\p{L}-]*(?:nämnden?|styrelsen?|utskott(?:et)?|mäktige|beredning(?:en)?|förvaltning(?:en)?|kontor(?:et)?|råd(?:et)?|kommittén?|ordföranden?|bolag(?:et)?)|nämnden för ${BODY})`;
const BODYS = `${NAMED_BODY}s`;
const COUNCIL = `(?:kommun|region|lands)?(?:full|stads|stadsfull)mäktige|kf`;

// The one table of headings, in lower case. A new layout is a phrase here; the first row that fits counts.
export const HEADINGS: [HeadingKind, string[]][] = [
  [
    "councilProposal",
    [
      `förslag till beslut i (?:${COUNCIL})`,
      `förslag till (?:${COUNCIL})(?:s beslut)?`,
      `(?:${BODYS} )?förslag till (?:beslut i )?(?:${COUNCIL})(?: att besluta)?`,
      "kommunstyrelsens förslag(?: till beslut)?",
      String.raw`[\p{L} -]*(?:utskottets|beredningens) förslag till (?:kommunstyrelsen|nämnden|[\p{L}-]*(?:nämnd|nämnden))(?:s? beslut)?`,
      `kommunstyrelsen (?:beslutar )?(?:föreslår|att föreslå|föreslå)(?: att)? (?:${COUNCIL})(?: att)?(?: beslutar?)?(?: att| följande)?`,
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
  [
    "decision",
    [
      "beslut",
      "beslutet",
      `${BODYS} (?:slutliga )?beslut(?: för egen del)?`,
      `beslut i ${BODY}`,
      "dagens beslut",
      `${NAMED_BODY} (?:beslutar|beslutade|har beslutat)(?: för egen del| således| därmed| följande| att)*`,
    ],
  ],
  [
    "summary",
    [
      "(?:kort |kortfattad )?(?:ärende)?sammanfattning(?:en)?(?: av (?:ärendet|motionen|svaret|remissvaret|yttrandet))?",
      "(?:ärendet|motionen) i korthet",
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
      "ajournering(?:ar)?",
    ],
  ],
  [
    "documents",
    [
      "(?:besluts)?underlag(?: för beslut(?:et)?)?",
      String.raw`handling(?:ar|\/ar)?(?: i ärendet)?`,
      "(?:inkomna|tillhörande) handlingar",
      "lagrum",
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
      String.raw`(?:skriftlig(?:a)? |blank(?:a)? )?reservation(?:er|\/er)?(?: mot beslutet)?`,
      "reservation(?:er)? (?:från|av) .{1,50}",
      "reservation(?:er)? och (?:protokollsanteckning(?:ar)?|särskil(?:t|da) yttranden?)",
    ],
  ],
  [
    "notes",
    [
      String.raw`(?:protokolls|justerings)?anteckning(?:ar|\/ar)?(?: till protokollet)?`,
      "särskil(?:t|da) (?:yttranden?|uttalanden?)",
      "(?:protokollsanteckning(?:ar)?|särskil(?:t|da) (?:yttranden?|uttalanden?)) (?:från|av) .{1,50}",
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
      "(?:rätt utdraget|utdraget bestyrks|bestyrks).{0,60}",
      "(?:utdrags?bestyrkande|bevis om anslag|anslag(?:sbevis)?).{0,40}",
      "justeras|justerare|justerat",
      "paragrafen är justerad",
    ],
  ],
];
