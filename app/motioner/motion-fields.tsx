import type { ReactNode } from "react";
import { AcceptWarning } from "@/components/form/accept-warning";
import { CheckboxField } from "@/components/form/choices";
import { FieldSet } from "@/components/form/field-set";
import { DateField, TextArea, TextField } from "@/components/form/fields";
import { type Option, SelectField } from "@/components/form/select-field";
import { today } from "@/lib/dates";

type Props = {
  authorities: Option[];
  caseOfficers: Option[];
  /** Asked for when the motion is registered; later it is set on a page of its own. */
  secrecy?: ReactNode;
};

/** What the register says of a motion, as it is registered and as it is corrected. */
export function MotionFields({ authorities, caseOfficers, secrecy }: Props) {
  const latest = today().toString();
  return (
    <>
      <FieldSet legend="Motionen">
        <div className="field-row">
          <TextField name="registrationNumber" label="Diarienummer" hint="Till exempel KS-2026/123." />
          <SelectField
            name="authorityId"
            label="Diarium"
            hint="Myndigheten som gav numret."
            options={authorities}
          />
        </div>
        <TextField name="title" label="Rubrik" />
        <TextArea
          name="movers"
          label="Motionärer"
          hint="En per rad, med partiet inom parentes: Eva Ek (S)."
          rows={3}
        />
        <TextArea
          name="clauses"
          label="Att-satser"
          hint="En per rad och utan nummer: att kommunen inrättar …"
          rows={5}
        />
      </FieldSet>
      <FieldSet legend="Datum">
        <DateField
          name="receivedOn"
          label="Inkommen"
          hint="Dagen då motionen kom in till kommunen."
          max={latest}
        />
        <DateField
          name="writtenOn"
          label="Skriven"
          hint="Datumet som står på motionen."
          optional
          max={latest}
        />
        <DateField
          name="raisedOn"
          label="Väckt"
          hint="Dagen då motionen väcktes i fullmäktige. Året enligt KL 5:35 räknas från den; tills den är ifylld räknas det från inkommen."
          optional
          max={latest}
        />
      </FieldSet>
      <FieldSet legend="Handläggning">
        <SelectField
          name="caseOfficerId"
          label="Handläggare"
          optional
          options={caseOfficers}
          empty="Ingen ännu"
        />
        <TextField
          name="recordClass"
          label="Klassificering"
          hint="Från klassificeringsplanen, till exempel 1.1.9. Lämna tomt om den står i diarienumret."
          optional
          width="short"
        />
        <CheckboxField
          name="published"
          label="Visa ärendet för allmänheten"
          hint="Ärendet och dess uppgifter visas. Handlingar visas först när någon publicerar dem en och en."
        />
        {secrecy}
      </FieldSet>
      <AcceptWarning
        warned="privateData"
        name="privateSeen"
        label="Jag har prövat uppgifterna"
        hint="De får visas för allmänheten som de står."
      />
    </>
  );
}
