import { Button } from "@/components/button";
import { Section } from "@/components/section";
import { Status } from "@/components/status";
import { SummaryList } from "@/components/summary-list";
import { daysBetween, inDays, longDate, type PlainDate } from "@/lib/dates";
import type { MeetingFile } from "@/lib/meetings/queries";
import {
  broken,
  lastAppealDay,
  lastDayToApprove,
  lastDayToPost,
  nextStep,
  takeDownDay,
} from "@/lib/process/notice";

type Props = { meeting: MeetingFile; today: PlainDate; mayRecord: boolean };

/** What the law asks of the minutes after the meeting, and how it stands with that. */
export function Minutes({ meeting, today, mayRecord }: Props) {
  const { id, body, heldOn, approvedOn, postedOn, takenDownOn } = meeting;
  const next = nextStep(meeting, today);
  const exempt =
    body.kind === "COUNCIL" ? "" : ". Förslag och yttranden kan normalt inte överklagas (KL 13:2).";
  const waits = (step: NonNullable<typeof next>["step"], by: PlainDate, law: string) =>
    next?.step === step && next.late ? (
      <Status tone="bad">{`Senast ${longDate(by)} (${law}), ${inDays(daysBetween(by, today))} försenat`}</Status>
    ) : (
      `Senast ${longDate(by)} (${law})`
    );
  return (
    <Section
      id="protokoll"
      title="Protokollet"
      actions={
        <>
          {approvedOn && <Button href={`/rapporter/anslag?mote=${id}`}>Visa anslaget</Button>}
          {mayRecord && <Button href={`/sammantraden/${id}/anslag`}>Registrera justering och anslag</Button>}
        </>
      }
    >
      {broken(meeting).map((told) => (
        <p key={told}>
          <Status tone="warning">{told}</Status>
        </p>
      ))}
      <SummaryList
        rows={[
          {
            label: "Justerat",
            value: approvedOn ? longDate(approvedOn) : waits("APPROVE", lastDayToApprove(heldOn), "KL 5:69"),
          },
          {
            label: "Anslaget",
            value: postedOn
              ? longDate(postedOn)
              : approvedOn
                ? waits("POST", lastDayToPost(approvedOn), "KL 8:12")
                : "Senast två dagar efter justeringen (KL 8:12)",
          },
          {
            label: "Sista dag att överklaga",
            value: postedOn
              ? `${longDate(lastAppealDay(postedOn))} (KL 13:5)${exempt}`
              : `Tre veckor efter anslaget (KL 13:5)${exempt}`,
          },
          {
            label: "Anslaget nedtaget",
            value: takenDownOn
              ? longDate(takenDownOn)
              : postedOn
                ? waits("TAKE_DOWN", takeDownDay(postedOn), "KL 8:12")
                : "När tiden för överklagande är ute (KL 8:12)",
          },
        ]}
      />
    </Section>
  );
}
