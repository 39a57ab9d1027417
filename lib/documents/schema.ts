import { z } from "zod";
import type { DocumentType } from "@/lib/db/generated/enums";
import { checkbox, files, longText, optionalId, optionalText, pastDate, wholeNumber } from "@/lib/fields";
import { optionalProvision } from "@/lib/secrecy/provision";
import { DOCUMENT_TYPE } from "@/lib/vocabulary";

export const fileDocumentInput = z
  .object({
    motionId: z.uuid(),
    version: wholeNumber,
    documents: files,
    /** A part of the inbox to file, instead of chosen files or beside them. */
    underlag: optionalId,
    /** The § that the document belongs to. */
    minutesItemId: optionalId,
    type: z.enum(
      Object.keys(DOCUMENT_TYPE) as [DocumentType, ...DocumentType[]],
      "Välj vad det är för handling.",
    ),
    title: optionalText(300),
    status: z.enum(
      ["RECEIVED", "DRAWN_UP", "DRAFT"],
      "Välj om handlingen är inkommen, upprättad eller ett utkast.",
    ),
    statusOn: pastDate("Skriv handlingens datum."),
    correspondent: optionalText(300),
    published: checkbox,
    /** Private data that the form has warned of, and that it may be shown all the same. */
    privateData: longText,
    privateSeen: checkbox,
    secrecyProvision: optionalProvision,
  })
  .superRefine(({ documents, underlag, published, status, secrecyProvision }, context) => {
    if (documents.length === 0 && !underlag) {
      context.addIssue({ code: "custom", path: ["documents"], message: "Välj minst en fil." });
    }
    const refuse = (message: string) => context.addIssue({ code: "custom", path: ["published"], message });
    if (published && status === "DRAFT") refuse(DRAFT_IS_NOT_SHOWN);
    else if (published && secrecyProvision) refuse(SECRET_IS_NOT_SHOWN);
  });
export type FileDocumentInput = z.output<typeof fileDocumentInput>;

export const DRAFT_IS_NOT_SHOWN = "Ett utkast är inte en allmän handling och kan inte visas för allmänheten.";
export const SECRET_IS_NOT_SHOWN = "En handling med sekretessmarkering kan inte visas för allmänheten.";
