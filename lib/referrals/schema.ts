import { z } from "zod";
import { PlainDate } from "@/lib/dates";
import {
  many,
  optionalDate,
  optionalPastDate,
  optionalText,
  pastDate,
  text,
  wholeNumber,
} from "@/lib/fields";
import { itemContent } from "@/lib/meetings/schema";

const isBefore = (a: PlainDate, b: PlainDate) => PlainDate.compare(a, b) < 0;

/**
 * One round: several bodies, each with its own last answer date and question in the fields
 * `due-<bodyId>` and `question-<bodyId>`; where those are empty the common ones hold. FL 26 §: a referral
 * says what the answer should cover and the latest date.
 */
export const referInput = z
  .looseObject({
    motionId: z.uuid(),
    version: wholeNumber,
    sentOn: pastDate("Skriv vilken dag remissen skickades."),
    bodies: many(z.uuid()).pipe(z.array(z.string()).min(1, "Välj minst ett organ.")),
    dueOn: optionalDate(),
    question: optionalText(2_000),
  })
  .transform((round, context) => {
    const { motionId, version, sentOn, bodies } = round;
    const referrals = bodies.map((bodyId) => {
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [`${field}-${bodyId}`], message });
      const own = optionalDate().safeParse(round[`due-${bodyId}`]);
      const question = optionalText(2_000).safeParse(round[`question-${bodyId}`]);
      const dueOn = (own.success ? own.data : null) ?? round.dueOn;
      if (!own.success) refuse("due", "Skriv datumet som åååå-mm-dd.");
      else if (!dueOn) refuse("due", "Skriv sista svarsdag, här eller för alla.");
      else if (isBefore(dueOn, sentOn)) refuse("due", "Sista svarsdag kan inte ligga före sändningen.");
      const asked = (question.success ? question.data : null) ?? round.question;
      if (!asked) refuse("question", "Skriv vad organet ska svara på, här eller för alla.");
      return { bodyId, dueOn: dueOn as PlainDate, question: asked as string };
    });
    return { motionId, version, sentOn, referrals };
  });
export type ReferInput = z.output<typeof referInput>;

export const answerInput = z
  .object({
    referralId: z.uuid(),
    version: wholeNumber,
    status: z.enum(["PROPOSED", "DECIDED"], "Välj om organet har beslutat."),
    meetingOn: optionalPastDate("Sammanträdet har inte varit ännu."),
    ...itemContent,
    stance: z.enum(
      ["SUPPORT", "OPPOSE", "PARTIAL", "DEEMED_ANSWERED", "NO_OBJECTION", "ABSTAIN", "NONE"],
      "Välj ställningstagande. Välj ”Tar inte ställning” om svaret inte säger något.",
    ),
  })
  .superRefine((answer, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    const { status, meetingOn, reportDatedOn } = answer;
    if (status === "DECIDED" && !meetingOn) refuse("meetingOn", "Skriv dagen för sammanträdet.");
    if (status === "PROPOSED" && !reportDatedOn) {
      refuse("reportDatedOn", "Skriv vilken dag tjänsteutlåtandet är daterat.");
    }
    const undecided = "Organet har inte beslutat. Töm fältet, eller välj att organet har beslutat.";
    if (status === "PROPOSED" && meetingOn) refuse("meetingOn", undecided);
    if (status === "PROPOSED" && answer.paragraph) refuse("paragraph", undecided);
  });
export type AnswerInput = z.output<typeof answerInput>;

export const declineInput = z.object({
  referralId: z.uuid(),
  version: wholeNumber,
  declinedOn: pastDate("Skriv vilken dag organet meddelade att det avstår."),
  reason: text("Skriv skälet, eller ”inget skäl angivet”.", 2_000),
});
export type DeclineInput = z.output<typeof declineInput>;
