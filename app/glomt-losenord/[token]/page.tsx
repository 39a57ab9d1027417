import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { PasswordFields } from "@/components/form/password-fields";
import { LinkOver } from "@/components/link-over";
import { Page } from "@/components/page";
import { readLink } from "@/lib/account-links/queries";
import { choosePassword } from "../actions";

export const metadata: Metadata = { title: "Välj lösenord" };

type Props = { params: Promise<{ token: string }> };

export default async function ChoosePasswordPage({ params }: Props) {
  const { token } = await params;
  const link = await readLink(token, ["NEW_PASSWORD", "INVITATION"]);
  if (!link) return <LinkOver why="Den har använts, eller så har tiden gått ut." again="/glomt-losenord" />;
  return (
    <Page
      title="Välj lösenord"
      width="text"
      lead={`För ${link.user.name}, ${link.user.email}. Sedan loggar du in med det. Är du inloggad någonstans loggas du ut där.`}
      back={{ href: "/logga-in", label: "Logga in" }}
    >
      <Form action={choosePassword} hidden={{ token }} submitLabel="Spara lösenordet">
        <PasswordFields />
      </Form>
    </Page>
  );
}
