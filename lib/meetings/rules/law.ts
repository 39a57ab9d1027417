import { FINAL, isFinal } from "@/lib/process/phase";
import { outcomeMeant } from "../meaning";
import { type Act, boardsSay, type Finding, find, isBefore, isProcedural, type Rule } from "./act";
import { votingFindings } from "./voting";

/** What the law forbids is refused. */
const FORBIDDEN: Rule<Act>[] = [
  {
    id: "only-the-council-decides",
    field: "decisionText",
    says: ({ body, outcome, decisionText }) =>
      body.kind !== "COUNCIL" &&
      FINAL.includes(outcome) &&
      decidesItself(decisionText) &&
      `Bara fullmäktige avgör en motion (KL 5:23). ${body.name} kan föreslå fullmäktige ett beslut, men texten säger att organet själv avgör motionen.`,
  },
  {
    id: "board-has-its-say",
    field: "bodyId",
    says: (act) =>
      settles(act) &&
      act.outcome !== "STRUCK" &&
      !act.urgentByAll &&
      !act.inherited &&
      !boardsSay(act) &&
      "Kommunstyrelsen har inte yttrat sig, och det måste den få göra innan fullmäktige avgör motionen (KL 5:26–28). Registrera kommunstyrelsens beslut först. Var ärendet brådskande och alla närvarande ense, kryssa i det under ”Bordläggning, återremiss och brådska” (KL 5:33).",
  },
  {
    id: "urgency-is-the-councils",
    field: "urgentByAll",
    says: (act) =>
      act.urgentByAll && !settles(act) && "Det här gäller bara när fullmäktige avgör motionen (KL 5:33).",
  },
  {
    id: "raised-before-decided",
    field: "meetingOn",
    says: ({ motion, on, ...act }) =>
      settles(act) &&
      motion.raisedOn !== null &&
      isBefore(on, motion.raisedOn) &&
      `Motionen väcktes ${motion.raisedOn} och kan inte ha avgjorts före det (KL 5:22).`,
  },
  {
    id: "settled-once",
    field: "meetingOn",
    says: ({ motion: { settledOn }, on, ...act }) => {
      if (!settledOn) return null;
      if (settles(act))
        return `Motionen är redan avgjord eller återtagen (${settledOn}). Rätta den uppgiften om den är fel.`;
      return (
        isBefore(settledOn, on) &&
        `Motionen avgjordes eller återtogs ${settledOn}. Efter det finns inget att besluta om den.`
      );
    },
  },
  {
    id: "minority-only-postpones",
    field: "byMinority",
    says: ({ byMinority, outcome }) =>
      byMinority &&
      !isProcedural(outcome) &&
      "En minoritet kan bara få ett ärende bordlagt eller återremitterat (KL 5:50).",
  },
  {
    id: "minority-only-in-the-council",
    field: "byMinority",
    says: ({ byMinority, body }) =>
      byMinority &&
      body.kind !== "COUNCIL" &&
      `I ${body.name} krävs enkel majoritet: minoritetens rätt gäller bara i fullmäktige (KL 5:50, 6:33).`,
  },
  {
    id: "minority-once",
    field: "byMinority",
    says: ({ byMinority, earlier }) => {
      const before = earlier.find((item) => item.body.kind === "COUNCIL" && item.byMinority);
      return byMinority && before
        ? `Ärendet har redan bordlagts eller återremitterats på en minoritets begäran (${before.on}). Nu krävs enkel majoritet (KL 5:50).`
        : null;
    },
  },
  {
    id: "minority-is-a-third",
    field: "byMinority",
    says: ({ byMinority, votes, outcome }) =>
      byMinority &&
      votes.some((vote) => supportFor(outcome, vote) * 3 < vote.yes + vote.no + vote.abstain) &&
      "Färre än en tredjedel av de närvarande röstade för det (KL 5:50).",
  },
  {
    id: "not-recommitted-upwards",
    field: "recommittedToId",
    says: ({ recommittedTo, body }) =>
      recommittedTo !== null &&
      (recommittedTo.kind === "COUNCIL" || recommittedTo.id === body.id) &&
      "Ett ärende återremitteras till kommunstyrelsen eller till en nämnd, inte till fullmäktige eller till organet självt (KL 5:50).",
  },
];

export const settles = ({ body, outcome }: Pick<Act, "body" | "outcome">): boolean =>
  body.kind === "COUNCIL" && isFinal(outcome);

/** "Nämnden beslutar att avslå motionen", with no word of proposing it to the council. */
const decidesItself = (text: string): boolean =>
  /(?:beslutar\s+(?:slutligt\s+)?(?:att\s+)?(?:avslå|bifalla|avskriva|anse)|^\S+(?:\s\S+){0,3}\s(?:avslår|bifaller|avskriver))\s+motionen/im.test(
    text,
  ) && !/föresl|förslag|fullmäktige|styrk/i.test(text);

/** How many wanted what was done; all of them where the voteringsproposition does not tell. */
function supportFor(outcome: Act["outcome"], vote: Act["votes"][number]): number {
  const meant = (text: string | null) => outcomeMeant({ text, board: null });
  if (meant(vote.yesMeans) === outcome) return vote.yes;
  return meant(vote.noMeans) === outcome ? vote.no : Number.POSITIVE_INFINITY;
}

export const forbidden = (act: Act): Finding[] => [
  ...find(FORBIDDEN, act),
  ...votingFindings(act, act.byMinority),
];
