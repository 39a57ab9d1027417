import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseHead } from "@/components/case-head";
import { OnThisPage } from "@/components/on-this-page";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { Status } from "@/components/status";
import { TimeAxis } from "@/components/time-axis";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { MAY_VOID } from "@/lib/corrections/may-void";
import { voidedEntries } from "@/lib/corrections/queries";
import { today } from "@/lib/dates";
import { caseHistory, getCase } from "@/lib/motions/queries";
import { planStanding } from "@/lib/planning/queries";
import { namesByKind } from "@/lib/process/ball";
import { registerOptions } from "@/lib/search/queries";
import { attribution } from "@/lib/vocabulary";
import { About } from "./about";
import { Actions } from "./actions";
import { settlingIn } from "./after-decision";
import { Assignments } from "./assignments";
import { caseAxis } from "./axis";
import { Clauses } from "./clauses";
import { Decisions } from "./decisions";
import { DispatchList } from "./dispatch-list";
import { caseHead } from "./head";
import { History } from "./history";
import { NextStepLine } from "./next-step-line";
import { Papers } from "./papers";
import { PlanBox } from "./plan-box";
import { ReferralRound } from "./referral-round";
import { referralRound } from "./round";
import { Voided } from "./voided";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const file = await getCase(await currentActor(), (await params).id);
  return { title: file?.title ?? "Sidan finns inte" };
}

export default async function CasePage({ params }: Props) {
  const { id } = await params;
  const actor = await currentActor();
  const [file, { bodies }, events, voided, standing] = await Promise.all([
    getCase(actor, id),
    registerOptions(),
    caseHistory(actor, id),
    voidedEntries(actor, id),
    actor.kind === "user" ? planStanding(actor, id) : null,
  ]);
  if (!file) notFound();
  const day = today();
  const round = referralRound(file, day);
  const signedIn = actor.kind === "user";
  const mayDecide = may(actor, "record decisions");
  return (
    <Page
      title={file.title}
      back={{ href: "/motioner", label: "Motioner" }}
      lead={
        <>
          <p>
            {file.registrationNumber}. Motion av {file.movers.map(attribution).join(", ")}.
          </p>
          {signedIn && !file.publishedAt && <Status tone="neutral">Inte publicerad</Status>}
          {file.secrecyProvision && <Status tone="warning">{`Sekretess, ${file.secrecyProvision}`}</Status>}
        </>
      }
    >
      <CaseHead {...caseHead(file, namesByKind(bodies), day)} />
      {signedIn && <NextStepLine actor={actor} file={file} today={day} />}
      <Actions actor={actor} id={id} open={file.open} closed={file.phase === "CLOSED"} />
      <OnThisPage
        sections={[
          { id: "att-satser", title: "Att-satser" },
          { id: "remissrunda", title: "Remissrundan" },
          { id: "beslut", title: "Beslut" },
          { id: "handlingar", title: "Handlingar" },
          { id: "uppgifter", title: "Om motionen" },
          ...(events.length > 0 ? [{ id: "historik", title: "Historik" }] : []),
        ]}
      />
      <Section id="tid" title="Ärendets väg">
        <TimeAxis {...caseAxis(file, day)} />
      </Section>
      {standing && <PlanBox motionId={id} standing={standing} />}
      <Clauses file={file} round={round} />
      <ReferralRound
        file={file}
        round={round}
        mayAnswer={may(actor, "log answers")}
        mayRefer={may(actor, "refer motions")}
        mayRead={signedIn}
      />
      <Decisions file={file} mayDecide={mayDecide} />
      {signedIn && settlingIn(file) && <DispatchList file={file} mayDispatch={mayDecide} />}
      {settlingIn(file) && (file.assignments.length > 0 || mayDecide) && (
        <Assignments file={file} signedIn={signedIn} mayFollowUp={mayDecide} today={day} />
      )}
      <Papers file={file} signedIn={signedIn} mayFile={may(actor, "file documents")} />
      <About file={file} mayDecide={mayDecide} />
      {voided.length > 0 && (
        <Voided motionId={id} entries={voided} mayRestore={({ kind }) => may(actor, MAY_VOID[kind])} />
      )}
      {events.length > 0 && <History events={events} />}
    </Page>
  );
}
