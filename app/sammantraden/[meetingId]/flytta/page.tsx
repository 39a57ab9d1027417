import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { type CalendarMeeting, findMeeting, meetingMovedTo, whyNotOn } from "@/lib/calendar/queries";
import { newDay } from "@/lib/calendar/schema";
import { longDate, type PlainDate, today, weekday } from "@/lib/dates";
import { plansTouched } from "@/lib/planning/queries";
import { isWorkday } from "@/lib/process/workdays";
import { moveMeeting } from "../../actions";
import { requireKeeper } from "../../require-keeper";
import { TouchedPlans } from "../touched-plans";
import { NewDay } from "./new-day";

export const metadata: Metadata = { title: "Flytta sammanträdet" };

type Props = { params: Promise<{ meetingId: string }>; searchParams: Promise<{ till?: string | string[] }> };

export default async function MovePage({ params, searchParams }: Props) {
  const { meetingId } = await params;
  const actor = await requireKeeper(`/sammantraden/${meetingId}/flytta`);
  const meeting = await findMeeting(meetingId);
  if (!meeting) notFound();
  const { body, heldOn, empty, cancelledOn } = meeting;
  const typed = (await searchParams).till;
  const { to, error } = typed === undefined ? {} : await chosen(meeting, typed);
  const movable = empty && !cancelledOn;
  return (
    <Page
      title="Flytta sammanträdet"
      width="text"
      lead={`${body.name}, ${weekday(heldOn)} ${longDate(heldOn)}.`}
      back={{ href: `/sammantraden/${meetingId}`, label: "Sammanträdet" }}
    >
      {!movable && (
        <Notice
          tone="info"
          title={
            cancelledOn
              ? "Sammanträdet är inställt. Återta det först, och flytta det sedan."
              : "Sammanträdet har hållits: det finns uppgifter från det i registret."
          }
        />
      )}
      {movable && !to && <NewDay typed={typed?.toString()} error={error} />}
      {movable && to && (
        <Moved meeting={meeting} to={to}>
          <TouchedPlans plans={await plansTouched(actor, { bodyId: body.id, from: heldOn, to })} to={to} />
        </Moved>
      )}
    </Page>
  );
}

async function chosen(meeting: CalendarMeeting, typed: string | string[]) {
  const read = newDay.safeParse(typed);
  if (!read.success) return { error: read.error.issues[0]?.message };
  const problem = await whyNotOn(meeting.body, meeting.heldOn, read.data);
  return problem ? { error: problem } : { to: read.data };
}

type MovedProps = { meeting: CalendarMeeting; to: PlainDate; children: React.ReactNode };

/** What the move does, before it is made. */
async function Moved({ meeting, to, children }: MovedProps) {
  const { id, version, body, own } = meeting;
  const { papersOn, summonsOn } = await meetingMovedTo(meeting, to);
  const summonsIsPast = summonsOn.toString() < today().toString();
  return (
    <>
      <SummaryList
        rows={[
          { label: "Flyttas till", value: `${weekday(to)} ${longDate(to)}` },
          { label: "Handlingar senast", value: longDate(papersOn) },
          { label: "Kallelse senast", value: longDate(summonsOn) },
        ]}
      />
      <div className="grid gap-3 py-4">
        {(own.papersOn || own.summonsOn) && (
          <p className="prose">
            Sammanträdets egna tider för handlingar och kallelse tas bort. Organets ledtider gäller igen.
          </p>
        )}
        {!isWorkday(to) && <Notice tone="warning" title={`${to} är en lördag, söndag eller helgdag.`} />}
        {summonsIsPast && (
          <Notice
            tone="warning"
            title={`Kallelsen skulle ha gått ut ${summonsOn}${body.kind === "COUNCIL" ? " (KL 5:14)" : ""}.`}
          />
        )}
      </div>
      <Section id="planer" title="Vad flytten gör med planerna">
        <div className="mb-6">{children}</div>
      </Section>
      <Form
        action={moveMeeting}
        hidden={{ meetingId: id, version, heldOn: to.toString() }}
        submitLabel={`Flytta till ${to}`}
        cancelHref={`/sammantraden/${id}/flytta`}
      />
    </>
  );
}
