import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseHead } from "@/components/case-head";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { Status } from "@/components/status";
import { TimeAxis } from "@/components/time-axis";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { caseHistory, getCase } from "@/lib/motions/queries";
import { namesByKind } from "@/lib/process/ball";
import { registerOptions } from "@/lib/search/queries";
import { attribution } from "@/lib/vocabulary";
import { About } from "./about";
import { Actions } from "./actions";
import { caseAxis } from "./axis";
import { Clauses } from "./clauses";
import { Decisions } from "./decisions";
import { caseHead } from "./head";
import { History } from "./history";
import { Papers } from "./papers";
import { ReferralRound } from "./referral-round";
import { referralRound } from "./round";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const file = await getCase(await currentActor(), (await params).id);
  return { title: file?.title ?? "Sidan finns inte" };
}

export default async function CasePage({ params }: Props) {
  const { id } = await params;
  const actor = await currentActor();
  const [file, { bodies }, events] = await Promise.all([
    getCase(actor, id),
    registerOptions(),
    caseHistory(actor, id),
  ]);
  if (!file) notFound();
  const day = today();
  const round = referralRound(file, day);
  const signedIn = actor.kind === "user";
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
      <Actions actor={actor} id={id} open={file.open} />
      <Section id="tid" title="Ärendets väg">
        <TimeAxis {...caseAxis(file, day)} />
      </Section>
      <Clauses file={file} round={round} />
      <ReferralRound file={file} round={round} mayAnswer={may(actor, "log answers")} />
      <Decisions file={file} />
      <Papers file={file} signedIn={signedIn} mayFile={may(actor, "file documents")} />
      <About file={file} />
      {events.length > 0 && <History events={events} />}
    </Page>
  );
}
