import type { Metadata } from "next";
import { RadioGroup } from "@/components/form/choices";
import { FieldSet } from "@/components/form/field-set";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { BodyKind } from "@/lib/db/generated/enums";
import { keptTyped } from "@/lib/people/queries";
import { readPlanningSettings } from "@/lib/settings/queries";
import { BODY_KIND } from "@/lib/vocabulary";
import { requireManager } from "../require-manager";
import { decidePlanning } from "./actions";

export const metadata: Metadata = { title: "Året och planeringen" };

const SETTINGS = "/installningar";
const PATH = `${SETTINGS}/planering`;

const YEAR_STARTS = [
  {
    value: "RAISED",
    label: "När motionen anmäldes i fullmäktige",
    hint: "Till dess räknas den från att motionen kom in.",
  },
  { value: "RECEIVED", label: "När motionen kom in" },
];

export default async function PlanningPage() {
  const actor = await requireManager(PATH);
  const [typed, settings] = await Promise.all([keptTyped(actor, PATH), readPlanningSettings()]);
  const { yearStart, writingDays, handlingDays, papersLead, summonsLead } = settings;
  return (
    <Page title="Året och planeringen" width="text" back={{ href: SETTINGS, label: "Inställningar" }}>
      <Form action={decidePlanning} initial={typed ?? undefined} submitLabel="Spara" cancelHref={SETTINGS}>
        <RadioGroup
          name="yearStart"
          label="Från vilken dag räknas året (KL 5:35)?"
          hint="Lagen säger att fullmäktige om möjligt ska besluta inom ett år från att motionen väcktes. Er arbetsordning säger vad det är. När du ändrar räknas sista dagen om för alla motioner."
          options={YEAR_STARTS}
          defaultValue={yearStart}
        />
        <TextField
          name="writingDays"
          label="Skrivtid i dagar"
          hint="Från att det sista remissvaret är inne till att tjänsteutlåtandet är klart. Kan ändras för varje motion."
          inputMode="numeric"
          width="short"
          defaultValue={String(writingDays)}
        />
        <TextField
          name="handlingDays"
          label="Dagar från ett organs beslut till att svaret är inne"
          hint="Tid för justering och expediering."
          inputMode="numeric"
          width="short"
          defaultValue={String(handlingDays)}
        />
        <FieldSet
          legend="Dagar före sammanträdet"
          hint="När handlingarna ska vara hos sekreteraren, och när kallelsen skickas. Gäller där organet inte har egna ledtider. Infaller dagen på en helg eller helgdag flyttas den till närmaste vardag före."
        >
          {Object.values(BodyKind).map((kind) => (
            <div key={kind} className="field-row">
              <TextField
                name={`papers-${kind}`}
                label={`${BODY_KIND[kind]}: handlingar`}
                inputMode="numeric"
                width="short"
                defaultValue={String(papersLead[kind])}
              />
              <TextField
                name={`summons-${kind}`}
                label={`${BODY_KIND[kind]}: kallelse`}
                hint={kind === "COUNCIL" ? "Minst en vecka (KL 5:14)." : undefined}
                inputMode="numeric"
                width="short"
                defaultValue={String(summonsLead[kind])}
              />
            </div>
          ))}
        </FieldSet>
      </Form>
    </Page>
  );
}
