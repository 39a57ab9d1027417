import { DateField, TextArea } from "@/components/form/fields";
import { MoreFields } from "@/components/form/more-fields";
import { type Option, SelectField } from "@/components/form/select-field";
import { ASSIGNMENT_ROWS, assignmentField } from "@/lib/assignments/rows";

/** What the council told bodies to do besides settling the motion. */
export function AssignmentFields({ bodies }: { bodies: Option[] }) {
  const names = ASSIGNMENT_ROWS.flatMap((row) =>
    (["bodyId", "text", "dueOn"] as const).map((field) => assignmentField(field, row)),
  );
  return (
    <MoreFields summary="Uppdrag som fullmäktige ger" names={names}>
      {ASSIGNMENT_ROWS.map((row) => (
        <div key={row} className="grid gap-4">
          <SelectField
            name={assignmentField("bodyId", row)}
            label={`Uppdrag ${row} till`}
            optional
            options={bodies}
          />
          <TextArea name={assignmentField("text", row)} label={`Uppdrag ${row}`} optional rows={2} />
          <DateField name={assignmentField("dueOn", row)} label={`Uppdrag ${row} klart senast`} optional />
        </div>
      ))}
    </MoreFields>
  );
}
