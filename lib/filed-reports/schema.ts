import { z } from "zod";
import { optionalText } from "@/lib/fields";
import { isReportName } from "@/lib/reports/make";

/** `asked` is what the report was made of, as it stood in the address. */
export const fileReportInput = z.object({
  report: z.string().refine(isReportName),
  asked: z
    .string()
    .max(2_000)
    .transform((query) => Object.fromEntries(new URLSearchParams(query))),
  registrationNumber: optionalText(100),
});
export type FileReportInput = z.output<typeof fileReportInput>;
