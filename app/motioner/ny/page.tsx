import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { FieldSet } from "@/components/form/field-set";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { may } from "@/lib/auth/permissions";
import { today } from "@/lib/dates";
import { ACCEPTED, LARGEST_FILE } from "@/lib/files/limits";
import { filledForm } from "@/lib/form-state";
import { keptTyped } from "@/lib/people/queries";
import { MotionFields } from "../motion-fields";
import { registersFor } from "../registers";
import { register } from "./actions";

export const metadata: Metadata = { title: "Registrera motion" };

const PATH = "/motioner/ny";

export default async function RegisterMotionPage() {
  const actor = await requireSignedIn(PATH);
  if (!may(actor, "register motions")) forbidden();
  const [{ board, ...registers }, typed] = await Promise.all([registersFor(), keptTyped(actor, PATH)]);
  const initial = filledForm({
    authorityId: board?.id,
    receivedOn: today().toString(),
    caseOfficerId: actor.role === "CASE_OFFICER" ? actor.id : null,
    published: "on",
  });
  return (
    <Page title="Registrera motion" width="text" back={{ href: "/motioner", label: "Motioner" }}>
      <Form
        action={register}
        initial={typed ?? initial}
        submitLabel="Registrera motionen"
        pendingLabel="Registrerar …"
        cancelHref="/motioner"
      >
        <MotionFields {...registers} />
        <FieldSet legend="Motionen som fil">
          <FileField
            name="motionDocument"
            label="Fil"
            hint="Läggs bland ärendets handlingar, men visas inte för allmänheten förrän någon publicerar den."
            optional
            accept={ACCEPTED}
            maxBytes={LARGEST_FILE}
          />
        </FieldSet>
      </Form>
    </Page>
  );
}
