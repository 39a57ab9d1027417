import { longDate, type PlainDate } from "@/lib/dates";
import type { MilestoneKind } from "@/lib/db/generated/enums";
import type { CaseFile } from "@/lib/motions/queries";
import { MILESTONE } from "@/lib/vocabulary";
import type { Passage } from "../tree";
import { sourceOfMilestone } from "./sources";

const SENTENCE: Record<MilestoneKind, (day: string) => string> = {
  ASSIGNED: (day) => `Motionen remitterades den ${day} till kommunstyrelsen för beredning.`,
  REPORT_READY: (day) => `Tjänsteutlåtandet var klart den ${day}.`,
  SUMMONED: (day) => `Ärendet togs upp på kallelsen till kommunfullmäktige den ${day}.`,
  REPORTED: (day) =>
    `Motionen anmäldes den ${day} till kommunfullmäktige enligt 5\u00a0kap. 35\u00a0§ andra stycket kommunallagen.`,
  WITHDRAWN: (day) => `Motionen återtogs den ${day}.`,
  CLOSED: (day) => `Ärendet avslutades den ${day}.`,
};

/** Those of the case's dated facts that belong in a section, in order of time. */
export const milestones = (motion: CaseFile, kinds: MilestoneKind[]): Passage[] =>
  motion.milestones
    .filter(({ kind }) => kinds.includes(kind))
    .map((milestone) => ({
      id: `milestone:${milestone.id}`,
      text: milestoneSentence(milestone),
      source: sourceOfMilestone(milestone, MILESTONE[milestone.kind]),
    }));

type Told = { kind: MilestoneKind; occurredOn: PlainDate; note: string | null };

export const milestoneSentence = ({ kind, occurredOn, note }: Told): string =>
  `${SENTENCE[kind](longDate(occurredOn))}${note ? ` Anteckning: ${note}` : ""}`;
