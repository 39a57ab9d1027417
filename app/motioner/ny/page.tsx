import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { searchOf, type WithBasis } from "@/app/inkorg/delar/address";
import { BasisNotice, BesideBasis, basisFor } from "@/app/inkorg/delar/basis";
import { requireSignedIn } from "@/app/submit";
import { AcceptWarning } from "@/components/form/accept-warning";
import { FieldSet } from "@/components/form/field-set";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { MoreFields } from "@/components/form/more-fields";
import { ProvisionField } from "@/components/form/provision-field";
import { Page } from "@/components/page";
import { may } from "@/lib/auth/permissions";
import { today } from "@/lib/dates";
import { ACCEPTED, LARGEST_FILE } from "@/lib/files/limits";
import { filledForm } from "@/lib/form-state";
import { keptTyped } from "@/lib/people/queries";
import { motionPrefill } from "@/lib/prefill/motion";
import { MotionFields } from "../motion-fields";
import { registersFor } from "../registers";
import { register } from "./actions";

export const metadata: Metadata = { title: "Registrera motion" };

const PATH = "/motioner/ny";

export default async function RegisterMotionPage({ searchParams }: { searchParams: WithBasis }) {
  const { underlag } = await searchParams;
  const page = PATH + searchOf(underlag);
  const actor = await requireSignedIn(page);
  if (!may(actor, "register motions")) forbidden();
  const [{ board, ...registers }, typed, basis] = await Promise.all([
    registersFor(),
    keptTyped(actor, page),
    basisFor(actor, underlag, motionPrefill),
  ]);
  const initial = filledForm({
    authorityId: board?.id,
    receivedOn: today().toString(),
    caseOfficerId: actor.role === "CASE_OFFICER" ? actor.id : null,
    published: "on",
    ...basis?.values,
  });
  const form = (
    <Form
      action={register}
      initial={typed ?? initial}
      read={basis?.read}
      hidden={basis?.hidden}
      submitLabel="Registrera motionen"
      pendingLabel="Registrerar …"
      cancelHref={basis?.cancelHref ?? "/motioner"}
    >
      <MotionFields
        {...registers}
        secrecy={
          <MoreFields summary="Sekretess" names={["secrecyProvision"]}>
            <ProvisionField
              hint="Till exempel OSL 21:1. Då syns ärendet bara för handläggare, registratorer och nämndsekreterare."
              optional
            />
          </MoreFields>
        }
      />
      {basis?.hidden.underlag ? (
        <p className="status status-info">
          {basis.documentType === "MOTION"
            ? `Motionen ”${basis.file.fileName}” läggs till när du sparar.`
            : `Underlaget ”${basis.file.fileName}” lägger du till i ärendet i nästa steg.`}
        </p>
      ) : (
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
      )}
      <AcceptWarning
        warned="similar"
        name="notSimilar"
        label="Registrera ändå"
        hint="Jag har tittat på de liknande motionerna, och det här är en annan."
      />
    </Form>
  );
  return (
    <Page
      title="Registrera motion"
      width={basis ? "wide" : "text"}
      back={{ href: "/motioner", label: "Motioner" }}
    >
      {basis ? (
        <BesideBasis basis={basis}>
          <BasisNotice basis={basis} />
          {form}
        </BesideBasis>
      ) : (
        form
      )}
    </Page>
  );
}
