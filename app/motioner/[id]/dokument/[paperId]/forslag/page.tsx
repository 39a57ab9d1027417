import type { Metadata } from "next";
import { FieldSet } from "@/components/form/field-set";
import { TextArea, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { VERDICTS } from "@/lib/papers/choices";
import { OUTCOME } from "@/lib/vocabulary";
import { CaseFormPage } from "../../../case-form-page";
import { propose } from "../../actions";
import { openDraft } from "../open-paper";

export const metadata: Metadata = { title: "Förslag till beslut" };

type Props = { params: Promise<{ id: string; paperId: string }> };

const OPTIONS = VERDICTS.map((value) => ({ value, label: OUTCOME[value] }));

export default async function ProposalPage({ params }: Props) {
  const { motion, paper, path, typed } = await openDraft(params, "/forslag");
  const { addressee, whole, clauses, condition } = paper.choices;
  return (
    <CaseFormPage title="Förslag till beslut" motion={motion}>
      <Form
        action={propose}
        initial={typed ?? undefined}
        hidden={{ motionId: motion.id, paperId: paper.id }}
        submitLabel="Spara förslaget"
        cancelHref={path}
      >
        <TextField
          name="addressee"
          label="Ställt till"
          hint="Organet som svaret lämnas till, till exempel Kommunstyrelsens arbetsutskott. Det föreslår sedan fullmäktige besluta (5 kap. 28 § kommunallagen)."
          defaultValue={addressee || motion.authority.name}
          list="mottagare"
        />
        <datalist id="mottagare">
          {[motion.authority.name, `${motion.authority.name}s arbetsutskott`].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <SelectField
          name="whole"
          label="Motionen som helhet"
          hint="Lämna tomt om förslaget skiljer sig mellan att-satserna."
          optional
          empty="Att-sats för att-sats"
          options={OPTIONS}
          defaultValue={whole ?? ""}
        />
        {motion.clauses.length > 0 && (
          <FieldSet
            legend="Varje att-sats"
            hint="Det som inte är valt kan fyllas i senare, men inte saknas när svaret färdigställs."
          >
            {motion.clauses.map(({ id, position, text }) => (
              <SelectField
                key={id}
                name={`clause:${id}`}
                label={`${position}. ${text}`}
                optional
                empty="Inte valt"
                options={OPTIONS}
                defaultValue={clauses[id] ?? ""}
              />
            ))}
          </FieldSet>
        )}
        <TextArea
          name="condition"
          label="Villkor"
          hint="Där bifall föreslås med villkor: det som följer efter ”bifalls såtillvida att”."
          optional
          rows={2}
          defaultValue={condition}
        />
      </Form>
    </CaseFormPage>
  );
}
