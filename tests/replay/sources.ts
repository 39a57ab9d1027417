import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readRegistrationNumber } from "@/lib/motions/registration-number";

/** Two years of Göteborg's council, which lie beside the project and never in it. */
const FOLDER = path.resolve(import.meta.dirname, "../../../shared/cases/goteborg-replay");
export const isHere = (): boolean => existsSync(FOLDER);

export type Label = {
  meetingDate: string;
  paragraph: string;
  registrationNumber: string;
  outcome: "AVSLAG" | "BIFALL" | "DELVIS" | "BESVARAD" | "BORDLAGD" | "ATERREMISS";
  isFinalDecision: boolean;
  tabledTo: string | null;
  votes: { yes: number; no: number; abstain: number; absent: number }[];
};
type Paragraph = {
  meetingDate: string;
  paragraph: string;
  registrationNumber: string;
  title: string;
  text: string;
};
type Mover = { name: string; party: string | null };
type Announced = {
  announced: string;
  received: string | null;
  title: string;
  motioners: Mover[];
  councilDocument: string | null;
  withdrawn: boolean;
  withdrawnOn?: string;
};
type Listed = { title: string; motioners: Mover[]; registrationNumber: string; received: string };

export type KnownMotion = {
  registrationNumber: string;
  title: string;
  movers: Mover[];
  /** The day it came in, or the first day that any source knows of it. */
  receivedOn: string;
  announcedOn: string | null;
  withdrawnOn: string | null;
  treatments: (Label & { text: string })[];
};

const lines = <T>(file: string): T[] =>
  readFileSync(path.join(FOLDER, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

export const labels = (): Label[] => lines<Label>("expected.jsonl");

/** Every motion that some source tells of, once: the same one is written in several ways. */
export function motions(): KnownMotion[] {
  const known: KnownMotion[] = [];
  const texts = new Map(lines<Paragraph>("paragraphs.jsonl").map((row) => [placeOf(row), row]));
  const unanswered = JSON.parse(readFileSync(path.join(FOLDER, "obesvarade.json"), "utf8"));
  for (const row of (Object.values(unanswered) as Listed[][]).flat()) {
    const { registrationNumber, title, motioners: movers, received: receivedOn } = row;
    add(known, { registrationNumber, title, movers, receivedOn });
  }
  const announced = lines<Announced>("incoming.jsonl");
  for (const {
    title,
    motioners: movers,
    received,
    announced: announcedOn,
    councilDocument,
  } of announced.filter(({ withdrawn }) => !withdrawn)) {
    const motion = add(known, {
      registrationNumber: `KF ${councilDocument}`,
      title,
      movers,
      receivedOn: received ?? announcedOn,
    });
    motion.announcedOn ??= announcedOn;
  }
  for (const label of labels()) {
    const paragraph = texts.get(placeOf(label));
    if (!paragraph) throw new Error(`No text for ${placeOf(label)}.`);
    const { registrationNumber, title, text, meetingDate: receivedOn } = paragraph;
    const motion = add(known, { registrationNumber, title, movers: moversIn(title), receivedOn });
    motion.registrationNumber = registrationNumber;
    motion.treatments.push({ ...label, text });
  }
  for (const { title, withdrawnOn } of announced.filter(({ withdrawn }) => withdrawn)) {
    const motion = known.find((one) => folded(one.title) === folded(title));
    if (!motion || !withdrawnOn) throw new Error(`Nobody moved what was withdrawn: ${title}`);
    motion.withdrawnOn = withdrawnOn;
  }
  return known;
}

type New = Pick<KnownMotion, "registrationNumber" | "title" | "movers" | "receivedOn">;

function add(known: KnownMotion[], motion: New): KnownMotion {
  const same = known.find(
    (one) =>
      folded(one.title) === folded(motion.title) ||
      sameNumber(one.registrationNumber, motion.registrationNumber),
  );
  if (same) return same;
  const added = { ...motion, announcedOn: null, withdrawnOn: null, treatments: [] };
  known.push(added);
  return added;
}

/** 1364/22, 1364-22 and SLK-2022-01364 are one number. */
function sameNumber(a: string, b: string): boolean {
  if (a.startsWith("KF") || b.startsWith("KF")) return a === b;
  const [one, other] = [readRegistrationNumber(a), readRegistrationNumber(b)];
  return one.serial !== null && one.serial === other.serial && one.year === other.year;
}

const folded = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** "Motion av Eva Ek (ABC) och Bo Alm (DE) om …" */
const moversIn = (title: string): Mover[] =>
  [...title.matchAll(/(?:av|från|,|och)\s+([^,()]+?)\s+\(([^()]+)\)/g)].map(([, name = "", party = ""]) => ({
    name: name.replace(/^och\s+/, ""),
    party: party === "-" ? null : party,
  }));

const placeOf = ({ meetingDate, paragraph }: Pick<Label, "meetingDate" | "paragraph">) =>
  `${meetingDate} § ${paragraph}`;
