import { TextField } from "@/components/form/fields";
import type { Validity } from "@/lib/people/validity";
import { ValidityFields } from "../validity-fields";

type Party = Validity & { name: string; abbreviation: string };

export function PartyFields({ party }: { party?: Party }) {
  return (
    <>
      <TextField
        name="abbreviation"
        label="Förkortning"
        hint="Den som står inom parentes efter en motionärs namn, till exempel V."
        defaultValue={party?.abbreviation}
        width="short"
      />
      <TextField name="name" label="Namn" defaultValue={party?.name} />
      <ValidityFields {...party} />
    </>
  );
}
