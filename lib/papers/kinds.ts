import type { PaperKind } from "@/lib/db/generated/enums";
import { brief } from "./kinds/brief";
import { dispatchList } from "./kinds/dispatch-list";
import { minutesExtract } from "./kinds/minutes-extract";
import { moverNotice } from "./kinds/mover-notice";
import { notice } from "./kinds/notice";
import { officialReport } from "./kinds/official-report";
import { referralLetter } from "./kinds/referral-letter";
import { reminder } from "./kinds/reminder";
import { summary } from "./kinds/summary";
import type { PaperType } from "./paper-type";

/** Every kind of paper about a case, in the order of the road that the case goes. */
export const KINDS: Record<PaperKind, PaperType> = {
  REFERRAL_LETTER: referralLetter,
  REMINDER: reminder,
  OFFICIAL_REPORT: officialReport,
  MINUTES_EXTRACT: minutesExtract,
  NOTICE: notice,
  DISPATCH_LIST: dispatchList,
  MOVER_NOTICE: moverNotice,
  BRIEF: brief,
  SUMMARY: summary,
};
