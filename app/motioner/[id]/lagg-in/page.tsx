import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { drop } from "@/app/inkorg/actions";
import { DropForm } from "@/components/inbox/drop-form";
import { CaseFormPage } from "../case-form-page";
import { openFor } from "../open-for";

export const metadata: Metadata = { title: "Lägg in filer i ärendet" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ remiss?: string }> };

/** A drop on the case, or on one of its referrals. */
export default async function DropOnCasePage({ params, searchParams }: Props) {
  const [{ id }, { remiss }] = await Promise.all([params, searchParams]);
  const page = `/motioner/${id}/lagg-in${remiss ? `?${new URLSearchParams({ remiss })}` : ""}`;
  const { motion } = await openFor("sort the inbox", id, page);
  const referral = motion.referrals.find((one) => one.id === remiss);
  if (remiss && !referral) notFound();
  return (
    <CaseFormPage
      title={referral ? `Lägg in svar från ${referral.body.name}` : "Lägg in filer i ärendet"}
      motion={motion}
    >
      <p className="prose mb-6">
        Filerna läses, och formuläret öppnas ifyllt. Inget sparas i ärendet förrän du har granskat det.
      </p>
      <DropForm action={drop} target={{ motionId: motion.id, referralId: referral?.id ?? null }} />
    </CaseFormPage>
  );
}
