import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { discard } from "../../actions";
import { IMPORT, requireImport } from "../../require-registrar";

export const metadata: Metadata = { title: "Släng listan" };

type Props = { params: Promise<{ importId: string }> };

export default async function DiscardPage({ params }: Props) {
  const { list, address } = await requireImport(params, "/forkasta");
  if (list.state !== "READY") redirect(list.state === "DONE" ? IMPORT : address);
  return (
    <Page
      title="Släng listan?"
      width="text"
      back={{ href: address, label: "Granska listan" }}
      lead={`Det som lästes ur ${list.fileName} tas bort. Inget av det har registrerats, och filen på din dator finns kvar.`}
    >
      <Form
        action={discard}
        submitLabel="Släng listan"
        submitVariant="danger"
        cancelHref={address}
        hidden={{ importId: list.id }}
      />
    </Page>
  );
}
