import { z } from "zod";
import { answerInput } from "@/lib/answers/schema";
import { optionalEmail, text, wholeNumber } from "@/lib/fields";

/** Fields of the answer form that the body fills in itself; nothing else of what is sent is kept. */
const ASKED_FOR = [
  "status",
  "meetingOn",
  "paragraph",
  "registrationNumber",
  "reportDatedOn",
  "decisionText",
  "stance",
  "summary",
  "reservations",
  "separateStatements",
  "extract",
  "report",
  "attachments",
];
const asked = (field: string) => ASKED_FOR.includes(field) || /^stance-[\da-f-]{36}$/.test(field);

const form = z.record(z.string(), z.unknown());
type Form = z.output<typeof form>;

/** What a body answers, as its officer sends it in: checked as an answer is, and kept as it was typed. */
export const replyInput = form.transform((sent, context) => {
  const read = readReply(sent);
  if (read.answer) return read;
  return refuse(read.issues, context);
});
export type ReplyInput = { answer: z.output<typeof answerInput>; content: Record<string, string> };

const sender = z.object({
  senderName: text("Skriv ditt namn.", 200),
  senderEmail: optionalEmail,
});

/** The same from somebody without an account, who says who it is. */
export const linkReplyInput = form.transform((sent, context) => {
  const [read, who] = [readReply(sent), sender.safeParse(sent)];
  if (read.answer && who.success) return { ...read, ...who.data };
  return refuse([...(read.issues ?? []), ...(who.error?.issues ?? [])], context);
});
export type LinkReplyInput = z.output<typeof linkReplyInput>;

function readReply(sent: Form) {
  const own = Object.fromEntries(Object.entries(sent).filter(([field]) => asked(field)));
  // No version: whoever sends in has not seen the case, and changes nothing in it.
  const read = answerInput.safeParse({ ...own, referralId: sent.referralId, version: 0 });
  if (!read.success) return { issues: read.error.issues };
  const typed = Object.entries(own).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return { answer: read.data, content: Object.fromEntries(typed) };
}

function refuse(issues: z.core.$ZodIssue[], context: z.RefinementCtx): never {
  for (const { path, message } of issues) context.addIssue({ code: "custom", path, message });
  return z.NEVER;
}

export const returnInput = z.object({
  replyId: z.uuid(),
  version: wholeNumber,
  reason: text("Skriv vad som behöver kompletteras.", 2_000),
});
export type ReturnInput = z.output<typeof returnInput>;
