import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { findMeeting } from "@/lib/calendar/queries";
import { longDate, today } from "@/lib/dates";
import { ATTENDANCE } from "@/lib/meetings/attendance";
import { getMeeting, type MeetingFile, motionsAwaiting } from "@/lib/meetings/queries";
import { attribution } from "@/lib/vocabulary";
import { Awaiting } from "./awaiting";
import { Items } from "./items";
import { Minutes } from "./minutes";
import type { MeetingParams } from "./open-meeting";

type Props = {
  params: Promise<MeetingParams>;
  searchParams: Promise<{ sparade?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const meeting = await getMeeting(await currentActor(), (await params).meetingId);
  return { title: meeting ? nameOf(meeting) : "Sidan finns inte" };
}

export default async function MeetingPage({ params, searchParams }: Props) {
  const actor = await currentActor();
  const meeting = await getMeeting(actor, (await params).meetingId);
  if (!meeting) notFound();
  const day = today();
  const held = meeting.heldOn.toString() <= day.toString() && !meeting.cancelledOn;
  const mayRecord = may(actor, "record decisions");
  const coming = held || meeting.cancelledOn ? null : await findMeeting(meeting.id);
  const saved = Number((await searchParams).sparade ?? 0);
  return (
    <Page
      title={nameOf(meeting)}
      lead={
        coming &&
        `Handlingar hos sekreteraren senast ${longDate(coming.papersOn)}, kallelse senast ${longDate(coming.summonsOn)}.`
      }
      back={{ href: "/sammantraden", label: "Sammanträden" }}
      actions={may(actor, "keep the calendar") && <CalendarLinks id={meeting.id} held={held} />}
    >
      {saved > 0 && mayRecord && <Saved count={saved} />}
      {meeting.cancelledOn && (
        <Notice tone="warning" title={`Sammanträdet ställdes in ${longDate(meeting.cancelledOn)}.`} />
      )}
      <Items meeting={meeting} held={held} mayRecord={mayRecord} />
      {held && (meeting.items.length > 0 || meeting.approvedOn) && (
        <Minutes meeting={meeting} today={day} mayRecord={mayRecord} />
      )}
      {!meeting.cancelledOn && (
        <Awaiting
          meeting={meeting}
          motions={await motionsAwaiting(actor, meeting)}
          mayEnter={held && mayRecord}
        />
      )}
      {held && <Attendees meeting={meeting} mayRecord={mayRecord} />}
    </Page>
  );
}

const nameOf = ({ body, heldOn }: MeetingFile) => `${body.name} ${longDate(heldOn)}`;

function CalendarLinks({ id, held }: { id: string; held: boolean }) {
  if (held) return null;
  return (
    <>
      <Button href={`/sammantraden/${id}/flytta`}>Flytta</Button>
      <Button href={`/sammantraden/${id}/tider`}>Ändra tider</Button>
      <Button href={`/sammantraden/${id}/installt`}>Ställ in</Button>
    </>
  );
}

function Saved({ count }: { count: number }) {
  const what = count === 1 ? "En paragraf" : `${count} paragrafer`;
  return (
    <Notice tone="good" title={`${what} registrerades.`}>
      <p>Komplettera dem med yrkanden, omröstningar och reservationer (KL 5:67), eller gå till ärendena.</p>
    </Notice>
  );
}

function Attendees({ meeting, mayRecord }: { meeting: MeetingFile; mayRecord: boolean }) {
  const kinds = Object.keys(ATTENDANCE) as (keyof typeof ATTENDANCE)[];
  const rows = kinds.flatMap((kind) => {
    const names = meeting.attendees
      .filter(({ attendance }) => attendance === kind)
      .map(({ inPlaceOf, ...who }) => `${attribution(who)}${inPlaceOf ? ` för ${inPlaceOf}` : ""}`);
    return names.length > 0 ? [{ label: ATTENDANCE[kind], value: names.join(", ") }] : [];
  });
  return (
    <Section
      id="narvarande"
      title="Närvarande"
      actions={
        mayRecord && <Button href={`/sammantraden/${meeting.id}/narvaro`}>Registrera närvarande</Button>
      }
    >
      {rows.length > 0 ? (
        <SummaryList rows={rows} />
      ) : (
        <EmptyState title="Närvaron är inte registrerad">
          <p>Med en närvarolista kan bara den som tjänstgjorde stå för en reservation (KL 4:27, 5:66).</p>
        </EmptyState>
      )}
    </Section>
  );
}
