import { z } from "zod";
import { files } from "@/lib/fields";

const optionalId = z
  .string()
  .nullish()
  .transform((id) => id || null)
  .pipe(z.uuid().nullable());

/** Where files are left: on the inbox, on a case, or on one of its referrals. */
export const dropTarget = z.object({ motionId: optionalId, referralId: optionalId });
export type DropTarget = z.output<typeof dropTarget>;

export const dropInput = dropTarget.extend({
  documents: files.pipe(z.array(z.instanceof(File)).min(1, "Välj minst en fil.")),
});

export const partInput = z.object({ partId: z.uuid() });
export const fileInput = z.object({ fileId: z.uuid() });
export const intakeInput = z.object({ intakeId: z.uuid() });
