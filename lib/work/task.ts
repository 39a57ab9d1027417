import type { Found } from "./found";
import type { Kind, Pressing } from "./rank";
import { WHY } from "./why";

/** As a person reads it: what to do, about what, why, and the form that does it. */
export type Task = Pressing & { number: string | null; why: string; act: string; href: string };

export function taskOf(found: Found): Task {
  const { kind, on, number, title } = found;
  const { act, href } = FORM[kind];
  return { kind, on, number, about: title, why: WHY[kind](found), act, href: href(found) };
}

const inCase =
  (path: string) =>
  ({ motionId }: Found) =>
    `/motioner/${motionId}${path}`;
const toAnswer = ({ motionId, id }: Found) => `/motioner/${motionId}/remisser/${id}/svar`;
const toReply = ({ id }: Found) => `/svara/${id}`;
const onNotice = ({ id }: Found) => `/sammantraden/${id}/anslag`;

const FORM: Record<Kind, { act: string; href: (found: Found) => string }> = {
  YEAR_BROKEN: { act: "Registrera anmälan", href: inCase("/handelser/ny") },
  REPORT_TO_COUNCIL: { act: "Registrera anmälan", href: inCase("/handelser/ny") },
  YEAR_NEARING: { act: "Se planen", href: inCase("/plan") },
  PLAN_BROKEN: { act: "Gör om planen", href: inCase("/plan") },
  DECIDE_RELEASE: {
    act: "Pröva begäran",
    href: ({ motionId, id }) => `/motioner/${motionId}/handlingar/${id}/diarium#utlamnande`,
  },
  REVIEW_REPLY: {
    act: "Granska svaret",
    href: ({ motionId, id }) => `/motioner/${motionId}/inkomna-svar/${id}`,
  },
  COMPLETE_REPLY: { act: "Komplettera svaret", href: toReply },
  ANSWER_AS_BODY: { act: "Svara på remissen", href: toReply },
  REMIND: { act: "Påminn", href: ({ id }) => `/remisser/paminn?remiss=${id}` },
  LOG_DECISION: { act: "Logga svaret", href: toAnswer },
  LOG_ANSWER: { act: "Logga svaret", href: toAnswer },
  WRITE_REPORT: { act: "Registrera tjänsteutlåtandet", href: inCase("/handelser/ny") },
  ASSIGN_OFFICER: { act: "Välj handläggare", href: inCase("/andra") },
  FILE_MOTION: { act: "Lägg till handlingen", href: inCase("/handlingar/ny") },
  APPROVE_MINUTES: { act: "Registrera justeringen", href: onNotice },
  POST_MINUTES: { act: "Registrera anslaget", href: onNotice },
  TAKE_DOWN_NOTICE: { act: "Registrera nedtagningen", href: onNotice },
  SORT_INBOX: { act: "Öppna inkorgen", href: () => "/inkorg" },
  ENTER_MEETING: { act: "För in ärendena", href: ({ id }) => `/sammantraden/${id}` },
  DISPATCH: { act: "Expediera beslutet", href: inCase("/expediering") },
  CLOSE: { act: "Avsluta ärendet", href: inCase("/avslut") },
  FOLLOW_UP: {
    act: "Följ upp uppdraget",
    href: ({ motionId, id }) => `/motioner/${motionId}/uppdrag/${id}`,
  },
  ANSWER_REFERRAL: { act: "Läs remissen", href: ({ motionId, id }) => `/motioner/${motionId}#remiss-${id}` },
  ADD_CALENDAR: { act: "Lägg in sammanträden", href: () => "/sammantraden" },
  GIVE_BODIES: { act: "Ange organ", href: ({ id }) => `/installningar/konton/${id}` },
};
