import type { Metadata } from "next";
import { Page } from "@/components/page";
import { mailIsSetUp } from "@/lib/mail/transport";
import { askForNewPassword } from "./actions";
import { AskForLink } from "./ask-for-link";

export const metadata: Metadata = { title: "Glömt lösenordet" };

type Props = { searchParams: Promise<{ skickat?: string }> };

export default async function ForgottenPasswordPage({ searchParams }: Props) {
  const { skickat } = await searchParams;
  return (
    <Page
      title="Glömt lösenordet?"
      width="text"
      lead="Skriv din e-postadress så skickar vi en länk där du väljer ett nytt. Det gamla gäller tills du har gjort det."
      back={{ href: "/logga-in", label: "Logga in" }}
    >
      <AskForLink
        action={askForNewPassword}
        isSent={skickat !== undefined}
        isSetUp={mailIsSetUp()}
        validFor="en timme"
      />
    </Page>
  );
}
