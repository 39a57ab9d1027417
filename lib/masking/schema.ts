import { z } from "zod";
import { files, lines, many, text, wholeNumber } from "@/lib/fields";

const MOST_WORDS = 500;

const document = { motionId: z.uuid(), documentId: z.uuid() };

/** `found` are the ticked findings, `words` what the person wrote beside them, one a line. */
export const maskInput = z
  .object({ ...document, found: many(z.string().trim().max(300)), words: lines })
  .transform(({ found, words, ...rest }) => ({
    ...rest,
    words: [...new Set([...found, ...words])],
    typed: words,
  }))
  .superRefine(({ words, typed }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (words.length === 0) refuse("words", "Välj eller skriv något att maska.");
    if (words.length > MOST_WORDS)
      refuse("words", `Högst ${MOST_WORDS} olika uppgifter kan maskas på en gång.`);
    const short = typed.find((word) => (word.match(/[\p{L}\p{N}]/gu) ?? []).length < 2);
    if (short) refuse("words", `”${short}” är för kort för att maskas. Skriv ut hela ordet.`);
  });
export type MaskInput = z.output<typeof maskInput>;

export const ownCopyInput = z.object({
  ...document,
  version: wholeNumber,
  title: text("Skriv en rubrik.", 300),
  copy: files.refine((chosen) => chosen.length === 1, "Välj filen med den maskade kopian."),
});
export type OwnCopyInput = z.output<typeof ownCopyInput>;
