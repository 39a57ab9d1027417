import { longDate } from "@/lib/dates";
import { attachmentBlocks } from "../content/attachment-blocks";
import { paragraph, quotation } from "../content/blocks";
import { caseFacts, known } from "../content/facts";
import { motionBlocks } from "../content/motion-blocks";
import { sourceOfReferral } from "../content/sources";
import { type Context, missingBody, type PaperType, referralOf, say } from "../paper-type";
import type { Block } from "../tree";

/** Remissmissiv: what a body is asked, and by when (KL 6:12). */
export const referralLetter: PaperType = {
  documentType: "REFERRAL_LETTER",
  about: "referral",
  cites: false,
  title: ({ motion }) => `Remiss: motionen ”${motion.title}”`,
  addressee: (context) => [referralOf(context).body.name],
  facts: (context) => {
    const { sentOn, dueOn } = referralOf(context);
    return [
      ...known([
        { label: "Sista svarsdag", value: longDate(dueOn) },
        { label: "Skickad", value: longDate(sentOn) },
      ]),
      ...caseFacts(context.motion),
    ];
  },
  sections: [
    { key: "request", heading: "Begäran om yttrande", blocks: request },
    { key: "motion", heading: "Motionen", blocks: ({ motion }) => motionBlocks(motion) },
    { key: "how", heading: "Så lämnas svaret", blocks: how },
    { key: "attachments", heading: "Bilagor", blocks: ({ motion }) => motionOnly(motion) },
  ],
  missing: missingBody,
};

function request(context: Context): Block[] {
  const referral = referralOf(context);
  const source = sourceOfReferral(context.motion, referral);
  const values = { organ: referral.body.name, "sista svarsdag": longDate(referral.dueOn) };
  return [
    paragraph("letter:request", say(context, "letter-request", values), source),
    paragraph("letter:question-lead", "Frågan lyder:", null),
    quotation("letter:question", referral.question, source),
  ];
}

function how(context: Context): Block[] {
  return [
    paragraph(
      "letter:how",
      say(context, "letter-how", { diarienummer: context.motion.registrationNumber }),
      null,
    ),
  ];
}

/** What others have answered is not sent along: each body is to form its own opinion. */
const motionOnly = (motion: Context["motion"]): Block[] =>
  attachmentBlocks({ ...motion, documents: motion.documents.filter(({ type }) => type === "MOTION") });
