import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { findMeeting } from "@/lib/calendar/queries";
import { longDate } from "@/lib/dates";
import { plansTouched } from "@/lib/planning/queries";
import { cancelMeeting, reinstateMeeting, removeMeeting } from "../../actions";
import { requireKeeper } from "../../require-keeper";
import { TouchedPlans } from "../touched-plans";

export const metadata: Metadata = { title: "Ställ in sammanträdet" };

type Props = { params: Promise<{ meetingId: string }> };

export default async function CancellationPage({ params }: Props) {
  const { meetingId } = await params;
  const actor = await requireKeeper(`/sammantraden/${meetingId}/installt`);
  const meeting = await findMeeting(meetingId);
  if (!meeting) notFound();
  const { version, body, heldOn, cancelledOn, empty } = meeting;
  const list = `/sammantraden?organ=${body.id}`;
  const form = { hidden: { meetingId, version }, cancelHref: list };
  return (
    <Page
      title={cancelledOn ? "Återta ett inställt sammanträde" : "Ställ in sammanträdet"}
      width="text"
      lead={`${body.name}, ${longDate(heldOn)}.`}
      back={{ href: list, label: "Sammanträden" }}
    >
      {cancelledOn && <Form action={reinstateMeeting} submitLabel="Sammanträdet blir av" {...form} />}
      {!cancelledOn && empty && (
        <>
          <p className="prose mb-4">
            Sammanträdet står kvar i kalendern som inställt, och ingen plan räknar med det längre. Det kan
            återtas. Ska det hållas en annan dag, <a href={`/sammantraden/${meetingId}/flytta`}>flytta det</a>{" "}
            i stället.
          </p>
          <div className="mb-6">
            <h2 className="mb-3">Vad det gör med planerna</h2>
            <TouchedPlans
              plans={await plansTouched(actor, { bodyId: body.id, from: heldOn, to: null })}
              to={null}
            />
          </div>
          <Form action={cancelMeeting} submitLabel="Ställ in sammanträdet" submitVariant="danger" {...form} />
        </>
      )}
      {empty ? (
        <Section id="ta-bort" title="Ta bort ur kalendern">
          <p className="prose mb-4">
            Bara för en dag som har skrivits in av misstag. Den går inte att återta.
          </p>
          <Form
            action={removeMeeting}
            submitLabel="Ta bort dagen"
            submitVariant="danger"
            hidden={{ meetingId, version }}
          />
        </Section>
      ) : (
        !cancelledOn && (
          <Notice tone="info" title="Sammanträdet har hållits: det finns uppgifter från det i registret." />
        )
      )}
    </Page>
  );
}
