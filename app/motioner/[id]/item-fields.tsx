import type { ReactNode } from "react";
import type { FormBasis } from "@/app/inkorg/delar/basis";
import { FieldSet } from "@/components/form/field-set";
import { TextArea, TextField } from "@/components/form/fields";
import { FileField } from "@/components/form/file-field";
import { MoreFields } from "@/components/form/more-fields";
import { ACCEPTED, LARGEST_FILE } from "@/lib/files/limits";

/** What every paragraph of minutes may hold, whether it answers a referral or is a decision. */

export function ParagraphField() {
  return <TextField name="paragraph" label="Paragraf" hint="Till exempel 12." optional width="short" />;
}

export function AgendaNumberField() {
  return (
    <TextField
      name="agendaNumber"
      label="Nummer på dagordningen"
      hint="Ärendets nummer där, som inte är paragrafen."
      optional
      width="short"
    />
  );
}

/** How the decision came about (KL 5:67). The votes have fields of their own. */
export function DebateFields() {
  return (
    <div className="grid gap-2">
      <MoreFields
        summary="Talare, yrkanden och proposition"
        names={["speakers", "proposals", "propositionOrder", "chairFinding"]}
      >
        <TextArea name="speakers" label="Talare" hint="En per rad: Eva Ek (S)." optional rows={3} />
        <TextArea
          name="proposals"
          label="Yrkanden"
          hint="Ett per rad: Eva Ek (S): bifall till motionen. De som togs tillbaka ska inte med."
          optional
          rows={3}
        />
        <TextArea
          name="propositionOrder"
          label="Propositionsordning"
          hint="I vilken ordning ordföranden ställde förslagen mot varandra."
          optional
          rows={3}
        />
        <TextField
          name="chairFinding"
          label="Ordföranden fann"
          hint="Vad ordföranden fann bifallet innan omröstning begärdes: ja, nej eller med egna ord."
          optional
        />
      </MoreFields>
      <MoreFields summary="Jäv och inte deltagit" names={["conflictOfInterest", "didNotTakePart"]}>
        <TextArea
          name="conflictOfInterest"
          label="Jäv"
          hint="Den som inte fick delta (KL 5:47 och 6:28). En per rad: Eva Ek (S)."
          optional
          rows={2}
        />
        <TextArea
          name="didNotTakePart"
          label="Deltog inte i beslutet"
          hint="Den som var där men inte deltog. Den som avstod från att rösta, eller var frånvarande, hör till omröstningen."
          optional
          rows={2}
        />
      </MoreFields>
      <MoreFields
        summary="Anteckningar, särskilda yttranden och reservationer"
        names={["protocolNotes", "separateStatements", "reservations"]}
      >
        <NoteField name="protocolNotes" label="Protokollsanteckningar" />
        <NoteField name="separateStatements" label="Särskilda yttranden" />
        <NoteField
          name="reservations"
          label="Reservationer"
          law=" Bara den som deltog i beslutet får reservera sig (KL 4:27)."
        />
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

const NoteField = ({ name, label, law = "" }: { name: string; label: string; law?: string }) => (
  <TextArea
    name={name}
    label={label}
    hint={`Börja varje med vem det är: Eva Ek (S): texten, eller (S): texten för ett helt parti. Texten får ha flera stycken och kan utelämnas.${law}`}
    optional
    rows={3}
  />
);

type PaperProps = { basis?: FormBasis | null | undefined; children?: ReactNode };

/** `basis`: what the form was filled in from; it is filed without being chosen again. */
export function PaperFields({ basis, children }: PaperProps) {
  return (
    <FieldSet
      legend="Handlingar"
      hint="Filerna läggs bland ärendets handlingar. De visas inte för allmänheten förrän någon publicerar dem."
    >
      {basis?.hidden.underlag && (
        <p className="status status-info">Underlaget ”{basis.file.fileName}” läggs till när du sparar.</p>
      )}
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
