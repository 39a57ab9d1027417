import { longDate, PlainDate } from "@/lib/dates";
import { paragraph, quotation } from "../content/blocks";
import { caseFacts, known } from "../content/facts";
import { sourceOfReferral } from "../content/sources";
import { lastAnswerDay } from "../content/wording";
import { type Context, missingBody, type PaperType, referralOf, say } from "../paper-type";
import type { Block } from "../tree";

/** Påminnelse about a referral that has no answer. */
export const reminder: PaperType = {
  documentType: "OTHER",
  about: "referral",
  cites: false,
  title: ({ motion }) => `Påminnelse om remiss: motionen ”${motion.title}”`,
  addressee: (context) => [referralOf(context).body.name],
  facts: (context) => [
    ...known([{ label: "Sista svarsdag", value: longDate(referralOf(context).dueOn) }]),
    ...caseFacts(context.motion),
  ],
  sections: [
    { key: "reminder", heading: "Svaret saknas", blocks: reminderBlocks },
    {
      key: "why",
      heading: "Varför svaret behövs",
      blocks: (context) => [paragraph("reminder:why", say(context, "reminder-why"), null)],
    },
  ],
  missing: (context) => {
    const { body, closedOn } = referralOf(context);
    return closedOn
      ? [`Remissen till ${body.name} är avslutad. Det finns inget att påminna om.`]
      : missingBody(context);
  },
};

function reminderBlocks(context: Context): Block[] {
  const referral = referralOf(context);
  const { body, sentOn, dueOn, question } = referral;
  const source = sourceOfReferral(context.motion, referral);
  const lead = say(context, "reminder-lead", { organ: body.name, skickad: longDate(sentOn) });
  const passed = PlainDate.compare(dueOn, context.madeOn) < 0;
  return [
    paragraph("reminder:lead", `${lead} ${lastAnswerDay(dueOn, passed)}`, source),
    paragraph("reminder:question-lead", "Frågan lyder:", null),
    quotation("reminder:question", question, source),
  ];
}
