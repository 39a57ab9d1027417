import { DateField, TextField } from "@/components/form/fields";
import { SelectField } from "@/components/form/select-field";
import type { Body } from "@/lib/people/queries";
import { isPartOfAnother } from "@/lib/people/schema";
import { BODY_KIND } from "@/lib/vocabulary";
import { ValidityFields } from "../validity-fields";

const KINDS = Object.entries(BODY_KIND).map(([value, label]) => ({ value, label }));

/** `body` is the one being changed, `bodies` those it may belong to. */
export function BodyFields({ body, bodies }: { body?: Body; bodies: Body[] }) {
  const parents = bodies
    .filter(({ id, kind }) => !isPartOfAnother(kind) && id !== body?.id)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <TextField name="name" label="Namn" defaultValue={body?.name} />
      {body && (
        <DateField
          name="renamedFrom"
          label="Det nya namnet gäller från"
          hint="Fyll i när organet har bytt namn: det som är äldre än dagen behåller det gamla namnet i dokument och rapporter. Lämna tomt när du bara rättar."
          optional
        />
      )}
      <TextField
        name="abbreviation"
        label="Förkortning"
        hint="Till exempel SN."
        defaultValue={body?.abbreviation}
        width="short"
      />
      <SelectField name="kind" label="Slag" options={KINDS} defaultValue={body?.kind} />
      <SelectField
        name="parentId"
        label="Hör till"
        hint="Bara för arbetsutskott och beredningar."
        optional
        options={parents}
        empty="Inget annat organ"
        defaultValue={body?.parentId ?? undefined}
      />
      <TextField
        name="papersLeadDays"
        label="Handlingar, dagar före sammanträdet"
        hint="När handlingarna ska vara hos organets sekreterare. Lämna tomt för att använda kommunens inställning."
        optional
        inputMode="numeric"
        width="short"
        defaultValue={body?.papersLeadDays?.toString()}
      />
      <TextField
        name="summonsLeadDays"
        label="Kallelse, dagar före sammanträdet"
        hint="När kallelsen skickas. Fullmäktige kallas minst en vecka före (KL 5:14)."
        optional
        inputMode="numeric"
        width="short"
        defaultValue={body?.summonsLeadDays?.toString()}
      />
      <ValidityFields {...body} />
    </>
  );
}
