import type { Metadata } from "next";
import { Button } from "@/components/button";
import { TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { dateAndTime } from "@/lib/dates";
import { CaseFormPage } from "../../case-form-page";
import { sendBack } from "./actions";
import { openReply, type ReplyParams } from "./open-reply";
import { replyRows } from "./reply-rows";

export const metadata: Metadata = { title: "Inkommet svar" };

type Props = { params: Promise<ReplyParams> };

export default async function ReplyReviewPage({ params }: Props) {
  const { motion, reply, typed } = await openReply(await params);
  const { receipt, receivedAt, senderName, linkId, state, body } = reply;
  const isClosed = motion.referrals.find(({ id }) => id === reply.referralId)?.closedOn;
  const way = linkId ? "genom en svarslänk" : "som organets handläggare";
  return (
    <CaseFormPage title={`Inkommet svar från ${body.name}`} motion={motion}>
      {state === "WAITING" ? (
        <Notice tone="info" title="Svaret väntar på att du granskar det">
          <p>
            {senderName} skickade in det {dateAndTime(receivedAt)}, {way}. Kvittonummer {receipt}. Det gäller
            som svar först när du har registrerat det.
          </p>
          {isClosed && (
            <p>
              Remissen är avslutad, så svaret kan inte registreras nu. Öppna den igen med Rätta remissen,
              eller skicka tillbaka svaret.
            </p>
          )}
        </Notice>
      ) : (
        <Settled reply={reply} />
      )}
      <div className="mt-6">
        <SummaryList rows={replyRows(reply, motion)} />
      </div>
      {state === "WAITING" && (
        <>
          {!isClosed && (
            <p className="mt-6">
              <Button
                href={`/motioner/${motion.id}/remisser/${reply.referralId}/svar?inkommet=${reply.id}`}
                variant="primary"
              >
                Godta och registrera svaret
              </Button>
            </p>
          )}
          <Section id="skicka-tillbaka" title={isClosed ? "Skicka tillbaka svaret" : "Saknas något?"}>
            <p className="mb-4 text-muted">
              {isClosed
                ? "Avsändaren får läsa skälet. Det som kom in ligger kvar här."
                : "Avsändaren får läsa skälet och kan skicka in svaret på nytt. Det som kom in ligger kvar här."}
            </p>
            <Form
              action={sendBack}
              initial={typed ?? undefined}
              hidden={{ motionId: motion.id, replyId: reply.id, version: motion.version }}
              submitLabel="Skicka tillbaka"
              submitVariant="secondary"
              pendingLabel="Skickar tillbaka …"
            >
              <TextArea
                name="reason"
                label="Skäl"
                hint="Vad som behöver rättas eller läggas till."
                rows={3}
              />
            </Form>
          </Section>
        </>
      )}
    </CaseFormPage>
  );
}

function Settled({ reply }: Pick<Awaited<ReturnType<typeof openReply>>, "reply">) {
  const { state, settledAt, settledByName, returnReason, receipt } = reply;
  const when = settledAt ? ` ${dateAndTime(settledAt)}` : "";
  return (
    <Notice
      tone={state === "ACCEPTED" ? "good" : "warning"}
      title={`Svaret ${state === "ACCEPTED" ? "godtogs" : "skickades tillbaka"}${when} av ${settledByName}`}
    >
      <p>
        Kvittonummer {receipt}. {returnReason}
      </p>
    </Notice>
  );
}
