import type { Found } from "./found";
import type { Kind } from "./rank";

/** Why something awaits: the fact, the day, and the rule where there is one. */
export const WHY: Record<Kind, (found: Found) => string> = {
  YEAR_BROKEN: ({ on }) => `Året gick ut ${on} utan beslut eller anmälan till fullmäktige (KL 5:35).`,
  REPORT_TO_COUNCIL: ({ on }) =>
    `Motionen ska avgöras, eller anmälas till fullmäktige med det som har kommit fram, senast ${on} (KL 5:35).`,
  YEAR_NEARING: ({ on }) => `Fullmäktige ska om möjligt avgöra motionen senast ${on} (KL 5:35).`,
  PLAN_BROKEN: ({ body }) => `Planen håller inte längre. ${body ?? ""}`.trim(),
  DECIDE_RELEASE: ({ since }) =>
    `Någon begärde ut en handling ${since}. Begäran ska prövas genast (TF 2:15).`,
  REVIEW_REPLY: ({ body, since }) =>
    `${body} skickade in ett svar ${since}. Det gäller som svar först när du har godtagit det.`,
  COMPLETE_REPLY: ({ body, since }) => `Svaret från ${body} skickades tillbaka ${since}: något saknas.`,
  REMIND: ({ body, since, on }) =>
    since
      ? `${body} har inte svarat trots påminnelsen ${since}.`
      : `${body} skulle ha svarat senast ${on} och har inte blivit påmint.`,
  LOG_DECISION: ({ body, on }) =>
    `Tjänsteutlåtandet från ${body} har kommit, men organets beslut saknas. Svar senast ${on}.`,
  LOG_ANSWER: ({ body, on }) => `${body} ska svara senast ${on}.`,
  WRITE_REPORT: ({ since, on }) =>
    `Alla remissvar har kommit, det sista ${since}. Fullmäktige ska om möjligt besluta senast ${on} (KL 5:35).`,
  ASSIGN_OFFICER: ({ since }) => `Motionen kom in ${since} och har ingen handläggare.`,
  FILE_MOTION: ({ since }) => `Motionen kom in ${since}, men handlingen finns inte i ärendet (OSL 5:1).`,
  APPROVE_MINUTES: ({ on }) =>
    `Protokollet ska justeras senast ${on}, 14 dagar efter sammanträdet (KL 5:69).`,
  POST_MINUTES: ({ since, on }) =>
    `Protokollet justerades ${since} och ska anslås senast ${on}, inom två dagar (KL 8:12).`,
  TAKE_DOWN_NOTICE: ({ since }) =>
    `Protokollet anslogs ${since}, och tiden för att överklaga har gått ut (KL 8:12 och 13:5).`,
  SORT_INBOX: ({ since }) =>
    `En handling som har kommit in ska registreras så snart det går (OSL 5:1). Den äldsta lades in ${since}.`,
  ENTER_MEETING: ({ since }) => `Sammanträdet hölls ${since}, men inget ärende är infört.`,
  DISPATCH: ({ since, on }) =>
    `Fullmäktige beslutade ${since}. Alla på sändlistan har inte fått beslutet, som kan skickas så snart protokollet är justerat (senast ${on}, KL 5:69).`,
  CLOSE: ({ since }) =>
    since
      ? "Beslutet är expedierat, och tiden för att överklaga har gått ut (KL 13:5)."
      : "Motionen är återtagen: det finns inget beslut att expediera eller överklaga.",
  FOLLOW_UP: ({ body, on }) => `${body} ska ha gjort vad fullmäktige gav i uppdrag senast ${on}.`,
  ANSWER_REFERRAL: ({ body, on }) => `${body} ska svara på remissen senast ${on}.`,
  ANSWER_AS_BODY: ({ body, on }) => `${body} ska svara på remissen senast ${on}.`,
  ADD_CALENDAR: () => "Organet har inga kommande sammanträden, så ingen plan kan räkna med det.",
  GIVE_BODIES: () => "Kontot hör inte till något organ.",
};
