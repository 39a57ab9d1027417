import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { yearInShort } from "@/app/motioner/year";
import { requireSignedIn } from "@/app/submit";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { may } from "@/lib/auth/permissions";
import { longDate } from "@/lib/dates";
import { getCase } from "@/lib/motions/queries";
import { effectsOf } from "@/lib/planning/effects";
import { planOf } from "@/lib/planning/queries";
import { planChoices } from "@/lib/planning/schema";
import { standingOf } from "@/lib/planning/standing";
import { yearOfCase } from "../head";
import { Adjustments } from "./adjustments";
import { ApplyForm } from "./apply-form";
import { NoWay } from "./no-way";
import { Road } from "./road";
import { StandingNotice } from "./standing";
import { stepsOf } from "./steps";

export const metadata: Metadata = { title: "Plan" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PlanPage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireSignedIn(`/motioner/${id}/plan`);
  const given = await searchParams;
  const choices = planChoices.parse(given);
  const [file, found] = await Promise.all([
    getCase(actor, id),
    planOf(actor, id, { councilOn: choices.fullmaktige, writingDays: choices.skrivtid, ask: choices.fraga }),
  ]);
  if (!file) notFound();
  if (!found) forbidden();
  const { motion, calendar, road, planned, applied } = found;
  const frame = {
    title: "Plan",
    back: { href: `/motioner/${id}`, label: `Ärende ${motion.registrationNumber}` },
  };
  if (!motion.open || !road || !planned) {
    return (
      <Page {...frame} lead={motion.title}>
        <Notice
          tone="info"
          title={
            motion.open
              ? "Registret saknar ett fullmäktige att planera mot."
              : "Motionen är avgjord och behöver ingen plan."
          }
        />
      </Page>
    );
  }
  const standing = standingOf(motion, calendar);
  const { plan } = planned;
  const usualWritingDays = calendar.settings.writingDays;
  const effects = plan && may(actor, "refer motions") ? effectsOf(plan, motion, usualWritingDays) : null;
  const officer = file.caseOfficer ? `Handläggare ${file.caseOfficer.name}` : "Handläggaren";
  return (
    <Page
      {...frame}
      lead={
        <>
          <p>{motion.title}</p>
          <p>
            Sista dag {longDate(motion.deadlineOn)} enligt KL 5:35,{" "}
            {yearInShort(yearOfCase(file, calendar.today))}.
          </p>
        </>
      }
    >
      {given.tillampad && (
        <div className="mb-6">
          <Notice tone="good" title="Planen är tillämpad" />
        </div>
      )}
      {standing && <StandingNotice standing={standing} applied={applied} plan={plan} />}
      {plan ? (
        <Section id="vagen" title={`Vägen till fullmäktige ${plan.visits.at(-1)?.meeting.heldOn}`}>
          <Road steps={stepsOf(plan, officer, motion.deadlineOn, calendar.today)} />
        </Section>
      ) : (
        <NoWay
          actor={actor}
          motion={motion}
          road={road}
          obstacles={planned.obstacles}
          broken={standing?.status === "BROKEN"}
        />
      )}
      <div className="print:hidden">
        {plan && effects && (
          <Section id="tillampa" title="Tillämpa planen">
            <ApplyForm motion={motion} plan={plan} effects={effects} usualWritingDays={usualWritingDays} />
          </Section>
        )}
        <Section id="prova" title="Pröva en annan plan">
          <Adjustments found={found} road={road} choices={choices} />
        </Section>
      </div>
    </Page>
  );
}
