import { DatedText } from "@/components/dated-text";
import { Status } from "@/components/status";
import { today } from "@/lib/dates";
import type { CaseItem } from "@/lib/motions/queries";
import { lastAppealDay, nextStep } from "@/lib/process/notice";
import type { Row } from "./item-rows";

const WAITS = {
  APPROVE: "Skulle ha justerats senast",
  POST: "Skulle ha anslagits senast",
  TAKE_DOWN: "Anslaget skulle ha tagits ned",
};

/** How it stands with the minutes of a decision: approved, posted, open to appeal, and what is late. */
export function minutesRow(item: CaseItem): Row[] {
  const { meetingId, heldOn, approvedOn, postedOn, takenDownOn } = item;
  if (!meetingId || !heldOn) return [];
  const next = nextStep({ heldOn, approvedOn, postedOn, takenDownOn }, today());
  const told = [
    approvedOn ? `Justerat ${approvedOn}` : "Justeringen är inte registrerad",
    ...(postedOn
      ? [`anslaget ${postedOn}`, `kan överklagas till och med ${lastAppealDay(postedOn)} (KL 13:5)`]
      : []),
  ];
  const value = (
    <>
      <DatedText>{`${told.join(", ")}.`}</DatedText>{" "}
      {next?.late && <Status tone="warning">{`${WAITS[next.step]} ${next.by}`}</Status>}{" "}
      <a href={`/sammantraden/${meetingId}`}>Till sammanträdet</a>
    </>
  );
  return [{ label: "Protokollet", value }];
}
