import type { DemoAnswer, DemoDecision, DemoMotion } from "@/prisma/demo/schema";

/** Two cases in which everything has happened that an address can name, told as the demo's are. */

/** In the title of both cases: what a refusal must not say. */
export const SECRET_WORDS = "längs ån";

/** In every text of both: a page that shows it as anything but text has an attribute that runs (headers.ts). */
const MARKUP = `<img src=x onerror="alert(1)">`;

const motion = {
  key: "",
  movers: [{ name: "Lena Rosendahl", party: "VFL" }],
  clauses: [`att kommunen ställer ut tio bänkar ${MARKUP}`, "att kommunen utreder belysning vid dem"],
  recordClass: "1.1.1",
  receivedDaysAgo: 140,
  writtenDaysBefore: 5,
  raisedDaysAfter: 5,
  motionText: [`Längs ån finns det ingenstans att sitta. ${MARKUP}`],
  officer: "Sara Holmgren",
};
const asked = ["Miljönämnden", "Socialnämnden", "Kultur- och fritidsnämnden", "Tekniska nämnden"];
const answered = (body: string, more: Partial<DemoAnswer>): DemoAnswer => ({
  kind: "answer",
  body,
  daysAgo: 19,
  stance: "SUPPORT",
  summary: `Bänkarna behövs. ${MARKUP}`,
  decisionText: `${body} tillstyrker. ${MARKUP}`,
  dispatchTo: [],
  ...more,
});
const decided = (body: string, more: Partial<DemoDecision> = {}): DemoDecision => ({
  kind: "decide",
  body,
  daysAgo: 28,
  paragraph: null,
  outcome: "REJECTED",
  decisionText: `Motionen avslås. ${MARKUP}`,
  dispatchTo: [`Lena Rosendahl ${MARKUP}`],
  overrideReason: `Så står det i protokollet. ${MARKUP}`,
  ...more,
});

/** One body has only proposed an answer, one has decided its own, two have not answered. */
export const ongoing: DemoMotion = {
  ...motion,
  title: `Fler bänkar ${SECRET_WORDS} ${MARKUP}`,
  steps: [
    {
      kind: "refer",
      daysAgo: 80,
      referrals: asked.map((body) => ({ body, dueDaysAgo: -30, question: `Vad kostar bänkarna? ${MARKUP}` })),
    },
    answered("Socialnämnden", {}),
    answered("Miljönämnden", { daysAgo: 20, status: "PROPOSED" }),
    decided("Kommunstyrelsens arbetsutskott", { daysAgo: 6 }),
    { kind: "mistake", daysAgo: 5, reason: `Det var en annan motion. ${MARKUP}` },
    { kind: "report-ready", daysAgo: 5 },
  ],
};

export const settled: DemoMotion = {
  ...motion,
  title: `Fler papperskorgar ${SECRET_WORDS} ${MARKUP}`,
  steps: [
    decided("Kommunstyrelsen", { daysAgo: 48 }),
    decided("Kommunfullmäktige", {
      assignments: [
        { body: "Tekniska nämnden", text: `Att räkna papperskorgarna. ${MARKUP}`, dueDaysAgo: -60 },
      ],
    }),
  ],
};
