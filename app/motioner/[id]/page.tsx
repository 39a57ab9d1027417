import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { addressWith } from "@/app/query";
import { CaseHead } from "@/components/case-head";
import { OnThisPage } from "@/components/on-this-page";
import { Page } from "@/components/page";
import { SecrecyStamp } from "@/components/secrecy-stamp";
import { Section } from "@/components/section";
import { Status } from "@/components/status";
import { TimeAxis } from "@/components/time-axis";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { MAY_VOID } from "@/lib/corrections/may-void";
import { voidedEntries } from "@/lib/corrections/queries";
import { dayOf, today } from "@/lib/dates";
import { readingsIn } from "@/lib/history/queries";
import { type CaseFile, caseHistory, getCase } from "@/lib/motions/queries";
import { planStanding } from "@/lib/planning/queries";
import { namesByKind } from "@/lib/process/ball";
import { waitingReplies } from "@/lib/replies/queries";
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
  const isInside = may(actor, "see unpublished cases");
  const [file, { bodies }, events, voided, standing, replies] = await Promise.all([
    getCase(actor, id),
    registerOptions(),
    caseHistory(actor, id),
    voidedEntries(actor, id),
    planStanding(actor, id),
    waitingReplies(actor, id),
  ]);
  if (!file) notFound();
  const day = today();
  const round = referralRound(file, day);
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
          {isInside && !file.publishedAt && <Status tone="neutral">Inte publicerad</Status>}
          {file.secrecyProvision && (
            <SecrecyStamp
              provision={file.secrecyProvision}
              on={file.secrecySetAt && dayOf(file.secrecySetAt).toString()}
              authority={file.authority.name}
            />
          )}
          {may(actor, "set secrecy") && file._count.sealedFields > 0 && (
            <p className="mt-2">
              <a href={`/motioner/${id}/sekretess`}>Uppgifter i ärendet har sekretess</a>
            </p>
          )}
        </>
      }
    >
      <CaseHead {...caseHead(file, namesByKind(bodies), day)} />
      {isInside && <NextStepLine actor={actor} file={file} today={day} />}
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
        mayRead={isInside}
        replies={replies}
        ownBodies={may(actor, "answer referrals") && actor.kind === "user" ? actor.bodyIds : []}
      />
      <Decisions file={file} mayDecide={mayDecide} />
      {isInside && settlingIn(file) && <DispatchList file={file} mayDispatch={mayDecide} />}
      {settlingIn(file) && (file.assignments.length > 0 || mayDecide) && (
        <Assignments file={file} signedIn={isInside} mayFollowUp={mayDecide} today={day} />
      )}
      <Papers file={file} signedIn={isInside} mayFile={may(actor, "file documents")} />
      <About file={file} mayDecide={mayDecide} />
      {voided.length > 0 && (
        <Voided motionId={id} entries={voided} mayRestore={({ kind }) => may(actor, MAY_VOID[kind])} />
      )}
      {events.length > 0 && (
        <History
          events={events}
          readings={hasBeenSecret(file, events) ? await readingsIn(actor, id) : []}
          documents={file.documents}
          auditHref={
            may(actor, "audit the history")
              ? addressWith("/historik", { arende: file.registrationNumber })
              : null
          }
        />
      )}
    </Page>
  );
}

/** Most cases never are, and need not be asked for who has read what. */
const hasBeenSecret = (file: CaseFile, events: { action: string }[]): boolean =>
  file.secrecyProvision !== null ||
  file.documents.some(({ secrecyProvision }) => secrecyProvision !== null) ||
  events.some(({ action }) => action === "secrecy-lifted");
