"use client";

import { CheckboxField } from "@/components/form/choices";
import { useFieldState } from "@/components/form/field-state";
import { DateField, TextArea, TextField } from "@/components/form/fields";
import { MoreFields } from "@/components/form/more-fields";
import { OverrideField } from "@/components/form/override-field";
import { type Option, SelectField } from "@/components/form/select-field";
import { rowPrefix } from "@/lib/minutes/row";

type Props = {
  row: number;
  /** The id of the list of motions that could be on the agenda. */
  suggestions: string;
  titles: Record<string, string>;
  outcomes: Option[];
  bodies: Option[];
  next: string | null;
};

const SELDOM = [
  "clauses",
  "yesMeans-1",
  "noMeans-1",
  "yes-1",
  "no-1",
  "abstain-1",
  "castingVote-1",
  "tabledToOn",
  "recommittedToId",
  "byMinority",
  "reason",
  "urgentByAll",
  "reservations",
];

/** One paragraph of the minutes, as short as it can be entered. */
export function ItemRow({ row, suggestions, titles, outcomes, bodies, next }: Props) {
  const named = (name: string) => `${rowPrefix(row)}${name}`;
  const { value: number = "" } = useFieldState(named("motion"));
  return (
    <fieldset data-row={row} className="field-set">
      <legend className="font-bold">
        {["Ärende", row, titles[number] && `– ${titles[number]}`].filter(Boolean).join(" ")}
      </legend>
      <div className="sitting-row">
        <TextField
          name={named("motion")}
          label="Motionens diarienummer"
          list={suggestions}
          autoComplete="off"
        />
        <TextField name={named("paragraph")} label="Paragraf" optional />
        <TextField name={named("agendaNumber")} label="På dagordningen" optional />
        <SelectField name={named("outcome")} label="Utfall för motionen" options={outcomes} />
      </div>
      <TextArea name={named("decisionText")} label="Beslutet" rows={2} />
      <MoreFields summary="Omröstning, att-satser, bordläggning och återremiss" names={SELDOM.map(named)}>
        <TextField
          name={named("clauses")}
          label="Utfall per att-sats"
          hint="När de skiljer sig åt: ”1 bifall, 2 avslag”."
          optional
        />
        <div className="field-row">
          <TextField name={named("yesMeans-1")} label="Ja står för" optional />
          <TextField name={named("noMeans-1")} label="Nej står för" optional />
        </div>
        <div className="field-row">
          <TextField name={named("yes-1")} label="Ja" optional width="short" inputMode="numeric" />
          <TextField name={named("no-1")} label="Nej" optional width="short" inputMode="numeric" />
          <TextField name={named("abstain-1")} label="Avstår" optional width="short" inputMode="numeric" />
        </div>
        <CheckboxField name={named("castingVote-1")} label="Ordförandens utslagsröst avgjorde (KL 5:54)" />
        <DateField
          name={named("tabledToOn")}
          label="Bordlagt till"
          hint={
            next
              ? `Lämna tomt om det är nästa sammanträde, ${next} (KL 5:51).`
              : "Lämna tomt om det är nästa sammanträde (KL 5:51)."
          }
          optional
        />
        <SelectField
          name={named("recommittedToId")}
          label="Återremitterat till"
          optional
          options={bodies}
          empty="Kommunstyrelsen"
        />
        <CheckboxField name={named("byMinority")} label="På begäran av en minoritet (KL 5:50)" />
        <TextArea name={named("reason")} label="Skäl till återremiss eller bordläggning" optional rows={2} />
        <CheckboxField
          name={named("urgentByAll")}
          label="Avgjort utan beredning: brådskande, och alla närvarande var ense (KL 5:33)"
        />
        <TextArea
          name={named("reservations")}
          label="Reservationer"
          hint="En per rad: Eva Ek (S): texten (KL 4:27)."
          optional
          rows={2}
        />
      </MoreFields>
      <OverrideField prefix={rowPrefix(row)} />
    </fieldset>
  );
}
