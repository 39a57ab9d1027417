import { decisionsBlocks } from "../content/decisions-blocks";
import { dispatchBlocks } from "../content/dispatch-blocks";
import { caseFacts } from "../content/facts";
import { motionBlocks } from "../content/motion-blocks";
import { notesBlocks } from "../content/notes-blocks";
import { referralBlocks } from "../content/referral-blocks";
import type { PaperType } from "../paper-type";

/** The whole case as the register tells it. */
export const summary: PaperType = {
  documentType: "SUMMARY",
  about: "case",
  cites: true,
  title: ({ motion }) => motion.title,
  facts: ({ motion }) => caseFacts(motion),
  sections: [
    { key: "motion", heading: "Motionen", blocks: ({ motion }) => motionBlocks(motion) },
    {
      key: "referrals",
      heading: "Remissomgången",
      blocks: ({ motion, madeOn }) => referralBlocks(motion, madeOn),
    },
    {
      key: "notes",
      heading: "Protokollsanteckningar, särskilda yttranden och reservationer",
      blocks: ({ motion }) => notesBlocks(motion),
    },
    { key: "decisions", heading: "Beslut", blocks: ({ motion }) => decisionsBlocks(motion) },
    { key: "dispatch", heading: "Beslutet skickas till", blocks: ({ motion }) => dispatchBlocks(motion) },
  ],
};
