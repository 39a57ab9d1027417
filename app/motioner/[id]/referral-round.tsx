import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Notice } from "@/components/notice";
import { ReferralStatus } from "@/components/referral-status";
import { Section } from "@/components/section";
import { dateAndTime } from "@/lib/dates";
import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import type { waitingReplies } from "@/lib/replies/queries";
import { STANCE } from "@/lib/vocabulary";
import { DocumentLinks } from "./document-links";
import { Entry } from "./entry";
import { EntryLinks } from "./entry-links";
import { itemRows, lines, type Row, row, Text } from "./item-rows";
import { lapInWords, type Round } from "./round";

type Sent = Round<CaseFile>[number];
type May = { mayAnswer: boolean; mayRefer: boolean; mayRead: boolean };
/** `replies`: what bodies have sent in themselves, for who may look at it; `ownBodies`: those that the actor answers for. */
type Incoming = { replies: Awaited<ReturnType<typeof waitingReplies>>; ownBodies: string[] };
type Props = May & Incoming & { file: CaseFile; round: Round<CaseFile> };

export function ReferralRound({ file, round, ...may }: Props) {
  return (
    <Section id="remissrunda" title="Remissrundan">
      {round.length === 0 && (
        <EmptyState title="Motionen har inte skickats på remiss">
          <p>När en nämnd eller ett annat organ tillfrågas står det här vad det har svarat.</p>
        </EmptyState>
      )}
      {round.map((sent) => (
        <ReferralEntry key={sent.referral.id} file={file} sent={sent} {...may} />
      ))}
    </Section>
  );
}

type EntryProps = May & Incoming & { file: CaseFile; sent: Sent };

function ReferralEntry({ file, sent, replies, ownBodies, ...may }: EntryProps) {
  const { referral, state, late, lap } = sent;
  const reply = replies.find(({ referralId }) => referralId === referral.id);
  const address = `/motioner/${file.id}/remisser/${referral.id}`;
  return (
    <Entry
      id={`remiss-${referral.id}`}
      body={referral.body.name}
      status={
        <>
          {lap && <span className="text-small text-muted">{lapInWords(lap)}</span>}
          <ReferralStatus state={state} late={late} />
        </>
      }
      rows={rowsOf(file, sent, may.mayRead)}
    >
      {reply && <IncomingReply motionId={file.id} reply={reply} />}
      {ownBodies.includes(referral.body.id) && !referral.closedOn && (
        <p className="mt-3">
          <Button href={`/svara/${referral.id}`}>
            Svara på remissen <span className="sr-only">till {referral.body.name}</span>
          </Button>
        </p>
      )}
      {may.mayAnswer && !referral.closedOn && (
        <p className="mt-3">
          <Button href={`${address}/svar`}>
            Logga svar <span className="sr-only">från {referral.body.name}</span>
          </Button>
        </p>
      )}
      <EntryLinks
        entry={`– ${referral.body.name}`}
        links={[...linksOf(file.id, sent, may), ...answerLinks(file.id, sent, may)]}
      />
    </Entry>
  );
}

type IncomingProps = { motionId: string; reply: Incoming["replies"][number] };

const IncomingReply = ({ motionId, reply }: IncomingProps) => (
  <div className="mt-3">
    <Notice tone="warning" title="Inkommet svar att granska">
      <p>
        {reply.senderName} skickade in ett svar {dateAndTime(reply.receivedAt)}.{" "}
        <a href={`/motioner/${motionId}/inkomna-svar/${reply.id}`}>Granska svaret</a>
      </p>
    </Notice>
  </div>
);

