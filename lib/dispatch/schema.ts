import { z } from "zod";
import { lines, many, optionalPastDate, wholeNumber } from "@/lib/fields";

const target = { motionId: z.uuid(), version: wholeNumber };

/** `sent` names every line that is ticked, those ticked before too: one that is missing is undone. */
export const tickInput = z.object({
  ...target,
  sent: many(z.uuid()),
  sentOn: optionalPastDate("Beslutet kan inte ha skickats en dag som inte har varit."),
});
export type TickInput = z.output<typeof tickInput>;

/** The whole list as it shall be: one recipient a line, and the suggestions that were ticked. */
export const recipientsInput = z
  .object({ ...target, recipients: lines, suggested: many(z.string().max(500)) })
  .transform(({ recipients, suggested, ...rest }) => ({
    ...rest,
    recipients: withoutRepeats([...recipients, ...suggested]),
  }));
export type RecipientsInput = z.output<typeof recipientsInput>;

/** Each recipient once, however it is written, in the order they were first named. */
export function withoutRepeats(recipients: string[]): string[] {
  const named = new Map<string, string>();
  for (const recipient of recipients) {
    if (!named.has(recipientKey(recipient))) named.set(recipientKey(recipient), recipient);
  }
  return [...named.values()];
}

export const recipientKey = (recipient: string): string => recipient.toLowerCase();
