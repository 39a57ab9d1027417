import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { LinkOver } from "@/components/link-over";
import { Page } from "@/components/page";
import { readLink } from "@/lib/account-links/queries";
import { signInByLink } from "../actions";

export const metadata: Metadata = { title: "Din inloggningslänk" };

type Props = { params: Promise<{ token: string }> };

export default async function SignInLinkPage({ params }: Props) {
  const { token } = await params;
  const link = await readLink(token, ["SIGN_IN"]);
  if (!link)
    return (
      <LinkOver
        why="Den har använts, eller så har det gått mer än tio minuter sedan den skickades."
        again="/logga-in/lank"
      />
    );
  return (
    <Page
      title={`Logga in som ${link.user.name}`}
      width="text"
      lead={`Länken skickades till ${link.user.email}. Den kan användas en gång.`}
      back={{ href: "/logga-in", label: "Logga in" }}
    >
      <Form action={signInByLink} hidden={{ token }} submitLabel="Logga in" pendingLabel="Loggar in …" />
    </Page>
  );
}
