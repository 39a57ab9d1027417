import type { Metadata } from "next";
import { AskForLink } from "@/app/glomt-losenord/ask-for-link";
import { Page } from "@/components/page";
import { mailIsSetUp } from "@/lib/mail/transport";
import { askForSignInLink } from "./actions";

export const metadata: Metadata = { title: "Logga in med en länk" };

type Props = { searchParams: Promise<{ skickat?: string }> };

export default async function AskForSignInLinkPage({ searchParams }: Props) {
  const { skickat } = await searchParams;
  return (
    <Page
      title="Logga in med en länk"
      width="text"
      lead="Skriv din e-postadress så skickar vi en länk som loggar in dig. Du behöver inget lösenord, men koden från telefonen om du har tvåstegsinloggning."
      back={{ href: "/logga-in", label: "Logga in" }}
    >
      <AskForLink
        action={askForSignInLink}
        isSent={skickat !== undefined}
        isSetUp={mailIsSetUp()}
        validFor="tio minuter"
      />
    </Page>
  );
}
