import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { readLink } from "@/lib/account-links/queries";
import { signInByLink } from "../actions";

export const metadata: Metadata = { title: "Din inloggningslänk" };

const BACK = { href: "/logga-in", label: "Logga in" };

type Props = { params: Promise<{ token: string }> };

export default async function SignInLinkPage({ params }: Props) {
  const { token } = await params;
  const link = await readLink(token, ["SIGN_IN"]);
  if (!link) {
    return (
      <Page
        title="Länken gäller inte längre"
        width="text"
        lead="Den har använts, eller så har det gått mer än 15 minuter sedan den skickades. Har du bett om flera gäller bara den sista."
        back={BACK}
      >
        <a href="/logga-in/lank" className="button button-primary">
          Få en ny länk
        </a>
      </Page>
    );
  }
  return (
    <Page
      title={`Logga in som ${link.user.name}`}
      width="text"
      lead={`Länken skickades till ${link.user.email}. Den kan användas en gång.`}
      back={BACK}
    >
      <Form action={signInByLink} hidden={{ token }} submitLabel="Logga in" pendingLabel="Loggar in …" />
    </Page>
  );
}
