import { longDate } from "@/lib/dates";
import type { Attendance } from "@/lib/db/generated/enums";
import { attribution } from "@/lib/vocabulary";
import { bullets, paragraph } from "../content/blocks";
import { decisionLead } from "../content/decisions-blocks";
import { itemBlocks } from "../content/item-blocks";
import { itemFacts, missingOfItem } from "../content/item-facts";
import { notesBlocks } from "../content/notes-blocks";
import { sourceOfCase, sourceOfItem } from "../content/sources";
import { type Context, itemOf, type PaperType, say } from "../paper-type";
import type { Block } from "../tree";

/** Protokollsutdrag: what the minutes must hold of a case (KL 5:66–67), for one §. */
export const minutesExtract: PaperType = {
  documentType: "MINUTES_EXTRACT",
  about: "item",
  cites: true,
  title: ({ motion }) => motion.title,
  facts: (context) => itemFacts(context, itemOf(context)),
  sections: [
    { key: "decision", heading: "Beslut", blocks: decision },
    { key: "attendance", heading: "Beslutande och närvarande", blocks: attendance },
    {
      key: "notes",
      heading: "Reservationer, särskilda yttranden och protokollsanteckningar",
      blocks: (context) => notesBlocks(context.motion, [itemOf(context)]),
    },
    { key: "dispatch", heading: "Beslutet ska skickas till", blocks: dispatch },
    { key: "approval", heading: "Justering", blocks: approval },
  ],
  missing: missingOfItem,
};

function decision(context: Context): Block[] {
  const item = itemOf(context);
  const { motion } = context;
  const source = sourceOfItem(motion, item);
  const prefix = `extract:${item.id}`;
  return [paragraph(prefix, decisionLead(item), source), ...itemBlocks({ prefix, motion, item, source })];
}

function attendance(context: Context): Block[] {
  const { attendees, motion } = context;
  if (attendees.length === 0) {
    return [paragraph("attendance:none", "Ingen närvaro är registrerad för sammanträdet.", null)];
  }
  const source = sourceOfItem(motion, itemOf(context));
  const items = attendees.map((person, place) => {
    const inPlaceOf = person.inPlaceOf ? ` för ${person.inPlaceOf}` : "";
    const text = `${attribution(person)}${inPlaceOf}, ${WORD[person.attendance]}`;
    return { id: `attendance:${place + 1}`, text, source };
  });
  return [bullets(items)];
}

const WORD: Record<Attendance, string> = {
  CHAIR: "ordförande",
  MEMBER: "ledamot",
  SERVING_SUBSTITUTE: "tjänstgörande ersättare",
  PRESENT: "närvarande",
};

function dispatch(context: Context): Block[] {
  const item = itemOf(context);
  if (item.dispatchTo.length === 0) {
    return [paragraph("dispatch:none", "Ingen mottagare är registrerad.", null)];
  }
  const source = sourceOfItem(context.motion, item);
  return [bullets(item.dispatchTo.map((text, place) => ({ id: `dispatch:${place + 1}`, text, source })))];
}

/** KL 5:69: what is not approved is not yet the minutes. */
function approval(context: Context): Block[] {
  const { approvedOn, postedOn } = itemOf(context);
  const source = sourceOfCase(context.motion);
  const approved = approvedOn
    ? `Protokollet justerades den ${longDate(approvedOn)}.`
    : "Ingen dag då protokollet justerades är registrerad.";
  const posted = postedOn ? ` Justeringen anslogs den ${longDate(postedOn)}.` : "";
  return [
    paragraph("approval", `${approved}${posted}`, source),
    paragraph("certified", say(context, "extract-certified"), null),
    { kind: "signatures", signers: [{ name: "", title: "Utdragsbestyrkande" }] },
  ];
}
