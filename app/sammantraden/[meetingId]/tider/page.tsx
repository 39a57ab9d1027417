import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DateField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { findMeeting } from "@/lib/calendar/queries";
import { longDate } from "@/lib/dates";
import { keptTyped } from "@/lib/people/queries";
import { prepareMeeting } from "../../actions";
import { requireKeeper } from "../../require-keeper";

export const metadata: Metadata = { title: "Tider inför sammanträdet" };

type Props = { params: Promise<{ meetingId: string }> };

export default async function PreparationPage({ params }: Props) {
  const { meetingId } = await params;
  const path = `/sammantraden/${meetingId}/tider`;
  const actor = await requireKeeper(path);
  const [meeting, typed] = await Promise.all([findMeeting(meetingId), keptTyped(actor, path)]);
  if (!meeting) notFound();
  const { version, body, heldOn, own, usual } = meeting;
  return (
    <Page
      title="Tider inför sammanträdet"
      width="text"
      lead={`${body.name}, ${longDate(heldOn)}. Lämna ett fält tomt för att använda organets ledtid.`}
      back={{ href: `/sammantraden?organ=${body.id}`, label: "Sammanträden" }}
    >
      <Form
        action={prepareMeeting}
        initial={typed ?? undefined}
        hidden={{ meetingId, version }}
        submitLabel="Spara"
        cancelHref="/sammantraden"
      >
        <DateField
          name="agendaDeadline"
          label="Handlingar hos sekreteraren senast"
          hint={`Enligt ledtiden ${usual.papersOn}.`}
          optional
          defaultValue={own.papersOn?.toString()}
        />
        <DateField
          name="summonsOn"
          label="Kallelse skickas senast"
          hint={
            body.kind === "COUNCIL"
              ? `Enligt ledtiden ${usual.summonsOn}. Fullmäktige kallas minst en vecka före sammanträdet (KL 5:14).`
              : `Enligt ledtiden ${usual.summonsOn}.`
          }
          optional
          defaultValue={own.summonsOn?.toString()}
        />
      </Form>
    </Page>
  );
}
