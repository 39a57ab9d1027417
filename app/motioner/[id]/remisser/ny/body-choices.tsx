"use client";

import { ErrorText } from "@/components/form/field";
import { useFieldState } from "@/components/form/field-state";
import { DateField, TextArea } from "@/components/form/fields";
import type { BodyKind } from "@/lib/db/generated/enums";

/** `inPlan`: until when the body can answer for the motion's plan to hold. */
export type AskableBody = { id: string; name: string; kind: BodyKind; inPlan: string };

const GROUPS: [string, BodyKind[]][] = [
  ["Nämnder", ["COMMITTEE"]],
  ["Beredningar", ["PREPARATORY_COMMITTEE"]],
  ["Kommunstyrelsen", ["BOARD", "WORKING_COMMITTEE"]],
  ["Bolag", ["COMPANY"]],
  ["Externa remissinstanser", ["EXTERNAL"]],
];

/** Every body that may be asked; what differs for one of them is filled in where it is chosen. */
export function BodyChoices({ bodies }: { bodies: AskableBody[] }) {
  const { id, error } = useFieldState("bodies");
  const groups = GROUPS.map(([name, kinds]) => ({
    name,
    members: bodies.filter(({ kind }) => kinds.includes(kind)),
  })).filter(({ members }) => members.length > 0);
  const first = groups[0]?.members[0];
  return (
    <div className={error ? "field-wrong grid gap-4" : "grid gap-4"}>
      <ErrorText id={id}>{error}</ErrorText>
      {groups.map(({ name, members }) => (
        <fieldset key={name} aria-describedby={error && `${id}-error`}>
          <legend className="font-semibold">{name}</legend>
          {members.map((body) => (
            // The error summary leads to the first box.
            <BodyChoice key={body.id} body={body} boxId={body === first ? id : `${id}-${body.id}`} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function BodyChoice({ body, boxId }: { body: AskableBody; boxId: string }) {
  const { values } = useFieldState("bodies");
  return (
    <div className="choice-with-more">
      <div className="choice">
        <input
          id={boxId}
          name="bodies"
          type="checkbox"
          value={body.id}
          defaultChecked={values.includes(body.id)}
        />
        <label htmlFor={boxId}>{body.name}</label>
      </div>
      <div className="choice-more">
        <DateField
          name={`due-${body.id}`}
          label={`Sista svarsdag för ${body.name}`}
          hint={`${body.inPlan} Lämna tomt för att använda den gemensamma.`.trim()}
          optional
        />
        <TextArea
          name={`question-${body.id}`}
          label={`Fråga till ${body.name}`}
          hint="Lämna tomt för att använda den gemensamma."
          optional
          rows={2}
        />
      </div>
    </div>
  );
}
