import type { Metadata } from "next";
import { Button } from "@/components/button";
import { TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { ProvisionField } from "@/components/form/provision-field";
import { filledForm } from "@/lib/form-state";
import { CaseFormPage } from "../../case-form-page";
import { openFor } from "../../open-for";
import { markCase } from "../actions";

export const metadata: Metadata = { title: "Sekretess för hela ärendet" };

type Props = { params: Promise<{ id: string }> };

export default async function MarkCasePage({ params }: Props) {
  const { id } = await params;
  const page = `/motioner/${id}/sekretess`;
  const { motion, typed } = await openFor("set secrecy", id, `${page}/arendet`);
  const { secrecyProvision } = motion;
  return (
    <CaseFormPage title="Sekretess för hela ärendet" motion={motion}>
      <Form
        action={markCase}
        initial={typed ?? filledForm({ provision: secrecyProvision })}
        hidden={{ motionId: id, version: motion.version }}
        submitLabel={secrecyProvision ? "Ändra markeringen" : "Lägg ärendet under sekretess"}
        cancelHref={page}
        actions={
          secrecyProvision && (
            <Button variant="quiet" href={`${page}/arendet/havning`}>
              Häv sekretessen …
            </Button>
          )
        }
      >
        <p>
          Ärendet syns då bara för handläggare, registratorer och nämndsekreterare. Andra får inte veta att
          det finns. Det slutar visas för allmänheten, också om sekretessen hävs.
        </p>
        <ProvisionField name="provision" hint="Kapitel och paragraf, till exempel OSL 26:1." />
        <TextArea name="reason" label="Varför gäller bestämmelsen?" rows={3} />
      </Form>
    </CaseFormPage>
  );
}
