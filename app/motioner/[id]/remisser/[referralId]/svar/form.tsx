import type { ComponentProps } from "react";
import type { FormBasis } from "@/app/inkorg/delar/basis";
import { RadioGroup } from "@/components/form/choices";
import { FieldSet } from "@/components/form/field-set";
import { DateField, TextArea, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { OverrideField } from "@/components/form/override-field";
import { SelectField } from "@/components/form/select-field";
import { today } from "@/lib/dates";
import type { CaseDocument, CaseFile, CaseReferral } from "@/lib/motions/queries";
import type { ReplyUnderReview } from "@/lib/replies/queries";
import { STANCE } from "@/lib/vocabulary";
import { CorrectionReason } from "../../../correction-reason";
import { DebateFields, PaperFields, ParagraphField } from "../../../item-fields";
import { VoteFields } from "../../../vote-fields";

const STATUSES = [
  { value: "DECIDED", label: "Organet har beslutat" },
  { value: "PROPOSED", label: "Bara tjänsteutlåtande, organet har inte beslutat ännu" },
];

const STANCES = Object.entries(STANCE).map(([value, label]) => ({
  value,
  label,
  hint: value === "NONE" && "Välj det här när svaret inte säger något: ställningstagande gissas aldrig.",
}));

type Props = Pick<ComponentProps<typeof Form>, "action" | "initial"> & {
  motion: CaseFile;
  referral: CaseReferral;
  /** What is filed with the answer already, and stays there. */
  papers: CaseDocument[];
  /** A decided answer is set right; it stays decided. */
  correcting?: boolean;
  /** The document that the form was filled in from. */
  basis?: FormBasis | null;
  /** What the body has sent in, whose files are filed with the answer. */
  reply?: ReplyUnderReview | null;
};

export function AnswerForm({ motion, referral, papers, correcting = false, basis, reply, ...form }: Props) {
  const latest = today().toString();
  return (
    <Form
      {...form}
      read={basis?.read}
      hidden={{
        motionId: motion.id,
        referralId: referral.id,
        version: motion.version,
        ...basis?.hidden,
        replyId: reply?.id ?? "",
      }}
      submitLabel={correcting ? "Spara rättelsen" : "Registrera svaret"}
      cancelHref={basis?.cancelHref ?? `/motioner/${motion.id}`}
    >
      {correcting && <CorrectionReason />}
      <FieldSet legend="Svaret">
        {!correcting && <RadioGroup name="status" label="Vad har kommit in?" options={STATUSES} />}
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
      {motion.clauses.length > 1 && <ClauseStances clauses={motion.clauses} />}
      <FieldSet legend="Mer ur protokollet">
        <div className="grid gap-2">
          <DebateFields />
          <VoteFields />
        </div>
      </FieldSet>
      <PaperFields basis={basis}>
        {papers.length > 0 && (
          <p className="text-small text-muted">Finns redan: {papers.map(({ title }) => title).join("; ")}.</p>
        )}
        {reply && reply.files.length > 0 && (
          <p className="status status-info">
            Det som kom in läggs till när du sparar: {reply.files.map(({ fileName }) => fileName).join(", ")}.
          </p>
        )}
      </PaperFields>
      <OverrideField />
    </Form>
  );
}

const ClauseStances = ({ clauses }: Pick<CaseFile, "clauses">) => (
  <FieldSet
    legend="Ställningstagande per att-sats"
    hint="Fyll i där svaret säger något särskilt om en att-sats."
  >
    {clauses.map(({ id, position, text }) => (
      <SelectField
        key={id}
        name={`stance-${id}`}
        label={`Att-sats ${position}`}
        hint={text}
        optional
        options={STANCES.map(({ value, label }) => ({ value, label }))}
        empty="Inget särskilt"
      />
    ))}
  </FieldSet>
);
