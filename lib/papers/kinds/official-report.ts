import { suggestedRecipients } from "@/lib/dispatch/suggestions";
import { attachmentBlocks } from "../content/attachment-blocks";
import { bullets, paragraph, toWrite } from "../content/blocks";
import { caseFacts } from "../content/facts";
import { motionBlocks } from "../content/motion-blocks";
import { notesBlocks } from "../content/notes-blocks";
import { missingProposal, proposalBlocks } from "../content/proposal-blocks";
import { referralBlocks } from "../content/referral-blocks";
import { reportSummaryBlocks } from "../content/report-summary-blocks";
import { signaturesOf } from "../content/signatures";
import { sourceOfCase } from "../content/sources";
import type { Context, PaperType } from "../paper-type";
import type { Block } from "../tree";

/** Tjänsteutlåtande: what the administration proposes that the board proposes to the council (KL 5:28, 6:13). */
export const officialReport: PaperType = {
  documentType: "OFFICIAL_REPORT",
  about: "case",
  cites: true,
  title: ({ motion }) => `Svar på motionen ”${motion.title}”`,
  addressee: ({ choices }) => (choices.addressee ? [choices.addressee] : []),
  facts: ({ motion }) => caseFacts(motion),
  sections: [
    { key: "proposal", heading: "Förslag till beslut", blocks: proposalBlocks },
    { key: "summary", heading: "Sammanfattning", blocks: reportSummaryBlocks },
    { key: "case", heading: "Ärendebeskrivning", blocks: ({ motion }) => motionBlocks(motion) },
    {
      key: "referrals",
      heading: "Remissomgången",
      blocks: (context) => referralBlocks(context.motion, context.madeOn, context),
    },
    {
      key: "notes",
      heading: "Protokollsanteckningar, särskilda yttranden och reservationer",
      blocks: ({ motion }) => notesBlocks(motion),
    },
    {
      key: "views",
      heading: "Förvaltningens synpunkter",
      blocks: () => [toWrite("views", "Skriv hur förvaltningen ser på förslagen i motionen, och varför.")],
    },
    {
      key: "consequences",
      heading: "Ekonomiska och juridiska konsekvenser",
      blocks: () => [toWrite("consequences", "Skriv vad förslaget till beslut kostar och vad lagen kräver.")],
    },
    {
      key: "children",
      heading: "Barnperspektivet",
      blocks: () => [toWrite("children", "Skriv vad förslaget till beslut betyder för barn och unga.")],
    },
    { key: "attachments", heading: "Bilagor", blocks: ({ motion }) => attachmentBlocks(motion) },
    {
      key: "signatures",
      heading: "Underskrifter",
      blocks: ({ motion, look }) => [signaturesOf(look.signers, motion.caseOfficer?.name)],
    },
    { key: "dispatch", heading: "Beslutet ska skickas till", blocks: recipients },
  ],
  missing: (context) => [
    ...(context.choices.addressee ? [] : ["Välj vem svaret är ställt till."]),
    ...missingProposal(context),
  ],
};

function recipients({ motion }: Context): Block[] {
  const suggested = suggestedRecipients({ ...motion, dispatches: [] });
  if (suggested.length === 0) return [paragraph("recipients:none", "Ingen mottagare är registrerad.", null)];
  const source = sourceOfCase(motion);
  return [bullets(suggested.map((text, place) => ({ id: `recipient:${place + 1}`, text, source })))];
}
