"use client";

import { useFieldState } from "@/components/form/field-state";
import { TextArea } from "@/components/form/fields";

/** Comes into the form when something was advised against: the reason to record it all the same. */
export function OverrideField({ prefix = "" }: { prefix?: string }) {
  const reason = useFieldState(`${prefix}overrideReason`);
  const { value: warned = "" } = useFieldState(`${prefix}warned`);
  if (!reason.error && !reason.value) return <input type="hidden" name={`${prefix}warned`} value="" />;
  return (
    <div className="notice notice-warning">
      <input type="hidden" name={`${prefix}warned`} value={warned} />
      <TextArea
        name={`${prefix}overrideReason`}
        label="Registrera ändå, med skäl"
        hint="Skälet sparas tillsammans med uppgiften och står i historiken."
        rows={2}
      />
    </div>
  );
}
