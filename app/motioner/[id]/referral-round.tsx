import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { ReferralStatus } from "@/components/referral-status";
import { Section } from "@/components/section";
import type { CaseFile } from "@/lib/motions/queries";
import { STANCE } from "@/lib/vocabulary";
import { DocumentLinks } from "./document-links";
import { Entry } from "./entry";
import { itemRows, type Row, row, Text } from "./item-rows";
import type { Round } from "./round";

type Sent = Round<CaseFile>[number];
type Props = { file: CaseFile; round: Round<CaseFile>; mayAnswer: boolean };

export function ReferralRound({ file, round, mayAnswer }: Props) {
  return (
    <Section id="remissrunda" title="Remissrundan">
      {round.length === 0 && (
        <EmptyState title="Motionen har inte skickats på remiss">
          <p>När en nämnd eller ett annat organ tillfrågas står det här vad det har svarat.</p>
        </EmptyState>
      )}
      {round.map((sent) => (
        <ReferralEntry key={sent.referral.id} file={file} sent={sent} mayAnswer={mayAnswer} />
      ))}
    </Section>
  );
}

function ReferralEntry({ file, sent, mayAnswer }: Pick<Props, "file" | "mayAnswer"> & { sent: Sent }) {
  const { referral, state, late } = sent;
  return (
    <Entry
      id={`remiss-${referral.id}`}
      body={referral.body.name}
      status={<ReferralStatus state={state} late={late} />}
      rows={rowsOf(file, sent)}
    >
      {mayAnswer && !referral.closedOn && (
        <p className="mt-3 flex flex-wrap gap-3">
          <Button href={`/motioner/${file.id}/remisser/${referral.id}/svar`}>
            Logga svar <span className="sr-only">från {referral.body.name}</span>
          </Button>
          <Button href={`/motioner/${file.id}/remisser/${referral.id}/avstar`} variant="quiet">
            Organet avstår <span className="sr-only">({referral.body.name})</span>
          </Button>
        </p>
      )}
    </Entry>
  );
}

function rowsOf(file: CaseFile, { referral, answer }: Sent): Row[] {
  const { sentOn, dueOn, declinedOn, declinedReason, withdrawnOn, question } = referral;
  const letters = file.documents.filter(
    ({ referralId, minutesItemId }) => referralId === referral.id && !minutesItemId,
  );
  return [
    ...row("Skickad", `${sentOn}, svar senast ${dueOn}`),
    ...row("Fråga", <Text>{question}</Text>),
    ...row(
      answer?.status === "PROPOSED" ? "Föreslaget ställningstagande" : "Ställningstagande",
      answer?.stance && <b>{STANCE[answer.stance]}</b>,
    ),
    ...row("Avstod", declinedOn && [declinedOn, declinedReason].filter(Boolean).join(": ")),
    ...row("Återkallad", withdrawnOn && String(withdrawnOn)),
    ...(answer ? itemRows(answer, file) : []),
    ...row("Remissmissiv", letters.length > 0 && <DocumentLinks motionId={file.id} documents={letters} />),
  ];
}
