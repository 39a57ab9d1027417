import { Button } from "@/components/button";
import { TextArea, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import type { FormState } from "@/lib/form-state";
import { FONT_NAMES, FONTS } from "@/lib/look/fonts";
import type { VersionedLook } from "@/lib/look/look";
import { changeLook } from "./actions";
import { Preview } from "./preview";

type Props = { look: VersionedLook; typed: FormState | null };

const FORM = "utseende";
const FONT_OPTIONS = FONT_NAMES.map((value) => ({ value, label: `${value} (i Word ${FONTS[value].word})` }));

/** The look beside a paper in it. */
export const LookForm = ({ look, typed }: Props) => (
  <Form
    action={changeLook}
    initial={typed ?? undefined}
    hidden={{ version: look.version }}
    submitLabel="Spara utseendet"
    actions={
      <Button name="then" value="prov" variant="quiet">
        Visa utan att spara
      </Button>
    }
  >
    <div id={FORM} className="look">
      <div className="grid content-start gap-6">
        <TextField
          name="unit"
          label="Förvaltning"
          hint="Står under kommunens namn."
          optional
          defaultValue={look.unit}
        />
        <TextArea
          name="addressLines"
          label="Adress och kontaktuppgifter"
          hint="Längst ned på första sidan, högst sex rader."
          optional
          rows={4}
          defaultValue={look.addressLines.join("\n")}
        />
        <TextField
          name="accent"
          label="Färg på rubriker och kommunens namn"
          hint="Sex tecken efter #. Mörk nog att läsas på vitt papper."
          width="short"
          defaultValue={look.accent}
        />
        <TextField name="line" label="Färg på linjer i tabeller" width="short" defaultValue={look.line} />
        <SelectField
          name="headingFont"
          label="Typsnitt i rubriker"
          options={FONT_OPTIONS}
          defaultValue={look.headingFont}
        />
        <SelectField
          name="bodyFont"
          label="Typsnitt i löpande text"
          options={FONT_OPTIONS}
          defaultValue={look.bodyFont}
        />
        <TextArea
          name="signers"
          label="Undertecknare utöver handläggaren"
          hint="En på varje rad: bara titeln, eller namn, titel."
          optional
          rows={2}
          defaultValue={look.signers.join("\n")}
        />
      </div>
      <div className="look-preview">
        <Preview formId={FORM} />
      </div>
    </div>
  </Form>
);
