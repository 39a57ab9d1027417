import type { Metadata } from "next";
import { TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { filledForm } from "@/lib/form-state";
import { writeAttendance } from "@/lib/meetings/attendance";
import { MeetingFormPage } from "../meeting-form-page";
import { type MeetingParams, openMeeting } from "../open-meeting";
import { record } from "./actions";

export const metadata: Metadata = { title: "Närvarande" };

const HINT =
  "Som i protokollet, en rad för varje sort: ”Ordförande: Eva Ek (S)”, ”Ledamöter: Bo Alm (M), Ida Ås (V)”, ”Tjänstgörande ersättare: Per Ro (C) för Åke By (C)” och ”Närvarande:” för dem som inte tjänstgjorde (KL 5:66).";

type Props = { params: Promise<MeetingParams> };

export default async function AttendancePage({ params }: Props) {
  const { meeting, held, typed } = await openMeeting(await params, "narvaro");
  return (
    <MeetingFormPage title="Närvarande" meeting={meeting} held={held}>
      <Form
        action={record}
        initial={typed ?? filledForm({ attendees: writeAttendance(meeting.attendees) })}
        hidden={{ meetingId: meeting.id, version: meeting.version }}
        submitLabel="Spara"
        cancelHref={`/sammantraden/${meeting.id}`}
      >
        <TextArea name="attendees" label="Vilka var där?" hint={HINT} rows={8} />
      </Form>
    </MeetingFormPage>
  );
}
