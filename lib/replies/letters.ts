import { dateAndTime, longDate, type PlainDate } from "@/lib/dates";
import type { Letter } from "@/lib/mail/letter";

/** What goes out by mail about a referral. A mail says no more of the case than its reader needs to know which it is. */

type Invitation = { to: string; address: string; title: string; dueOn: PlainDate; expiresOn: PlainDate };

export const invitation = ({ to, address, title, dueOn, expiresOn }: Invitation): Letter => ({
  to,
  subject: `Remiss: ${title}`,
  text: [
    `Kommunen ber om ert svar på motionen ”${title}” senast ${longDate(dueOn)}.`,
    "Läs frågan och handlingarna, och svara, på den här sidan. Ingen inloggning behövs:",
    address,
    `Länken gäller till och med ${longDate(expiresOn)} och kan användas för ett svar. Den som har länken kan svara, så skicka den bara vidare till den som ska göra det.`,
  ].join("\n\n"),
});

type Received = { to: string; title: string; receipt: string; receivedAt: Date };

export const receiptLetter = ({ to, title, receipt, receivedAt }: Received): Letter => ({
  to,
  subject: `Svaret har kommit fram, kvitto ${receipt}`,
  text: [
    `Svaret på remissen om motionen ”${title}” kom in ${dateAndTime(receivedAt)}. Kvittonumret är ${receipt}.`,
    "Kommunens handläggare granskar svaret innan det registreras.",
  ].join("\n\n"),
});

export type WayBack = { kind: "address"; address: string } | { kind: "link" | "link over" | "closed" };
type Returned = { to: string; title: string; receipt: string; reason: string; way: WayBack };

export const returnedLetter = ({ to, title, receipt, reason, way }: Returned): Letter => ({
  to,
  subject: `Svaret ${way.kind === "closed" ? "har skickats tillbaka" : "behöver kompletteras"}, kvitto ${receipt}`,
  text: [
    `Svaret på remissen om motionen ”${title}” har skickats tillbaka:`,
    reason,
    ...(way.kind === "address" ? ["Komplettera svaret på den här sidan:", way.address] : [HOW[way.kind]]),
  ].join("\n\n"),
});

const HOW = {
  link: "Komplettera svaret på samma sida som förut: länken som du har går att använda en gång till.",
  "link over":
    "Länken som du hade gäller inte längre. Hör av dig till kommunen, så får du en ny att komplettera svaret med.",
  closed: "Remissen är avslutad, så svaret behöver inte kompletteras.",
};
