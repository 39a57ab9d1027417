import type { Block, PaperTree, Passage, Source } from "@/lib/papers/tree";

const source = (kind: Source["kind"], number: number, label: string): Source => ({
  kind,
  id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  label,
});

const motion = source("motion", 1, "Motionen, 2021-03-08");
/** The register's record of the document: to a reader the same thing. */
const record = source("minutes-item", 4, motion.label);
const minutes = source("minutes-item", 2, "Socialnämnden § 12, 2021-06-16");
const opinion = source("document", 3, "Tjänsteutlåtande från Škorić, 2021-09-30");

const passage = (id: string, text: string, from: Source | null = null): Passage => ({
  id,
  text,
  source: from,
});
const paragraph = (id: string, text: string, from: Source | null = null): Block => ({
  kind: "paragraph",
  passage: passage(id, text, from),
});

const longTable: Block = {
  kind: "table",
  caption: "Alla som har yttrat sig",
  columns: ["Nummer", "Namn", "Anteckning"],
  rows: Array.from({ length: 90 }, (_, row) => ({
    cells: [
      `Rad ${row + 1}`,
      ["Škorić", "Þór", "Łukasz Żółć", "Åsa Öberg", "Ægir Đurić"][row % 5] ?? "",
      row % 7 ? "Kort" : "En längre anteckning om kommunfullmäktigesammanträdesprotokollet",
    ],
    source: row % 2 ? minutes : opinion,
  })),
};

/** Every kind of block, and texts that have been known to break a renderer. */
export const richTree: PaperTree = {
  documentName: "Beslutssammanfattning",
  title: "Motion om 😀, *fet*, #import och $x$ i <script> för Škorić ".padEnd(300, "samordningsansvar "),
  municipality: "Tallmo kommun",
  registrationNumber: "KS 2021/00663",
  madeOn: "2021-11-15",
  cites: true,
  addressee: ["Kommunstyrelsens arbetsutskott"],
  facts: [
    { label: "Motionärer", value: "Nujin Škorić (V), Þór Đurić (MP), Łukasz Żółć (S)" },
    { label: '#panic("x")', value: "<b>&amp;</b> = rubrik" },
    { label: "Väckt", value: "8\u00a0mars\u00a02021" },
  ],
  sections: [
    {
      key: "motion",
      heading: "= Motionen och *vad* den yrkar",
      blocks: [
        paragraph("p1", 'Första stycket på\nflera rader.\n\nAndra stycket med #import "x" och $x$.', motion),
        {
          kind: "list",
          ordered: true,
          items: [
            passage("l1", "att en handlingsplan tas fram,", motion),
            passage("l2", "att // arbetet följs upp @varje år.", record),
          ],
        },
      ],
    },
    {
      key: "referrals",
      heading: "Remissomgången",
      blocks: [
        { kind: "subheading", text: "Socialnämnden" },
        { kind: "quotation", passage: passage("q1", "Nämnden har ingen *egen* mening.", minutes) },
        longTable,
        {
          kind: "list",
          ordered: false,
          items: [passage("u1", "Åsa Öberg yttrade sig.", opinion), passage("u2", "Skickas till akten.")],
        },
        paragraph("p2", `En rad utan blanksteg: ${"1234567890".repeat(12)}`),
      ],
    },
    {
      key: "decisions",
      heading: "Beslut",
      blocks: [
        paragraph("p3", "Kommunstyrelsen har inte behandlat ärendet."),
        {
          kind: "list",
          ordered: true,
          items: [passage("l3", "Ny lista, som börjar om.")],
        },
        {
          kind: "signatures",
          signers: [
            { name: "Åsa Ek", title: "Kommundirektör" },
            { name: "", title: "Utdragsbestyrkande" },
          ],
        },
      ],
    },
  ],
};

/** Each text once, in the order in which a reader meets it. */
export function textsOf(tree: PaperTree): string[] {
  const { municipality, documentName, madeOn, addressee, title, facts, sections } = tree;
  return [
    ...[municipality, documentName, madeOn, ...addressee, title],
    ...facts.flatMap(({ label, value }) => [label, value]),
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOfBlock)]),
    ...["Källor", motion.label, minutes.label, opinion.label],
  ];
}

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
    case "quotation":
      return [block.passage.text];
    case "subheading":
      return [block.text];
    case "list":
      return block.items.map((item) => item.text);
    case "table":
      return [block.caption, ...block.columns, ...block.rows.flatMap((row) => row.cells)];
    case "chart":
      return [block.caption];
    case "signatures":
      return block.signers.flatMap(({ name, title }) => [name, title]);
  }
}
