import { z } from "zod";
import { PaperKind } from "@/lib/db/generated/enums";
import { many, optionalId, optionalText, wholeNumber } from "@/lib/fields";
import { type Choices, VERDICTS, type Verdict } from "./choices";

/** `about` is "KIND" for what there is one of in a case, "KIND:<id>" with the referral or minutes item. */
export const startPaperInput = z
  .object({ motionId: z.uuid(), about: z.string({ error: "Välj vilket dokument du vill göra." }) })
  .transform(({ motionId, about }, context) => {
    const [kind, id] = about.split(":");
    const read = z
      .object({ kind: z.enum(PaperKind), subjectId: optionalId })
      .safeParse({ kind, subjectId: id });
    if (read.success) return { motionId, ...read.data };
    context.addIssue({ code: "custom", path: ["about"], message: "Välj vilket dokument du vill göra." });
    return z.NEVER;
  });
export type StartPaperInput = z.output<typeof startPaperInput>;

/** `text:<id>` is what a passage shall say, `seen:<id>` the mark of what it said when the form was made. */
export const editPaperInput = z
  .looseObject({ paperId: z.uuid() })
  .transform(({ paperId, ...fields }, context) => {
    const passages = Object.keys(fields).flatMap((field) => {
      const id = /^text:(.+)$/s.exec(field)?.[1];
      if (!id) return [];
      const text = optionalText(100_000).safeParse(fields[field]);
      const seen = z.string().safeParse(fields[`seen:${id}`]);
      if (text.success && seen.success) return [{ id, text: text.data ?? "", seen: seen.data }];
      const message = text.error?.issues[0]?.message ?? "Ladda om sidan och skriv ändringen igen.";
      context.addIssue({ code: "custom", path: [field], message });
      return [];
    });
    return { paperId, passages };
  });
export type EditPaperInput = z.output<typeof editPaperInput>;

/** `clause:<id>` is what is proposed about an att-sats; empty where nothing is chosen yet. */
export const proposeInput = z
  .looseObject({
    paperId: z.uuid(),
    addressee: optionalText(200),
    whole: z.union([z.literal(""), z.enum(VERDICTS)]).default(""),
    condition: optionalText(2000),
  })
  .transform(({ paperId, addressee, whole, condition, ...fields }) => ({
    paperId,
    choices: {
      addressee: addressee ?? "",
      whole: whole || null,
      condition: (condition ?? "").replace(/^att\s+/i, ""),
      clauses: Object.fromEntries(
        Object.entries(fields).flatMap(([field, value]): [string, Verdict][] => {
          const id = /^clause:(.+)$/.exec(field)?.[1];
          const verdict = z.enum(VERDICTS).safeParse(value);
          return id && verdict.success ? [[id, verdict.data]] : [];
        }),
      ),
    } satisfies Omit<Choices, "quoted">,
  }));
export type ProposeInput = z.output<typeof proposeInput>;

/** `shown:<id>` is an answer whose sentences the form listed, `quoted:<id>` the marks of those that are quoted. */
export const quoteInput = z.looseObject({ paperId: z.uuid() }).transform(({ paperId, ...fields }) => ({
  paperId,
  quoted: Object.fromEntries(
    Object.keys(fields).flatMap((field) => {
      const id = /^shown:(.+)$/.exec(field)?.[1];
      const marks = many(z.string().max(20)).safeParse(fields[`quoted:${id}`]);
      return id && marks.success ? [[id, marks.data]] : [];
    }),
  ) satisfies Choices["quoted"],
}));
export type QuoteInput = z.output<typeof quoteInput>;

/** `choice:<id>` says whether a passage takes what the register tells now or keeps its text. */
export const refreshPaperInput = z.looseObject({ paperId: z.uuid() }).transform(({ paperId, ...fields }) => {
  const chosen = (choice: "take" | "keep") =>
    Object.entries(fields).flatMap(([field, value]) => {
      const id = /^choice:(.+)$/s.exec(field)?.[1];
      return id && value === choice ? [id] : [];
    });
  return { paperId, take: chosen("take"), keep: chosen("keep") };
});
export type RefreshPaperInput = z.output<typeof refreshPaperInput>;

/** What is finished is the version that the person saw. */
export const finishPaperInput = z.object({ paperId: z.uuid(), draftVersion: wholeNumber });
export type FinishPaperInput = z.output<typeof finishPaperInput>;

export const discardPaperInput = z.object({ paperId: z.uuid() });
export type DiscardPaperInput = z.output<typeof discardPaperInput>;
