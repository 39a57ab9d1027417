import { longDate } from "@/lib/dates";
import { lastAppealDay, takeDownDay } from "@/lib/process/notice";
import { paragraph, table } from "../content/blocks";
import { itemFacts } from "../content/item-facts";
import { sourceOfItem } from "../content/sources";
import { type Context, itemOf, type PaperType, say } from "../paper-type";
import type { Block } from "../tree";

/** Anslag: that minutes have been approved, for the notice board (KL 8:12). */
export const notice: PaperType = {
  documentType: "OTHER",
  about: "item",
  cites: false,
  title: (context) => {
    const { body, heldOn } = itemOf(context);
    return `Protokoll har justerats: ${body.name}${heldOn ? ` den ${longDate(heldOn)}` : ""}`;
  },
  facts: (context) => itemFacts(context, itemOf(context)),
  sections: [
    { key: "days", heading: "Tillkännagivande", blocks: days },
    {
      key: "where",
      heading: "Var protokollet finns",
      blocks: (context) => {
        const { body, registrationNumber } = itemOf(context);
        const values = {
          organ: body.name,
          diarienummer: registrationNumber ?? context.motion.registrationNumber,
        };
        return [paragraph("notice:where", say(context, "notice-where", values), null)];
      },
    },
    {
      key: "appeal",
      heading: "Hur beslutet överklagas",
      blocks: (context) => [paragraph("notice:appeal", say(context, "appeal"), null)],
    },
  ],
  missing: (context) => {
    const { body, approvedOn, postedOn } = itemOf(context);
    return [
      ...(approvedOn ? [] : [`Skriv vilken dag protokollet från ${body.name} justerades (KL 5:69).`]),
      ...(postedOn ? [] : [`Skriv vilken dag justeringen anslås (KL 8:12).`]),
    ];
  },
};

/** The time to appeal runs from the announcement, never from the meeting (KL 13:5). */
function days(context: Context): Block[] {
  const item = itemOf(context);
  const { approvedOn, postedOn } = item;
  const source = sourceOfItem(context.motion, item);
  const rows = [
    ["Protokollet justerat", approvedOn],
    ["Anslaget sätts upp", postedOn],
    ["Sista dag att överklaga", postedOn && lastAppealDay(postedOn)],
    ["Anslaget tas ned", postedOn && takeDownDay(postedOn)],
  ].map(([what, day]) => ({ cells: [String(what), String(day ?? "–")], source }));
  return [table("Dagar", ["Vad", "Dag"], rows)];
}
