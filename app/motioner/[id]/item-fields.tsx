import type { ReactNode } from "react";
import { FieldSet } from "@/components/form/field-set";
import { TextArea, TextField } from "@/components/form/fields";
import { FileField } from "@/components/form/file-field";
import { MoreFields } from "@/components/form/more-fields";
import { ACCEPTED, LARGEST_FILE } from "@/lib/files/limits";

/** What every paragraph of minutes may hold, whether it answers a referral or is a decision. */

export function ParagraphField() {
  return <TextField name="paragraph" label="Paragraf" hint="Till exempel 12." optional width="short" />;
}

export function DebateFields() {
  return (
    <div className="grid gap-2">
      <MoreFields summary="Talare och yrkanden" names={["speakers", "proposals"]}>
        <TextArea name="speakers" label="Talare" hint="En per rad: Eva Ek (S)." optional rows={3} />
        <TextArea
          name="proposals"
          label="Yrkanden"
          hint="Ett per rad: Eva Ek (S): bifall till motionen."
          optional
          rows={3}
        />
      </MoreFields>
      <MoreFields
        summary="Anteckningar, särskilda yttranden och reservationer"
        names={["protocolNotes", "separateStatements", "reservations"]}
      >
        <NoteField name="protocolNotes" label="Protokollsanteckningar" />
        <NoteField name="separateStatements" label="Särskilda yttranden" />
        <NoteField name="reservations" label="Reservationer" />
      </MoreFields>
      <MoreFields summary="Vart beslutet ska skickas" names={["dispatchTo"]}>
        <TextArea
          name="dispatchTo"
          label="Beslutet ska skickas till"
          hint="En mottagare per rad."
          optional
          rows={3}
        />
      </MoreFields>
    </div>
  );
}

const NoteField = ({ name, label }: { name: string; label: string }) => (
  <TextArea
    name={name}
    label={label}
    hint="Börja varje med vem det är: Eva Ek (S): texten, eller (S): texten för ett helt parti. Texten får ha flera stycken och kan utelämnas."
    optional
    rows={3}
  />
);

export function PaperFields({ children }: { children?: ReactNode }) {
  return (
    <FieldSet
      legend="Handlingar"
      hint="Filerna läggs bland ärendets handlingar. De visas inte för allmänheten förrän någon publicerar dem."
    >
      {children}
      <PaperField name="extract" label="Protokollsutdrag" />
      <PaperField name="report" label="Tjänsteutlåtande" />
      <PaperField name="attachments" label="Bilagor till protokollet" />
    </FieldSet>
  );
}

const PaperField = ({ name, label }: { name: string; label: string }) => (
  <FileField name={name} label={label} optional multiple accept={ACCEPTED} maxBytes={LARGEST_FILE} />
);
