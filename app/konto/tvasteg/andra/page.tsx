import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { RadioGroup } from "@/components/form/choices";
import { Form } from "@/components/form/form";
import { PasswordField } from "@/components/form/password-field";
import { Page } from "@/components/page";
import { ownSecondFactor } from "@/lib/second-factor/queries";
import { change } from "../actions";

export const metadata: Metadata = { title: "Ändra tvåstegsinloggningen" };

const BACK = "/konto/tvasteg";

const ACTS = [
  {
    value: "telephone",
    label: "Byta telefon",
    hint: "Den gamla telefonens koder slutar gälla genast. Du läser in den nya på nästa sida.",
  },
  {
    value: "codes",
    label: "Få nya återställningskoder",
    hint: "De gamla slutar gälla.",
  },
  {
    value: "off",
    label: "Slå av tvåstegsinloggningen",
    hint: "Sedan räcker lösenordet för att logga in. Du kan slå på den igen.",
  },
];

export default async function ChangeSecondFactorPage() {
  const actor = await requireSignedIn(`${BACK}/andra`);
  if (!(await ownSecondFactor(actor)).since) redirect(BACK);
  return (
    <Page title="Ändra tvåstegsinloggningen" width="text" back={{ href: BACK, label: "Tvåstegsinloggning" }}>
      <Form action={change} submitLabel="Fortsätt" cancelHref={BACK}>
        <RadioGroup name="act" label="Vad vill du göra?" options={ACTS} />
        <PasswordField name="passwordNow" label="Ditt lösenord" autoComplete="current-password" />
      </Form>
    </Page>
  );
}
