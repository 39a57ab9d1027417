import { Notice } from "@/components/notice";
import { SummaryList } from "@/components/summary-list";
import { daysBetween, longDate, today } from "@/lib/dates";
import type { CaseReferral } from "@/lib/motions/queries";

/** What was asked, above the form that says what came of it. */
export function ReferralFacts({ referral }: { referral: CaseReferral }) {
  const { body, question, sentOn, dueOn } = referral;
  return (
    <div className="mb-8">
      <SummaryList
        rows={[
          { label: "Organ", value: body.name },
          { label: "Fråga", value: question },
          { label: "Skickad", value: longDate(sentOn) },
          { label: "Sista svarsdag", value: `${longDate(dueOn)}${lateness(referral)}` },
        ]}
      />
    </div>
  );
}

export function ClosedReferral() {
  return (
    <Notice tone="info" title="Remissen är redan avslutad">
      <p>Organet har svarat eller avstått, eller så är remissen återkallad.</p>
    </Notice>
  );
}

function lateness({ dueOn, closedOn }: CaseReferral): string {
  const days = daysBetween(dueOn, today());
  if (closedOn || days <= 0) return "";
  return days === 1 ? ", en dag försenad" : `, ${days} dagar försenad`;
}
