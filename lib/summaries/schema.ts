import { z } from "zod";
import { optionalText, wholeNumber } from "@/lib/fields";

export const startSummaryInput = z.object({ motionId: z.uuid(), version: wholeNumber });
export type StartSummaryInput = z.output<typeof startSummaryInput>;

/** `text:<id>` is what a passage shall say, `seen:<id>` the mark of what it said when the form was made. */
export const editSummaryInput = z
  .looseObject({ summaryId: z.uuid() })
  .transform(({ summaryId, ...fields }, context) => {
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
    return { summaryId, passages };
  });
export type EditSummaryInput = z.output<typeof editSummaryInput>;

export const refreshSummaryInput = z.object({ summaryId: z.uuid() });
export type RefreshSummaryInput = z.output<typeof refreshSummaryInput>;

/** What is finished is the version that the person saw. */
export const finishSummaryInput = z.object({ summaryId: z.uuid(), draftVersion: wholeNumber });
export type FinishSummaryInput = z.output<typeof finishSummaryInput>;
