import { CheckboxField, RadioGroup } from "@/components/form/choices";
import { FieldSet } from "@/components/form/field-set";
import { TextArea, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { ProvisionField } from "@/components/form/provision-field";
import { SelectField } from "@/components/form/select-field";
import { type FormState, filledForm } from "@/lib/form-state";
import type { CaseDocument } from "@/lib/motions/queries";
import type { Release } from "@/lib/releases/queries";
import { RELEASE_OUTCOME } from "@/lib/vocabulary";
import { decideRelease } from "../actions";

const OUTCOMES = [
  { value: "FULL", label: RELEASE_OUTCOME.FULL, hint: "Hela handlingen lämnas ut." },
  {
    value: "PARTIAL",
    label: RELEASE_OUTCOME.PARTIAL,
    hint: "Hemliga uppgifter tas bort, resten lämnas ut (TF 2:15).",
  },
  {
    value: "CONDITIONAL",
    label: RELEASE_OUTCOME.CONDITIONAL,
    hint: "Mottagaren får inte föra uppgifterna vidare (OSL 10:14).",
  },
  { value: "REFUSED", label: RELEASE_OUTCOME.REFUSED, hint: "Hela handlingen är hemlig." },
];

type Props = {
  document: CaseDocument;
  /** Documents of the same kind, a masked copy among them. */
  copies: CaseDocument[];
  release: Release;
  typed: FormState | null;
  hidden: Record<string, string | number>;
  cancelHref: string;
};

export function DecisionForm({ document, copies, release, typed, hidden, cancelHref }: Props) {
  const { requestedOn, requester, asked } = release;
  return (
    <Form
      action={decideRelease}
      initial={typed ?? filledForm({ provision: document.secrecyProvision })}
      hidden={hidden}
      submitLabel="Registrera beslutet"
      cancelHref={cancelHref}
    >
      <p>
        <b>{document.title}</b> begärdes ut {requestedOn.toString()} av {requester ?? "en anonym person"}.
        {asked && ` Begäran gäller: ${asked}`}
      </p>
      <RadioGroup name="outcome" label="Vad beslutas?" options={OUTCOMES} />
      <FieldSet legend="Om något inte lämnas ut">
        <ProvisionField name="provision" hint="Kapitel och paragraf, till exempel OSL 21:1." optional />
        <TextArea
          name="reason"
          label="Skäl"
          hint="Vilka uppgifter det gäller och varför de inte kan röjas, utan att röja dem (FL 32 §)."
          optional
          rows={3}
        />
        <TextArea
          name="conditions"
          label="Förbehåll"
          hint="Behövs vid utlämnande med förbehåll."
          optional
          rows={2}
        />
        <CheckboxField
          name="byAuthority"
          label="Beslutet är myndighetens"
          hint="Den som har nekats av en anställd har rätt att få myndighetens skriftliga beslut, som går att överklaga (OSL 6:3, 6:7)."
        />
      </FieldSet>
      <FieldSet legend="Om något lämnas ut">
        <TextField
          name="form"
          label="Hur"
          hint="Till exempel: kopia på papper, fil med e-post, läst på plats."
          optional
        />
        {copies.length > 0 && (
          <SelectField
            name="copyId"
            label="Lämnad kopia"
            hint="Om en maskad kopia lämnas ut i stället för handlingen."
            options={copies.map(({ id, title }) => ({ value: id, label: title }))}
            empty="Handlingen själv"
            optional
          />
        )}
      </FieldSet>
    </Form>
  );
}
