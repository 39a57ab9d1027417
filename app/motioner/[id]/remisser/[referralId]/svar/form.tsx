import { RadioGroup } from "@/components/form/choices";
import { FieldSet } from "@/components/form/field-set";
import { DateField, TextArea, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { today } from "@/lib/dates";
import type { FormState } from "@/lib/form-state";
import type { CaseFile, CaseReferral } from "@/lib/motions/queries";
import { STANCE } from "@/lib/vocabulary";
import { DebateFields, PaperFields, ParagraphField } from "../../../item-fields";
import { logAnswer } from "./actions";

const STATUSES = [
  { value: "DECIDED", label: "Organet har beslutat" },
  { value: "PROPOSED", label: "Bara tjänsteutlåtande, organet har inte beslutat ännu" },
];

const STANCES = Object.entries(STANCE).map(([value, label]) => ({
  value,
  label,
  hint: value === "NONE" && "Välj det här när svaret inte säger något: ställningstagande gissas aldrig.",
}));

type Props = {
  motion: CaseFile;
  referral: CaseReferral;
  initial: FormState;
  /** What came with the proposal and stays with the answer. */
  papers: string[];
};

export function AnswerForm({ motion, referral, initial, papers }: Props) {
  const latest = today().toString();
  return (
    <Form
      action={logAnswer}
      initial={initial}
      hidden={{ motionId: motion.id, referralId: referral.id, version: motion.version }}
      submitLabel="Registrera svaret"
      pendingLabel="Registrerar …"
      cancelHref={`/motioner/${motion.id}`}
    >
      <FieldSet legend="Svaret">
        <RadioGroup name="status" label="Vad har kommit in?" options={STATUSES} />
        <div className="field-row">
          <DateField
            name="meetingOn"
            label="Sammanträde"
            hint="Dagen då organet beslutade."
            min={referral.sentOn.toString()}
            max={latest}
          />
          <ParagraphField />
        </div>
        <div className="field-row">
          <TextField
            name="registrationNumber"
            label="Organets diarienummer"
            hint="Svarets nummer hos organet."
            optional
          />
          <DateField
            name="reportDatedOn"
            label="Tjänsteutlåtandet daterat"
            hint="Behövs när organet inte har beslutat."
            optional
            min={referral.sentOn.toString()}
            max={latest}
          />
        </div>
        <TextArea
          name="decisionText"
          label="Beslutet"
          hint="Som det står i protokollet. Har organet inte beslutat: förslaget till beslut."
        />
        <RadioGroup name="stance" label="Ställningstagande till motionen" options={STANCES} />
        <TextArea
          name="summary"
          label="Sammanfattning"
          hint="Vad organet framför, i några meningar. Den följer med till beslutssammanfattningen."
          optional
        />
      </FieldSet>
      <FieldSet legend="Mer ur protokollet">
        <DebateFields />
      </FieldSet>
      <PaperFields>
        {papers.length > 0 && <p className="text-small text-muted">Finns redan: {papers.join("; ")}.</p>}
      </PaperFields>
    </Form>
  );
}
