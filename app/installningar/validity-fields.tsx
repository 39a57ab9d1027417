import { DateField } from "@/components/form/fields";
import { fromDbOrNull } from "@/lib/dates";
import type { Validity } from "@/lib/people/validity";

export function ValidityFields({ validFrom, validTo }: Partial<Validity>) {
  const shown = (day: Date | null = null) => fromDbOrNull(day)?.toString();
  return (
    <div className="field-row">
      <DateField name="validFrom" label="Första dag" optional defaultValue={shown(validFrom)} />
      <DateField name="validTo" label="Sista dag" optional defaultValue={shown(validTo)} />
    </div>
  );
}
