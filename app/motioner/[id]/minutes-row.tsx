import { DatedText } from "@/components/dated-text";
import { Status } from "@/components/status";
import { type PlainDate, today } from "@/lib/dates";
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
  const { meetingId, heldOn, approvedOn, postedOn, takenDownOn, body } = item;
  if (!meetingId || !heldOn) return [];
  const next = nextStep({ heldOn, approvedOn, postedOn, takenDownOn }, today());
  const told = [
    approvedOn ? `Justerat ${approvedOn}` : "Justeringen är inte registrerad",
    ...(postedOn ? [`anslaget ${postedOn}`, appealWords(body.kind, lastAppealDay(postedOn))] : []),
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

/** A decision that only prepares the matter for the council cannot be appealed (KL 13:2); its notice stays up. */
const appealWords = (kind: CaseItem["body"]["kind"], last: PlainDate): string =>
  kind === "COUNCIL"
    ? `kan överklagas till och med ${last} (KL 13:5)`
    : `ska sitta uppe till och med ${last} (KL 8:12)`;
