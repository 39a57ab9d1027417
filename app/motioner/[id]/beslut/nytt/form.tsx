import { FieldSet } from "@/components/form/field-set";
import { DateField, TextArea, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { type Option, SelectField } from "@/components/form/select-field";
import { today } from "@/lib/dates";
import type { BodyKind, Outcome } from "@/lib/db/generated/enums";
import type { FormState } from "@/lib/form-state";
import { PROCEDURAL, SUBSTANTIVE } from "@/lib/meetings/outcome";
import type { CaseFile } from "@/lib/motions/queries";
import type { Body } from "@/lib/people/queries";
import { OUTCOME } from "@/lib/vocabulary";
import { asOption } from "../../../registers";
import { DebateFields, PaperFields, ParagraphField } from "../../item-fields";
import { recordDecision } from "./actions";
import { ProcedureFields, VoteFields } from "./procedure-fields";

/** The road of every motion, in its order. */
const ROAD: BodyKind[] = ["WORKING_COMMITTEE", "BOARD", "COUNCIL"];

const choices = (outcomes: readonly Outcome[], group?: string): Option[] =>
  outcomes.map((value) => ({ value, label: OUTCOME[value], group }));

const OUTCOMES = [...choices(SUBSTANTIVE, "Motionen"), ...choices(PROCEDURAL, "Ärendet")];

type Props = { motion: CaseFile; bodies: Body[]; initial: FormState };

export function DecisionForm({ motion, bodies, initial }: Props) {
  const latest = today().toString();
  return (
    <Form
      action={recordDecision}
      initial={initial}
      hidden={{ motionId: motion.id, version: motion.version }}
      submitLabel="Registrera beslutet"
      pendingLabel="Registrerar …"
      cancelHref={`/motioner/${motion.id}`}
    >
      <FieldSet legend="Beslutet">
        <SelectField name="bodyId" label="Organ" options={inOrder(bodies)} />
        <div className="field-row">
          <DateField name="meetingOn" label="Sammanträde" hint="Dagen då organet beslutade." max={latest} />
          <ParagraphField />
        </div>
        <TextArea name="decisionText" label="Beslutet" hint="Som det står i protokollet." />
        <SelectField
          name="outcome"
          label="Utfall för motionen"
          hint="Vad som händer med motionen. Att bifalla ett förslag om avslag är avslag. I arbetsutskottet och kommunstyrelsen är det deras förslag: bara fullmäktige avgör en motion (KL 5:23)."
          options={OUTCOMES}
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
              options={choices(SUBSTANTIVE)}
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
      <PaperFields />
    </Form>
  );
}

function inOrder(bodies: Body[]): Option[] {
  const onTheRoad = ROAD.flatMap((kind) => bodies.filter((body) => body.kind === kind));
  const others = bodies.filter(({ kind }) => !ROAD.includes(kind));
  return [...onTheRoad.map(asOption), ...others.map((body) => ({ ...asOption(body), group: "Andra organ" }))];
}
