import { isWorkday } from "@/lib/process/workdays";
import { privateDoubts } from "@/lib/review/private-words";
import { OUTCOME } from "@/lib/vocabulary";
import { grantsBoardsProposal, outcomeMeant, winning } from "../meaning";
import {
  type Act,
  boardsSay,
  type CalendarDay,
  type Finding,
  find,
  isBefore,
  isProcedural,
  type Rule,
} from "./act";
import { settles } from "./law";
import { votingDoubts } from "./voting";

/** What the law only advises against, and what is probably a slip, may be recorded with a reason. */
const ADVISED_AGAINST: Rule<Act>[] = [
  {
    id: "unprepared",
    field: "urgentByAll",
    says: (act) =>
      act.urgentByAll &&
      "Fullmäktige får avgöra ett ärende utan beredning bara om det är brådskande och alla närvarande är ense (KL 5:33). Skriv vad som gjorde det brådskande.",
  },
  {
    id: "preparation-not-in-the-list",
    field: "outcome",
    says: (act) =>
      act.inherited &&
      settles(act) &&
      act.outcome !== "STRUCK" &&
      !boardsSay(act) &&
      "Förteckningen säger inte vad kommunstyrelsen föreslog (KL 5:28).",
  },
  {
    id: "no-referral-round",
    field: "outcome",
    says: (act) =>
      settles(act) &&
      act.outcome !== "STRUCK" &&
      act.referrals.length === 0 &&
      "Motionen har inte varit på remiss till någon nämnd (KL 5:26, 6:12).",
  },
  {
    id: "referrals-open",
    field: "outcome",
    says: (act) => {
      const open = act.referrals.filter(({ closedOn }) => !closedOn || isBefore(act.on, closedOn));
      return settles(act) && open.length > 0
        ? `Svar saknades den dagen från ${open.map(({ body }) => body).join(", ")} (KL 5:26–27, 6:12).`
        : null;
    },
  },
  {
    id: "year-over-unreported",
    field: "meetingOn",
    says: (act) => {
      const { deadlineOn, reportedOn } = act.motion;
      return settles(act) &&
        isBefore(deadlineOn, act.on) &&
        !reportedOn.some((day) => !isBefore(deadlineOn, day))
        ? `Året gick ut ${deadlineOn}, och det är inte registrerat att det anmäldes till fullmäktige inom året (KL 5:35 andra stycket).`
        : null;
    },
  },
  {
    id: "struck-unreported",
    field: "outcome",
    says: (act) =>
      act.outcome === "STRUCK" &&
      settles(act) &&
      act.motion.reportedOn.length === 0 &&
      "Fullmäktige får avskriva en motion sedan det har anmälts att den inte hinner beredas (KL 5:35 andra stycket). Ingen anmälan är registrerad.",
  },
  {
    id: "not-prepared-again",
    field: "outcome",
    says: (act) => {
      const back = act.earlier.findLast(
        ({ body, outcome }) => body.kind === "COUNCIL" && outcome === "RECOMMITTED",
      );
      const board = boardsSay(act);
      return settles(act) && back && board && !isBefore(back.on, board.on)
        ? `Fullmäktige återremitterade ärendet ${back.on}, och kommunstyrelsen har inte lämnat något nytt förslag sedan dess (KL 5:28, 5:50).`
        : null;
    },
  },
  {
    id: "granted-proposal-means-another-outcome",
    field: "outcome",
    says: (act) => {
      const board = boardsSay(act)?.outcome ?? null;
      return settles(act) &&
        grantsBoardsProposal(act.decisionText) &&
        board !== null &&
        board !== act.outcome &&
        outcomeMeant({ text: "kommunstyrelsens förslag", board }) !== null
        ? `Kommunstyrelsen föreslog ”${OUTCOME[board]}”. Bifalls det förslaget är utfallet för motionen ”${OUTCOME[board]}”, men du har valt ”${OUTCOME[act.outcome]}”.`
        : null;
    },
  },
  {
    id: "vote-gave-another-outcome",
    field: "outcome",
    says: (act) => {
      const vote = act.votes.at(-1);
      const won = vote && !act.byMinority ? winning(vote) : null;
      const meant = outcomeMeant({ text: won, board: boardsSay(act)?.outcome ?? null });
      return vote && meant && meant !== act.outcome
        ? `${vote.yes > vote.no ? "Ja" : "Nej"} fick flest röster och stod för ”${won}”. Du har valt utfallet ”${OUTCOME[act.outcome]}”.`
        : null;
    },
  },
  {
    id: "tabled-to-a-day-without-meeting",
    field: "tabledToOn",
    says: ({ tabledTo, outcome, body }) =>
      isProcedural(outcome) &&
      tabledTo !== null &&
      offCalendar(tabledTo) &&
      `${body.name} har inget sammanträde ${tabledTo.on} i kalendern. Ett bordlagt ärende tas upp på nästa sammanträde om inget annat bestäms (KL 5:51).`,
  },
];

/** Everybody reads the decision of a published case as soon as it is recorded. */
const privateWords = ({ motion, decisionText }: Act): Finding[] =>
  motion.isPublished ? privateDoubts({ decisionText }) : [];

const CALENDAR: Rule<CalendarDay & { name: string }>[] = [
  {
    id: "meeting-cancelled",
    field: "meetingOn",
    says: ({ cancelled, on, name }) =>
      cancelled && `Sammanträdet ${on} i ${name} är inställt enligt kalendern.`,
  },
  {
    id: "no-such-meeting",
    field: "meetingOn",
    says: ({ kept, listed, on, name }) =>
      kept && !listed && `${name} har inget sammanträde ${on} i kalendern.`,
  },
  {
    id: "meeting-on-a-day-off",
    field: "meetingOn",
    says: ({ kept, listed, on }) =>
      !(kept && listed) && !isWorkday(on) && `${on} är en lördag, söndag eller helgdag.`,
  },
];

const offCalendar = ({ kept, listed, cancelled }: CalendarDay): boolean => cancelled || (kept && !listed);

/** For decisions and answers alike: did the body meet that day? */
export const calendarFindings = (day: CalendarDay, name: string): Finding[] =>
  find(CALENDAR, { ...day, name });

export const doubtful = (act: Act): Finding[] => [
  ...calendarFindings(act.calendar, act.body.name),
  ...find(ADVISED_AGAINST, act),
  ...votingDoubts(act),
  ...privateWords(act),
];
