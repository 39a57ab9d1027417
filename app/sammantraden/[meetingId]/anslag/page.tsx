import type { Metadata } from "next";
import { DateField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { OverrideField } from "@/components/form/override-field";
import { longDate, today } from "@/lib/dates";
import { filledForm } from "@/lib/form-state";
import { lastDayToApprove, lastDayToPost, takeDownDay } from "@/lib/process/notice";
import { MeetingFormPage } from "../meeting-form-page";
import { type MeetingParams, openMeeting } from "../open-meeting";
import { record } from "./actions";

export const metadata: Metadata = { title: "Justering och anslag" };

type Props = { params: Promise<MeetingParams> };

export default async function NoticePage({ params }: Props) {
  const { meeting, held, typed } = await openMeeting(await params, "anslag");
  const { heldOn, approvedOn, postedOn, takenDownOn } = meeting;
  const limits = { min: heldOn.toString(), max: today().toString() };
  const initial = filledForm({
    approvedOn: approvedOn?.toString(),
    postedOn: postedOn?.toString(),
    takenDownOn: takenDownOn?.toString(),
  });
  return (
    <MeetingFormPage title="Justering och anslag" meeting={meeting} held={held}>
      <Form
        action={record}
        initial={typed ?? initial}
        hidden={{ meetingId: meeting.id, version: meeting.version, heldOn: heldOn.toString() }}
        submitLabel="Spara"
        cancelHref={`/sammantraden/${meeting.id}`}
      >
        <DateField
          name="approvedOn"
          label="Justerat"
          hint={`Senast ${longDate(lastDayToApprove(heldOn))}: 14 dagar efter sammanträdet (KL 5:69).`}
          optional
          {...limits}
        />
        <DateField
          name="postedOn"
          label="Anslaget på anslagstavlan"
          hint={`Senast två dagar efter justeringen (KL 8:12)${approvedOn ? `: ${longDate(lastDayToPost(approvedOn))}` : ""}. Tre veckor för att överklaga räknas härifrån (KL 13:5).`}
          optional
          {...limits}
        />
        <DateField
          name="takenDownOn"
          label="Anslaget nedtaget"
          hint={`Dagen efter den sista dagen att överklaga (KL 8:12)${postedOn ? `: ${longDate(takeDownDay(postedOn))}` : ""}.`}
          optional
          {...limits}
        />
        <OverrideField />
      </Form>
    </MeetingFormPage>
  );
}
