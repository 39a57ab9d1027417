import { z } from "zod";
import { correctionReason } from "@/lib/corrections/schema";
import { PlainDate } from "@/lib/dates";
import { checkbox, date, many, optionalDate, optionalText, pastDate, text, wholeNumber } from "@/lib/fields";
import { overriding } from "@/lib/meetings/schema";

const said = (error: z.ZodError) => z.flattenError(error).formErrors.join(" ");
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
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    const referrals = bodies.map((bodyId) => {
      const ownDue = optionalDate().safeParse(round[`due-${bodyId}`]);
      const ownQuestion = optionalText(2_000).safeParse(round[`question-${bodyId}`]);
      if (!ownDue.success) refuse(`due-${bodyId}`, said(ownDue.error));
      if (!ownQuestion.success) refuse(`question-${bodyId}`, said(ownQuestion.error));
      const dueOn = ownDue.data ?? round.dueOn;
      const question = ownQuestion.data ?? round.question;
      if (!dueOn) refuse("dueOn", "Skriv sista svarsdag, eller en egen för varje organ.");
      else if (isBefore(dueOn, sentOn)) {
        refuse(ownDue.data ? `due-${bodyId}` : "dueOn", "Sista svarsdag kan inte ligga före sändningen.");
      }
      if (!question)
        refuse("question", "Skriv vad organen ska svara på, eller en egen fråga till varje organ.");
      return { bodyId, dueOn: dueOn as PlainDate, question: question as string };
    });
    return { motionId, version, sentOn, referrals };
  });
export type ReferInput = z.output<typeof referInput>;

const target = { referralId: z.uuid(), version: wholeNumber };

export const declineInput = z.object({
  ...target,
  declinedOn: pastDate("Skriv vilken dag organet meddelade att det avstår."),
  reason: text("Skriv skälet, eller ”inget skäl angivet”.", 2_000),
});
export type DeclineInput = z.output<typeof declineInput>;

export const withdrawInput = z.object({
  ...target,
  withdrawnOn: pastDate("Skriv vilken dag remissen återkallades."),
  reason: text("Skriv varför remissen återkallas.", 2_000),
});
export type WithdrawInput = z.output<typeof withdrawInput>;

export const extendInput = z.object({
  ...target,
  dueOn: date("Skriv den nya sista svarsdagen."),
  reason: text("Skriv varför svarstiden förlängs.", 2_000),
  ...overriding,
});
export type ExtendInput = z.output<typeof extendInput>;

/** `reopened`: that the body declined, or that the referral was withdrawn, was a mistake. */
export const correctReferralInput = z
  .object({
    ...target,
    bodyId: z.uuid("Välj organ."),
    sentOn: pastDate("Skriv vilken dag remissen skickades."),
    dueOn: date("Skriv sista svarsdag."),
    question: text("Skriv vad organet ska svara på.", 2_000),
    reopened: checkbox,
    correctionReason,
  })
  .superRefine(({ sentOn, dueOn }, context) => {
    if (!isBefore(dueOn, sentOn)) return;
    const message = "Sista svarsdag kan inte ligga före sändningen.";
    context.addIssue({ code: "custom", path: ["dueOn"], message });
  });
export type CorrectReferralInput = z.output<typeof correctReferralInput>;
