import { longDate } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import { attribution } from "@/lib/vocabulary";
import type { Block } from "../tree";
import { paragraph } from "./blocks";
import { sourceOfCase, sourceOfMotion } from "./sources";
import { listed } from "./wording";

/** What the motion asks for, who left it and when. */
export const motionBlocks = (motion: CaseFile): Block[] => [
  paragraph("motion:origin", origin(motion), sourceOfMotion(motion)),
  paragraph("motion:dates", dates(motion), sourceOfCase(motion)),
  ...demands(motion),
];

function origin({ title, movers }: CaseFile): string {
  if (movers.length === 0) return `Motionen har rubriken ”${title}”. Ingen motionär är registrerad.`;
  return `${listed(movers.map(attribution))} har lämnat motionen ”${title}”.`;
}

function dates({ writtenOn, receivedOn, raisedOn }: CaseFile): string {
  const known = [
    ...(writtenOn ? [`är skriven den ${longDate(writtenOn)}`] : []),
    `kom in den ${longDate(receivedOn)}`,
    ...(raisedOn ? [`väcktes den ${longDate(raisedOn)}`] : []),
  ];
  const unknown = raisedOn ? "" : " Ingen dag då den väcktes är registrerad.";
  return `Den ${listed(known)}.${unknown}`;
}

function demands(motion: CaseFile): Block[] {
  if (motion.clauses.length === 0) {
    return [paragraph("motion:no-clauses", "Inga att-satser är registrerade.", null)];
  }
  const source = sourceOfMotion(motion);
  const items = motion.clauses.map(({ id, text }) => ({ id: `motion:clause:${id}`, text, source }));
  return [
    paragraph("motion:clauses-lead", "I motionen föreslås:", null),
    { kind: "list", ordered: true, items },
  ];
}
