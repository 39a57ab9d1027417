import type { Metadata } from "next";
import { DateField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { Section } from "@/components/section";
import { latest, today } from "@/lib/dates";
import { filledForm } from "@/lib/form-state";
import { mailIsSetUp } from "@/lib/mail/transport";
import { linksOf } from "@/lib/reply-links/queries";
import { CaseFormPage } from "../../../case-form-page";
import { openReferral, type ReferralParams } from "../open-referral";
import { ClosedReferral, ReferralFacts } from "../referral-facts";
import { makeLink } from "./actions";
import { Links } from "./links";
import { MadeLink } from "./made-link";

export const metadata: Metadata = { title: "Svarslänkar" };

type Props = { params: Promise<ReferralParams> };

/** How long after the last answer date a late answer may still come by the link. */
const GRACE = { days: 14 };

export default async function ReplyLinksPage({ params }: Props) {
  const { actor, motion, referral, typed } = await openReferral(await params, "svarslankar");
  const links = await linksOf(actor, referral.id);
  const hidden = { motionId: motion.id, referralId: referral.id, version: motion.version };
  const until = latest([referral.dueOn, today()])?.add(GRACE).toString();
  return (
    <CaseFormPage title={`Svarslänkar för ${referral.body.name}`} motion={motion}>
      <ReferralFacts referral={referral} />
      {referral.closedOn && <ClosedReferral />}
      {!referral.closedOn && motion.secrecyProvision && (
        <Notice tone="warning" title="Ärendet har sekretess och kan inte öppnas med en länk" />
      )}
      {!referral.closedOn && !motion.secrecyProvision && (
        <Form
          action={makeLink}
          initial={typed ?? filledForm({ expiresOn: until })}
          hidden={hidden}
          submitLabel="Gör en länk"
          pendingLabel="Gör länken …"
          cancelHref={`/motioner/${motion.id}`}
        >
          <MadeLink />
          <p>
            Med en länk kan någon utan konto läsa frågan, motionen och{" "}
            <a href={`/motioner/${motion.id}/remisser/${referral.id}/medskickat`}>det som följer med</a>, och
            skicka in ett svar. Svaret gäller först när du har godtagit det.
          </p>
          <TextField name="recipient" label="Till" hint="Personen eller organisationen som ska svara." />
          {mailIsSetUp() && (
            <TextField
              name="email"
              label="E-postadress"
              hint="Länken skickas dit. Utan adress skickar du den själv."
              type="email"
              optional
            />
          )}
          <DateField
            name="expiresOn"
            label="Gäller till och med"
            hint="Sista svarsdag och två veckor till, om du inte väljer annat."
            min={today().toString()}
          />
        </Form>
      )}
      {links.length > 0 && (
        <Section id="gjorda" title="Gjorda länkar">
          <Links links={links} hidden={hidden} />
        </Section>
      )}
    </CaseFormPage>
  );
}
