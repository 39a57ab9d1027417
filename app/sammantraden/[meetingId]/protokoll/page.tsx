import type { Metadata } from "next";
import { outcomeOptions } from "@/app/motioner/outcome-options";
import { asOption, currentBodies } from "@/app/motioner/registers";
import { Button } from "@/components/button";
import { Form } from "@/components/form/form";
import { longDate } from "@/lib/dates";
import { type FormState, filledForm } from "@/lib/form-state";
import { type AwaitingMotion, meetingAfter, motionsAwaiting } from "@/lib/meetings/queries";
import { rowPrefix } from "@/lib/minutes/row";
import { MeetingFormPage } from "../meeting-form-page";
import { type MeetingParams, openMeeting } from "../open-meeting";
import { record } from "./actions";
import { Rows } from "./rows";
import { MORE_ROWS } from "./rows-in";

export const metadata: Metadata = { title: "För in paragrafer" };

const SUGGESTIONS = "motioner-som-vantar";

type Props = { params: Promise<MeetingParams>; searchParams: Promise<{ motion?: string | string[] }> };

export default async function SittingPage({ params, searchParams }: Props) {
  const { actor, meeting, held, typed } = await openMeeting(await params, "protokoll");
  const { motion: chosen } = await searchParams;
  const [motions, bodies, next] = await Promise.all([
    motionsAwaiting(actor, meeting),
    currentBodies(),
    meetingAfter(meeting),
  ]);
  return (
    <MeetingFormPage title="För in paragrafer" meeting={meeting} held={held} width="wide">
      <p className="mb-6 max-w-text text-muted">
        En rad för varje motion som togs upp. Tomma rader hoppas över, och allt sparas på en gång eller inte
        alls. Enter går till nästa rad, Ctrl och Enter sparar.
      </p>
      <datalist id={SUGGESTIONS}>
        {motions.map(({ id, registrationNumber, title }) => (
          <option key={id} value={registrationNumber}>
            {title}
          </option>
        ))}
      </datalist>
      <Form
        action={record}
        initial={typed ?? rowsFor(motions, [chosen ?? []].flat())}
        hidden={{
          meetingId: meeting.id,
          version: meeting.version,
          bodyId: meeting.body.id,
          heldOn: meeting.heldOn.toString(),
        }}
        submitLabel="Spara alla"
        actions={
          <Button name={MORE_ROWS} value="ja">
            Lägg till tre rader
          </Button>
        }
        cancelHref={`/sammantraden/${meeting.id}`}
      >
        <Rows
          suggestions={SUGGESTIONS}
          titles={Object.fromEntries(motions.map((motion) => [motion.registrationNumber, motion.title]))}
          outcomes={outcomeOptions}
          bodies={bodies.map(asOption)}
          next={next && longDate(next)}
        />
      </Form>
    </MeetingFormPage>
  );
}

/** The motions that were ticked on the meeting's page stand in the first rows. */
function rowsFor(motions: AwaitingMotion[], chosen: string[]): FormState {
  const numbers = motions.filter(({ id }) => chosen.includes(id)).map((motion) => motion.registrationNumber);
  const rows = numbers.map((number, index) => [`${rowPrefix(index + 1)}motion`, number]);
  return filledForm({
    ...Object.fromEntries(rows),
    ...(numbers.length > 0 && { rader: String(numbers.length + 1) }),
  });
}
