import type { ComponentProps, ReactNode } from "react";
import type { FormBasis } from "@/app/inkorg/delar/basis";
import { FieldSet } from "@/components/form/field-set";
import { DateField, TextArea, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { OverrideField } from "@/components/form/override-field";
import { type Option, SelectField } from "@/components/form/select-field";
import { today } from "@/lib/dates";
import type { BodyKind } from "@/lib/db/generated/enums";
import type { CaseFile } from "@/lib/motions/queries";
import type { Body } from "@/lib/people/queries";
import { OUTCOME } from "@/lib/vocabulary";
import { clauseOutcomeOptions, outcomeOptions } from "../../../outcome-options";
import { asOption } from "../../../registers";
import { AssignmentFields } from "../../assignment-fields";
import { AgendaNumberField, DebateFields, PaperFields, ParagraphField } from "../../item-fields";
import { VoteFields } from "../../vote-fields";
import { ProcedureFields } from "./procedure-fields";

/** The road of every motion, in its order. */
const ROAD: BodyKind[] = ["WORKING_COMMITTEE", "BOARD", "COUNCIL"];

type Props = Pick<ComponentProps<typeof Form>, "action" | "initial" | "hidden" | "submitLabel"> & {
  motion: CaseFile;
  bodies: Body[];
  /** A decision that is set right does not give its assignments anew. */
  withAssignments?: boolean;
  /** The document that the form was filled in from. */
  basis?: FormBasis | null;
  children?: ReactNode;
};

export function DecisionForm({
  motion,
  bodies,
  withAssignments = true,
  basis,
  hidden,
  children,
  ...form
}: Props) {
  const latest = today().toString();
  return (
    <Form
      {...form}
      read={basis?.read}
      hidden={{ ...hidden, ...basis?.hidden }}
      pendingLabel="Registrerar …"
      cancelHref={basis?.cancelHref ?? `/motioner/${motion.id}`}
    >
      {children}
      <FieldSet legend="Beslutet">
        <SelectField name="bodyId" label="Organ" options={inOrder(bodies)} />
        <div className="field-row">
          <DateField name="meetingOn" label="Sammanträde" hint="Dagen då organet beslutade." max={latest} />
          <ParagraphField />
          <AgendaNumberField />
        </div>
        <TextArea name="decisionText" label="Beslutet" hint="Som det står i protokollet." />
        <SelectField
          name="outcome"
          label="Utfall för motionen"
          hint="Vad som händer med motionen. Att bifalla ett förslag om avslag är avslag. I arbetsutskottet och kommunstyrelsen är det deras förslag: bara fullmäktige avgör en motion (KL 5:23)."
          options={outcomeOptions}
        />
        <div className="grid gap-2">
          <ProcedureFields bodies={bodies.map(asOption)} />
          <VoteFields />
        </div>
      </FieldSet>
      {motion.clauses.length > 1 && (
        <FieldSet
          legend="Utfall per att-sats"
          hint={`Fyll i där beslutet säger något särskilt. Är utfallen olika blir helheten ”${OUTCOME.PARTIAL}”.`}
        >
          {motion.clauses.map(({ id, position, text }) => (
            <SelectField
              key={id}
              name={`clause-${id}`}
              label={`Att-sats ${position}`}
              hint={text}
              optional
              options={clauseOutcomeOptions}
              empty="Som helheten"
            />
          ))}
        </FieldSet>
      )}
      <FieldSet legend="Mer ur protokollet">
        <TextArea name="summary" label="Sammanfattning" optional />
        <div className="field-row">
          <TextField name="registrationNumber" label="Organets diarienummer" optional />
          <DateField name="reportDatedOn" label="Tjänsteutlåtandet daterat" optional max={latest} />
        </div>
        <DebateFields />
      </FieldSet>
      {withAssignments && <AssignmentFields bodies={bodies.map(asOption)} />}
      <PaperFields basis={basis} />
      <OverrideField />
    </Form>
  );
}

function inOrder(bodies: Body[]): Option[] {
  const onTheRoad = ROAD.flatMap((kind) => bodies.filter((body) => body.kind === kind));
  const others = bodies.filter(({ kind }) => !ROAD.includes(kind));
  return [...onTheRoad.map(asOption), ...others.map((body) => ({ ...asOption(body), group: "Andra organ" }))];
}
