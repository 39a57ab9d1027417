import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireManager } from "@/app/installningar/require-manager";
import { CheckboxField } from "@/components/form/choices";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { personalData } from "@/lib/personal-data/queries";
import { pseudonymise } from "./actions";

export const metadata: Metadata = { title: "Ta bort namn och adress" };

type Props = { params: Promise<{ accountId: string }> };

export default async function PseudonymisePage({ params }: Props) {
  const { accountId } = await params;
  const account = `/installningar/konton/${accountId}`;
  const actor = await requireManager(`${account}/pseudonymisering`);
  const data = await personalData(actor, accountId);
  if (!data?.isClosed || data.isPseudonymised) notFound();
  return (
    <Page
      title={`Ta bort namn och adress: ${data.name}`}
      width="text"
      back={{ href: `${account}/personuppgifter`, label: "Personuppgifter" }}
    >
      <ul className="mb-6 list-disc space-y-2 pl-6">
        <li>
          Kontots namn, e-postadress, lösenord och andra sätt att logga in tas bort, och det får ett nummer i
          stället.
        </li>
        <li>Påbörjade formulär, bevakningar och uppgifter om namn och adress i loggen tas bort.</li>
        <li>
          I ärendenas historik och i handlingar står namnet kvar: de är allmänna handlingar och bevaras
          (arkivlagen 3 §, artikel 17.3 GDPR). Den som har eller har haft ett förtroendeuppdrag står också
          kvar bland personerna.
        </li>
      </ul>
      <Form
        action={pseudonymise}
        hidden={{ accountId }}
        submitLabel="Ta bort namn och adress"
        submitVariant="danger"
        cancelHref={`${account}/personuppgifter`}
      >
        <CheckboxField name="understood" label="Jag förstår att det inte kan ångras" />
      </Form>
    </Page>
  );
}
