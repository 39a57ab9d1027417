import { readFileSync } from "node:fs";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { longDate, type PlainDate } from "@/lib/dates";
import { attribution, NOTE_KIND } from "@/lib/vocabulary";
import { municipalityName } from "@/prisma/demo/municipality";
import type { DemoAnswer, DemoDecision, DemoMotion } from "@/prisma/demo/schema";

/** A case without papers would look like no case at all: the motion and each extract as PDF files. */

export function motionPaper({ title, movers, clauses, motionText }: DemoMotion, writtenOn: PlainDate): File {
  const proposer = movers.length > 1 ? "vi" : "jag";
  return render("motion", writtenOn, {
    kind: "Motion till kommunfullmäktige",
    title,
    facts: [],
    sections: [
      section(null, motionText),
      section(
        "Förslag till beslut",
        [`Med hänvisning till det som anförs ovan föreslår ${proposer} att kommunfullmäktige beslutar`],
        clauses,
      ),
      section(null, [`Ljungsala den ${longDate(writtenOn)}`], movers.map(attribution)),
    ],
  });
}

type Numbered = { paragraph: string | null; registrationNumber: string };

export function extractPaper(
  motionTitle: string,
  step: DemoAnswer | DemoDecision,
  day: PlainDate,
  { paragraph, registrationNumber }: Numbered,
): File {
  const isProposal = step.kind === "answer" && step.status === "PROPOSED";
  const { speakers = [], proposals = [], notes = [] } = step;
  const vote = step.kind === "decide" ? step.vote : undefined;
  const kind = isProposal ? "Tjänsteutlåtande" : "Protokollsutdrag";
  return render(isProposal ? "tjansteutlatande" : "protokollsutdrag", day, {
    kind: `${kind}, ${step.body}`,
    title: `${step.kind === "answer" ? "Yttrande över motionen" : "Svar på motionen"} ”${motionTitle}”`,
    facts: [
      { label: isProposal ? "Datum" : "Sammanträdesdatum", value: day.toString() },
      ...(paragraph ? [{ label: "Paragraf", value: `§\u00a0${paragraph}` }] : []),
      { label: "Diarienummer", value: registrationNumber },
    ],
    sections: [
      section(isProposal ? "Förslag till beslut" : "Beslut", [step.decisionText]),
      section("Skäl", step.kind === "decide" && step.reason ? [step.reason] : []),
      section("Sammanfattning av ärendet", step.summary ? [step.summary] : []),
      section("Yttranden på sammanträdet", [], speakers.map(attribution)),
      section(
        "Yrkanden",
        [],
        proposals.map((row) => `${attribution(row)}: ${row.text}`),
      ),
      section("Omröstning", vote ? [vote.question, countOf(vote)] : []),
      section(
        "Anteckningar till protokollet",
        [],
        notes.map((note) => `${NOTE_KIND[note.kind]}, ${attribution(note)}: ${note.text}`),
      ),
      section("Beslutet ska skickas till", [], step.dispatchTo),
    ],
  });
}

/** A letter from somebody outside. */
export const letterPaper = (title: string, text: string[], on: PlainDate): File =>
  render("brev", on, {
    kind: "Inkommet brev",
    title,
    facts: [{ label: "Datum", value: on.toString() }],
    sections: [section(null, text)],
  });

type Section = { heading: string | null; paragraphs: string[]; list: string[] };
type Paper = {
  kind: string;
  title: string;
  facts: { label: string; value: string }[];
  sections: Section[];
};

const section = (heading: string | null, paragraphs: string[], list: string[] = []): Section => ({
  heading,
  paragraphs,
  list,
});

function countOf({
  yes,
  no,
  abstain = 0,
  absent = 0,
  castingVote,
}: NonNullable<DemoDecision["vote"]>): string {
  const others = [...(abstain ? [`${abstain} avstår`] : []), ...(absent ? [`${absent} är frånvarande`] : [])];
  const decided = castingVote ? " Ordförandens utslagsröst avgör." : "";
  return `${[`${yes} röstar ja`, `${no} röstar nej`, ...others].join(", ")}.${decided}`;
}

const FONTS = ["400Regular/SourceSans3_400Regular.ttf", "600SemiBold/SourceSans3_600SemiBold.ttf"];
const TEMPLATE = path.join(process.cwd(), "prisma/demo/paper.typ");

let compiler: NodeCompiler | undefined;

function render(name: string, day: PlainDate, paper: Paper): File {
  compiler ??= NodeCompiler.create({
    workspace: path.dirname(TEMPLATE),
    fontArgs: [{ fontBlobs: FONTS.map(readFont) }],
  });
  const printed = paper.sections.filter(({ paragraphs, list }) => paragraphs.length + list.length > 0);
  const input = JSON.stringify({ ...paper, sections: printed, municipality: municipalityName });
  const pdf = compiler.pdf({ mainFilePath: TEMPLATE, inputs: { paper: input } }, { pdfStandard: "ua-1" });
  compiler.evictCache(0);
  return new File([Uint8Array.from(pdf)], `${name}-${day}.pdf`, { type: "application/pdf" });
}

const readFont = (font: string): Buffer =>
  readFileSync(path.join(process.cwd(), "node_modules/@expo-google-fonts/source-sans-3", font));
