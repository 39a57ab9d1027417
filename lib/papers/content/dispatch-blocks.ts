import { longDate } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import { dispatchedOn } from "@/lib/process/phase";
import { markOf } from "../edits";
import type { Block, Passage, Source } from "../tree";
import { bullets, paragraph } from "./blocks";
import { milestones } from "./milestones";
import { sourceOfCase, sourceOfItem } from "./sources";

/** Who is to have the decision, and whether they have it. */
export function dispatchBlocks(motion: CaseFile): Block[] {
  const recipients = unionOfLists(motion);
  return [
    recipients.length > 0
      ? bullets(recipients)
      : paragraph("dispatch:none", "Ingen mottagare är registrerad.", null),
    ...dispatched(motion),
    ...milestones(motion, ["CLOSED"]).map(({ id, text, source }) => paragraph(id, text, source)),
  ];
}

function dispatched(motion: CaseFile): Block[] {
  const on = dispatchedOn(motion.dispatches.map(({ sentOn }) => ({ on: sentOn })));
  return on
    ? [paragraph("dispatch:sent", `Beslutet expedierades den ${longDate(on)}.`, sourceOfCase(motion))]
    : [];
}

/** Everybody that some § or the dispatch list names, once, in the order they were first named. */
function unionOfLists(motion: CaseFile): Passage[] {
  const recipients = new Map<string, Passage>();
  const add = (text: string, source: Source) => {
    const id = `dispatch:${markOf(text.toLowerCase())}`;
    if (!recipients.has(id)) recipients.set(id, { id, text, source });
  };
  for (const item of motion.minutesItems) {
    for (const name of item.dispatchTo) add(name, sourceOfItem(motion, item));
  }
  for (const { recipient } of motion.dispatches) add(recipient, sourceOfCase(motion));
  return [...recipients.values()];
}
