// Typst markup for the reading bench: our own text, in the shapes that municipal documents have.

const NAMES = ["Anna Ek", "Bo Alm", "Cia Dahl", "Eva Fors", "Gun Hed", "Ivar Järn", "Karin Lind", "Måns Nor"];
const PARTIES = ["AA", "BB", "CC", "DD"];
const SUBJECTS = [
  "belysning vid fotbollsplanen",
  "fler odlingslotter",
  "skolskjuts på landsbygden",
  "en ny simhall",
];
const SENTENCES = [
  "Förvaltningen har i sitt tjänsteutlåtande redogjort för det arbete som pågår och för de kostnader som förslaget skulle medföra.",
  "Frågan har behandlats i flera sammanhang under mandatperioden, och medel är avsatta i den budget som fullmäktige har fastställt.",
  "Ett effektivt sätt att nå målet är att samordna flytten med den renovering som ändå ska göras.",
  "Barnkonventionen har beaktats, och beslutet bedöms inte få några konsekvenser för barn eller unga.",
  "Nämnden delar uppfattningen att frågan är viktig men ser att den redan omfattas av befintliga uppdrag.",
];

const person = (n) => `${NAMES[n % NAMES.length]} (${PARTIES[n % PARTIES.length]})`;
const prose = (n, count) =>
  Array.from({ length: count }, (_, at) => SENTENCES[(n + at * 3) % SENTENCES.length]).join(" ");
const letterhead = `#set page(
  header: [Sidköpings kommun #h(1fr) Protokoll #h(1fr) #context counter(page).display("1 (1)", both: true)],
  footer: [Justerandes signatur #h(1fr) Utdragsbestyrkande],
)\n= Sammanträdesprotokoll\nKultur- och fritidsnämnden\n\n2023-03-14\n\n`;

const paragraph = (n) => `== § ${n + 1} Svar på motion av ${person(n)} om ${SUBJECTS[n % SUBJECTS.length]}
Dnr KFN 2023/${String(n + 1).padStart(5, "0")}

=== Beslut
+ Nämnden avstyrker motionen.
+ Nämnden överlämnar förvaltningens yttrande till kommunstyrelsen som sitt eget svar.

=== Reservation
${person(n + 1)} reserverar sig mot beslutet.

=== Sammanfattning av ärendet
${prose(n, 8)}

=== Yrkanden
${person(n + 1)} yrkar bifall till motionen. ${person(n + 2)} yrkar avslag på motionen.

=== Propositionsordning
Ordföranden ställer proposition på yrkandena och finner att nämnden avstyrker motionen. Votering begärs.
Med 7 ja-röster mot 4 nej-röster beslutar nämnden att avstyrka motionen.

Expedieras till\\
Kommunstyrelsen
`;

export const MINUTES = (paragraphs) =>
  letterhead + Array.from({ length: paragraphs }, (_, n) => paragraph(n)).join("\n");

export const REPORT = (pages) =>
  `${letterhead}#columns(2)[${Array.from({ length: pages * 5 }, (_, n) => prose(n, 6)).join("\n\n")}]`;

export const TABLES = (pages) => {
  const row = (n) =>
    `[${person(n)}], [${n % 3 === 0 ? "X" : ""}], [${n % 3 === 1 ? "X" : ""}], [${n % 3 === 2 ? "X" : ""}],`;
  const table = `#table(columns: (1fr, auto, auto, auto), [Ledamot], [Ja], [Nej], [Avstår],
    ${Array.from({ length: 33 }, (_, n) => row(n)).join("\n")})`;
  return letterhead + Array(pages).fill(`== Votering\n${table}`).join("\n#pagebreak()\n");
};
