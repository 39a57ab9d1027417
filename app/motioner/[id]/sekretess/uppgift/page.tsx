import type { Metadata } from "next";
import { TextArea, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { ProvisionField } from "@/components/form/provision-field";
import { SelectField } from "@/components/form/select-field";
import { caseSecrecy } from "@/lib/secrecy/queries";
import { WITHHELD } from "@/lib/secrecy/schema";
import { CaseFormPage } from "../../case-form-page";
import { openFor } from "../../open-for";
import { sealFact } from "../actions";

export const metadata: Metadata = { title: "Lägg en uppgift under sekretess" };

type Props = { params: Promise<{ id: string }> };

export default async function SealFactPage({ params }: Props) {
  const { id } = await params;
  const page = `/motioner/${id}/sekretess`;
  const { actor, motion, typed } = await openFor("set secrecy", id, `${page}/uppgift`);
  const facts = (await caseSecrecy(actor, id))?.facts ?? [];
  return (
    <CaseFormPage title="Lägg en uppgift under sekretess" motion={motion}>
      <Form
        action={sealFact}
        initial={typed ?? undefined}
        hidden={{ motionId: id, version: motion.version }}
        submitLabel="Lägg uppgiften under sekretess"
        cancelHref={page}
      >
        <p>
          Uppgiften tas bort ur registret, överallt i ärendet där samma ord står: ur listor, sökning,
          rapporter och dokument. Den som får se sekretess läser den på sidan Sekretess. Så länge syns
          ärendets historik inte heller för andra, eftersom den säger vad som stod förut.
        </p>
        <SelectField
          name="fact"
          label="Uppgift"
          options={facts.map(({ key, label, value }) => ({ value: key, label: short(value), group: label }))}
        />
        <TextField
          name="shown"
          label="Andra läser i stället"
          hint={`Något som inte röjer uppgiften, till exempel ”En motion om en enskild”. Tomt: ${WITHHELD}`}
          optional
        />
        <ProvisionField name="provision" hint="Kapitel och paragraf, till exempel OSL 21:3." />
        <TextArea name="reason" label="Varför gäller bestämmelsen?" rows={3} />
      </Form>
    </CaseFormPage>
  );
}

const LONGEST = 90;
const short = (value: string) => (value.length > LONGEST ? `${value.slice(0, LONGEST)} …` : value);
