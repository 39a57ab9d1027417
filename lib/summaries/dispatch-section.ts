import type { CaseFile } from "@/lib/motions/queries";
import { bullets, paragraph } from "./blocks";
import { markOf } from "./edits";
import { milestones } from "./milestones";
import { sourceOfItem } from "./sources";
import type { Passage, Section } from "./tree";

export function dispatchSection(motion: CaseFile): Section {
  const recipients = unionOfLists(motion);
  return {
    key: "dispatch",
    heading: "Beslutet skickas till",
    blocks: [
      recipients.length > 0
        ? bullets(recipients)
        : paragraph("dispatch:none", "Ingen mottagare är registrerad.", null),
      ...milestones(motion, ["DISPATCHED", "CLOSED"]).map(({ id, text, source }) =>
        paragraph(id, text, source),
      ),
    ],
  };
}

/** Everybody that some § names, once, in the order they were first named. */
function unionOfLists(motion: CaseFile): Passage[] {
  const recipients = new Map<string, Passage>();
  for (const item of motion.minutesItems) {
    for (const name of item.dispatchTo) {
      const id = `dispatch:${markOf(name.toLowerCase())}`;
      if (!recipients.has(id)) recipients.set(id, { id, text: name, source: sourceOfItem(motion, item) });
    }
  }
  return [...recipients.values()];
}
