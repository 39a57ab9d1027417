import { CheckboxField } from "@/components/form/choices";
import { DateField, TextArea } from "@/components/form/fields";
import { MoreFields } from "@/components/form/more-fields";
import { type Option, SelectField } from "@/components/form/select-field";

const NAMES = ["tabledToOn", "recommittedToId", "byMinority", "reason", "urgentByAll"];

export function ProcedureFields({ bodies }: { bodies: Option[] }) {
  return (
    <MoreFields summary="Bordläggning, återremiss och brådska" names={NAMES}>
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
      <CheckboxField
        name="byMinority"
        label="På begäran av en minoritet"
        hint="Minst en tredjedel av de närvarande i fullmäktige, och bara en gång i samma ärende (KL 5:50)."
      />
      <TextArea
        name="reason"
        label="Skäl"
        hint="Behövs vid återremiss: vad som ska utredas eller kompletteras (KL 5:50)."
        optional
        rows={3}
      />
      <CheckboxField
        name="urgentByAll"
        label="Avgjort utan beredning"
        hint="Ärendet var brådskande, och alla närvarande i fullmäktige var ense om att avgöra det (KL 5:33)."
      />
    </MoreFields>
  );
}