function linksOf(motionId: string, { referral, answer }: Sent, { mayAnswer, mayRefer }: May) {
  const { id, closedOn } = referral;
  const address = `/motioner/${motionId}/remisser/${id}`;
  const open = closedOn === null;
  return [
    {
      href: `/motioner/${motionId}/lagg-in?remiss=${id}`,
      label: "Läs in svar ur fil",
      allowed: open && mayAnswer,
    },
    { href: `/remisser/paminn?remiss=${id}`, label: "Påminn", allowed: open && mayAnswer },
    { href: `${address}/svarslankar`, label: "Svarslänkar", allowed: mayRefer },
    { href: `${address}/medskickat`, label: "Medskickade handlingar", allowed: open && mayRefer },
    { href: `${address}/forlang`, label: "Förläng", allowed: open && mayRefer },
    { href: `${address}/avstar`, label: "Organet avstår", allowed: open && mayAnswer },
    { href: `${address}/aterkalla`, label: "Återkalla", allowed: open && mayRefer },
    { href: `${address}/ratta`, label: "Rätta remissen", allowed: mayRefer },
    {
      href: `/motioner/${motionId}/stryk/remiss/${id}`,
      label: "Stryk remissen",
      allowed: mayRefer && !answer,
    },
  ];
}

function answerLinks(motionId: string, { referral, answer }: Sent, { mayAnswer }: May) {
  if (!answer) return [];
  const decided = answer.status === "DECIDED";
  return [
    {
      href: `/motioner/${motionId}/remisser/${referral.id}/svar/ratta`,
      label: "Rätta svaret",
      allowed: mayAnswer && decided,
    },
    {
      href: `/motioner/${motionId}/stryk/paragraf/${answer.id}`,
      label: decided ? "Stryk svaret" : "Stryk förslaget",
      allowed: mayAnswer,
    },
  ];
}

function rowsOf(file: CaseFile, { referral, answer }: Sent, mayRead: boolean): Row[] {
  const { sentOn, dueOn, declinedOn, declinedReason, withdrawnOn, withdrawnReason, question } = referral;
  const { extensions, reminders } = referral;
  const sent = file.documents.filter(
    ({ referralId, minutesItemId }) => referralId === referral.id && !minutesItemId,
  );
  const letters = sent.filter(({ type }) => type === "REFERRAL_LETTER");
  // What came with an answer that was struck.
  const others = sent.filter(({ type }) => type !== "REFERRAL_LETTER");
  return [
    ...row("Skickad", `${sentOn}, svar senast ${dueOn}`),
    ...lines(
      "Förlängd",
      extensions.map(({ fromDueOn, toDueOn, reason }) => `Från ${fromDueOn} till ${toDueOn}: ${reason}`),
    ),
    ...lines(
      "Påmind",
      mayRead
        ? reminders.map(({ sentOn, recipient, sentBy }) => `${sentOn} till ${recipient}, av ${sentBy.name}`)
        : [],
    ),
    ...row("Fråga", <Text>{question}</Text>),
    ...row(
      answer?.status === "PROPOSED" ? "Föreslaget ställningstagande" : "Ställningstagande",
      answer?.stance && <b>{STANCE[answer.stance]}</b>,
    ),
    ...lines("Ställningstagande per att-sats", answer ? stancesIn(answer, file) : []),
    ...row("Avstod", declinedOn && [declinedOn, declinedReason].filter(Boolean).join(": ")),
    ...row("Återkallad", withdrawnOn && [withdrawnOn, withdrawnReason].filter(Boolean).join(": ")),
    ...(answer ? itemRows(answer, file) : []),
    ...row("Remissmissiv", letters.length > 0 && <DocumentLinks motionId={file.id} documents={letters} />),
    ...row("Övriga handlingar", others.length > 0 && <DocumentLinks motionId={file.id} documents={others} />),
  ];
}

const stancesIn = ({ clauseStances }: CaseItem, { clauses }: CaseFile): string[] =>
  clauses.flatMap(({ id, position }) => {
    const own = clauseStances.find(({ clauseId }) => clauseId === id);
    return own ? [`Att-sats ${position}: ${STANCE[own.stance].toLowerCase()}`] : [];
  });
