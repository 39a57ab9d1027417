import { longDate, type PlainDate } from "@/lib/dates";

type Asked = {
  body: { name: string };
  motion: { title: string; registrationNumber: string };
  sentOn: PlainDate;
  dueOn: PlainDate;
};

export type Letter = { body: string; subject: string; text: string };

/** One reminder for each body, about everything it has been asked and has not answered. */
export function remindersFor(referrals: Asked[], sender: string, today: PlainDate): Letter[] {
  return [...Map.groupBy(referrals, ({ body }) => body.name)].map(([body, asked]) => ({
    body,
    subject:
      asked.length === 1
        ? `Påminnelse: remiss om motionen ”${asked[0]?.motion.title}”`
        : `Påminnelse: remisser om ${asked.length} motioner`,
    text: [
      "Hej!",
      asked.length === 1
        ? `Vi har inte fått något svar från ${body} på den här remissen:`
        : `Vi har inte fått något svar från ${body} på de här remisserna:`,
      ...asked.map((one) => line(one, today)),
      "Skicka svaret som protokollsutdrag, eller hör av er om när det kan komma. Fullmäktige ska om möjligt besluta om en motion inom ett år (5 kap. 35 § kommunallagen).",
      `Vänliga hälsningar\n${sender}`,
    ].join("\n\n"),
  }));
}

function line({ motion, sentOn, dueOn }: Asked, today: PlainDate): string {
  const due = dueOn.until(today).sign > 0 ? "skulle ha besvarats senast" : "ska besvaras senast";
  return `– ”${motion.title}” (${motion.registrationNumber}). Skickad ${longDate(sentOn)}, ${due} ${longDate(dueOn)}.`;
}
