import { z } from "zod";
import { PlainDate } from "@/lib/dates";
import type { BodyKind } from "@/lib/db/generated/enums";
import { optionalDate, optionalDays, optionalId, optionalPastDate, text } from "@/lib/fields";
import { BODY_KIND } from "@/lib/vocabulary";

const validity = { validFrom: optionalDate(), validTo: optionalDate() };

const body = {
  name: text("Skriv organets namn.", 200),
  abbreviation: text("Skriv organets förkortning.", 20),
  kind: z.enum(Object.keys(BODY_KIND) as [BodyKind, ...BodyKind[]], "Välj vad det är för slags organ."),
  parentId: optionalId,
  papersLeadDays: optionalDays,
  summonsLeadDays: optionalDays,
  ...validity,
};

export const addBodyInput = z.object(body).superRefine(checkBody);
export type AddBodyInput = z.output<typeof addBodyInput>;

/** `renamedFrom`: the first day of the new name; without it the name is put right for all times. */
export const changeBodyInput = z
  .object({ ...body, bodyId: z.uuid(), renamedFrom: optionalPastDate("Det nya namnet gäller inte ännu.") })
  .superRefine(checkBody);
export type ChangeBodyInput = Omit<z.output<typeof changeBodyInput>, "renamedFrom"> & {
  renamedFrom?: PlainDate | null;
};

const party = {
  abbreviation: text("Skriv partiets förkortning.", 20),
  name: text("Skriv partiets namn.", 200),
  ...validity,
};

export const addPartyInput = z.object(party).superRefine(checkOrder);
export type AddPartyInput = z.output<typeof addPartyInput>;

export const changePartyInput = z.object({ ...party, partyId: z.uuid() }).superRefine(checkOrder);
export type ChangePartyInput = z.output<typeof changePartyInput>;

/** A working committee and a beredning are parts of another authority, TF 2:11. */
export const isPartOfAnother = (kind: BodyKind): boolean =>
  kind === "WORKING_COMMITTEE" || kind === "PREPARATORY_COMMITTEE";

function checkBody(input: AddBodyInput, context: z.RefinementCtx): void {
  checkOrder(input, context);
  const refuse = (message: string) => context.addIssue({ code: "custom", path: ["parentId"], message });
  const { kind, parentId } = input;
  if (isPartOfAnother(kind) && !parentId) refuse("Välj vilket organ det hör till.");
  if (!isPartOfAnother(kind) && parentId) {
    refuse("Bara arbetsutskott och beredningar hör till ett annat organ.");
  }
}

type Period = { validFrom: PlainDate | null; validTo: PlainDate | null };

function checkOrder({ validFrom, validTo }: Period, context: z.RefinementCtx): void {
  if (!validFrom || !validTo || PlainDate.compare(validFrom, validTo) <= 0) return;
  const message = "Sista dagen kan inte ligga före den första.";
  context.addIssue({ code: "custom", path: ["validTo"], message });
}
