import { z } from "zod";
import { optionalText, text, wholeNumber } from "@/lib/fields";
import { provision } from "./provision";

/** What stands where a fact has been withheld, unless somebody writes something else (OSL 5:2). */
export const WITHHELD = "[uppgift med sekretess]";

const inCase = z.object({ motionId: z.uuid(), version: wholeNumber });
const marked = { provision, reason: text("Skriv varför bestämmelsen gäller.", 2_000) };
const lifted = { reason: text("Skriv varför sekretessen inte längre gäller.", 2_000) };

export const markCaseInput = inCase.extend(marked);
export type MarkCaseInput = z.output<typeof markCaseInput>;

export const unmarkCaseInput = inCase.extend(lifted);
export type UnmarkCaseInput = z.output<typeof unmarkCaseInput>;

/** `openTitle`: what others may read of it in the register; null: nothing. */
export const markDocumentInput = inCase.extend({
  documentId: z.uuid(),
  ...marked,
  openTitle: optionalText(300),
});
export type MarkDocumentInput = z.output<typeof markDocumentInput>;

export const unmarkDocumentInput = inCase.extend({ documentId: z.uuid(), ...lifted });
export type UnmarkDocumentInput = z.output<typeof unmarkDocumentInput>;

/** `fact`: the kind of fact and its row, as lib/secrecy/fields.ts names it. */
export const sealFactInput = inCase.extend({
  fact: text("Välj den uppgift som har sekretess.", 100),
  shown: optionalText(500).transform((value) => value ?? WITHHELD),
  ...marked,
});
export type SealFactInput = z.output<typeof sealFactInput>;

export const unsealFactInput = inCase.extend({ markId: z.uuid(), ...lifted });
export type UnsealFactInput = z.output<typeof unsealFactInput>;
