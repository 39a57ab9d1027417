import type { ComponentProps } from "react";
import { RadioGroup } from "@/components/form/choices";
import { FieldSet } from "@/components/form/field-set";
import { DateField, TextArea, TextField } from "@/components/form/fields";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { MoreFields } from "@/components/form/more-fields";
import { SelectField } from "@/components/form/select-field";
import type { AskedReferral } from "@/lib/asked/queries";
import { today } from "@/lib/dates";
import { ACCEPTED, LARGEST_FILE } from "@/lib/files/limits";
import { STANCE } from "@/lib/vocabulary";

type Props = Pick<ComponentProps<typeof Form>, "action" | "initial"> & {
  referral: AskedReferral;
  hidden: Record<string, string>;
  /** Somebody without an account says who it is. */
  anonymous?: boolean;
};

const STATUSES = [
  { value: "DECIDED", label: "Ett beslutat svar" },
  { value: "PROPOSED", label: "Ett förslag: tjänsteutlåtandet är klart, men vi har inte beslutat ännu" },
];

const STANCES = Object.entries(STANCE).map(([value, label]) => ({ value, label }));

/** The answer as the body itself writes it: the fields that the case officer would else have read out of its papers. */
export function ReplyForm({ referral, hidden, anonymous = false, ...form }: Props) {
  const days = { min: referral.sentOn.toString(), max: today().toString() };
  const { clauses } = referral.motion;
  return (
    <Form
      {...form}
      hidden={{ ...hidden, referralId: referral.id }}
      submitLabel="Skicka in svaret"
      pendingLabel="Skickar …"
    >
      {anonymous && <Sender />}
      <FieldSet legend="Svaret">
        <RadioGroup name="status" label="Vad skickar ni in?" options={STATUSES} />
        <div className="field-row">
          <DateField
            name="meetingOn"
            label="Beslutat"
            hint="Dagen för sammanträdet eller beslutet."
            optional
            {...days}
          />
          <TextField name="paragraph" label="Paragraf" hint="Om svaret har en." optional width="short" />
        </div>
        <div className="field-row">
          <TextField name="registrationNumber" label="Ert diarienummer" optional />
          <DateField
            name="reportDatedOn"
            label="Tjänsteutlåtandet daterat"
            hint="Behövs för ett förslag."
            optional
            {...days}
          />
        </div>
        <TextArea
          name="decisionText"
          label="Beslutet"
          hint="Som det står i protokollet eller i ert svar. För ett förslag: förslaget till beslut."
        />
        <RadioGroup name="stance" label="Ert ställningstagande till motionen" options={STANCES} />
        <TextArea name="summary" label="Vad ni framför" hint="I några meningar." optional />
        <MoreFields
          summary="Reservationer och särskilda yttranden"
          names={["reservations", "separateStatements"]}
        >
          <TextArea name="reservations" label="Reservationer" hint={WHO} optional rows={3} />
          <TextArea name="separateStatements" label="Särskilda yttranden" hint={WHO} optional rows={3} />
        </MoreFields>
      </FieldSet>
      {clauses.length > 1 && (
        <FieldSet legend="Om en att-sats för sig" hint="Fyll i där ni svarar något särskilt om en att-sats.">
          {clauses.map(({ id, position, text }) => (
            <SelectField
              key={id}
              name={`stance-${id}`}
              label={`Att-sats ${position}`}
              hint={text}
              optional
              options={STANCES}
              empty="Inget särskilt"
            />
          ))}
        </FieldSet>
      )}
      <FieldSet
        legend="Handlingar"
        hint="Det ni skickar in blir inkomna handlingar hos kommunen och kan lämnas ut till den som begär det (TF 2:9). Skicka inga personnummer eller andra känsliga uppgifter som inte behövs."
      >
        <Files name="extract" label="Protokollsutdrag eller svarsbrev" />
        <Files name="report" label="Tjänsteutlåtande" />
        <Files name="attachments" label="Bilagor" />
      </FieldSet>
    </Form>
  );
}

const WHO = "Börja varje med vem det är: Eva Ek (S): texten.";

const Sender = () => (
  <FieldSet legend="Den som svarar">
    <TextField name="senderName" label="Namn" autoComplete="name" />
    <TextField
      name="senderEmail"
      label="E-postadress"
      hint="Dit skickas kvittot, och besked om något behöver kompletteras."
      type="email"
      autoComplete="email"
      optional
    />
  </FieldSet>
);

const Files = ({ name, label }: { name: string; label: string }) => (
  <FileField name={name} label={label} optional multiple accept={ACCEPTED} maxBytes={LARGEST_FILE} />
);
