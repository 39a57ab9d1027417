import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { Table } from "@/components/table";
import { dateAndTime } from "@/lib/dates";
import { outbox } from "@/lib/mail/queries";
import { mailIsSetUp } from "@/lib/mail/transport";
import { requireManager } from "../require-manager";
import { sendTrial } from "./actions";

export const metadata: Metadata = { title: "E-post" };

const PATH = "/installningar/epost";
const COLUMNS = [{ label: "Till" }, { label: "Gavs upp" }, { label: "Varför" }];

type Props = { searchParams: Promise<{ prov?: string }> };

export default async function MailPage({ searchParams }: Props) {
  const actor = await requireManager(PATH);
  const { prov } = await searchParams;
  return (
    <Page
      title="E-post"
      width="text"
      lead="Motionskollen skickar inloggningslänkar, nya lösenord och kvitton. Vilken server som tar emot breven bestäms där Motionskollen är installerad, med MAIL_URL och MAIL_FROM."
      back={{ href: "/installningar", label: "Inställningar" }}
    >
      {mailIsSetUp() ? (
        <Outbox {...(await outbox(actor))} to={actor.email} isTried={prov !== undefined} />
      ) : (
        <NotSetUp />
      )}
    </Page>
  );
}

function NotSetUp() {
  return (
    <EmptyState title="Ingen e-postserver är inställd">
      <p>
        Allt annat fungerar ändå. Den som sköter servern anger till exempel
        <code> MAIL_URL=smtp://användare:lösenord@post.kommunen.se:587</code> och
        <code> MAIL_FROM=motioner@kommunen.se</code> och startar om.
      </p>
    </EmptyState>
  );
}

type OutboxProps = Awaited<ReturnType<typeof outbox>> & { to: string; isTried: boolean };

function Outbox({ waiting, problem, nextAt, failed, to, isTried }: OutboxProps) {
  return (
    <>
      {problem ? (
        <Notice tone="bad" title={`Breven kommer inte fram. ${waiting} väntar.`}>
          <p>{problem}</p>
          {nextAt && <p>Nästa försök: {dateAndTime(nextAt)}. Inget brev är förlorat.</p>}
        </Notice>
      ) : (
        <Notice tone="good" title={waiting === 0 ? "Inget brev väntar" : `${waiting} brev är på väg`} />
      )}
      <Section id="prov" title="Prova">
        {isTried && (
          <div className="mb-4">
            <Notice tone="info" title={`Ett brev är på väg till ${to}`}>
              <p>Har det inte kommit om en minut: ladda om den här sidan, så står här varför.</p>
            </Notice>
          </div>
        )}
        <p className="mb-4 wrap-anywhere">Brevet går till dig, {to}.</p>
        <Form
          action={sendTrial}
          submitLabel="Skicka ett brev"
          submitVariant="secondary"
          pendingLabel="Skickar …"
        />
      </Section>
      {failed.length > 0 && (
        <Section id="uppgivna" title="Brev som inte gick fram">
          <Table caption="Den senaste månaden" columns={COLUMNS}>
            {failed.map((mail) => (
              <tr key={String(mail.id)}>
                <th scope="row">{mail.to}</th>
                <td data-label="Gavs upp">{mail.failedAt && dateAndTime(mail.failedAt)}</td>
                <td data-label="Varför">{mail.problem}</td>
              </tr>
            ))}
          </Table>
        </Section>
      )}
    </>
  );
}
