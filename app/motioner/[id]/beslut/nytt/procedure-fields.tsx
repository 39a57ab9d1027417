import { CheckboxField } from "@/components/form/choices";
import { DateField, TextArea, TextField } from "@/components/form/fields";
import { MoreFields } from "@/components/form/more-fields";
import { type Option, SelectField } from "@/components/form/select-field";

export function ProcedureFields({ bodies }: { bodies: Option[] }) {
  return (
    <MoreFields summary="Bordläggning och återremiss" names={["tabledToOn", "recommittedToId", "reason"]}>
      <DateField
        name="tabledToOn"
        label="Bordlagt till"
        hint="Sammanträdet då ärendet tas upp igen. Lämna tomt om det är nästa (KL 5:51)."
        optional
      />
      <SelectField
        name="recommittedToId"
        label="Återremitterat till"
        optional
        options={bodies}
        empty="Kommunstyrelsen"
      />
      <TextArea
        name="reason"
        label="Skäl"
        hint="Behövs vid återremiss: vad som ska utredas eller kompletteras (KL 5:50)."
        optional
        rows={3}
      />
    </MoreFields>
  );
}

export function VoteFields() {
  return (
    <MoreFields
      summary="Omröstning"
      names={["voteQuestion", "yes", "no", "abstain", "absent", "castingVote"]}
    >
      <TextArea
        name="voteQuestion"
        label="Voteringsproposition"
        hint="Vad ja och nej betyder, som det står i protokollet. Ja kan vara avslag på motionen."
        optional
        rows={2}
      />
      <div className="field-row">
        <VotesField name="yes" label="Ja" />
        <VotesField name="no" label="Nej" />
        <VotesField name="abstain" label="Avstår" />
        <VotesField name="absent" label="Frånvarande" />
      </div>
      <CheckboxField
        name="castingVote"
        label="Ordförandens utslagsröst avgjorde"
        hint="Vid lika röstetal (KL 5:54)."
      />
    </MoreFields>
  );
}

const VotesField = ({ name, label }: { name: string; label: string }) => (
  <TextField name={name} label={label} optional width="short" inputMode="numeric" />
);
