import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { askedOfficer, askedReferral } from "@/lib/asked/queries";
import { filledForm } from "@/lib/form-state";
import { keptTyped } from "@/lib/people/queries";
import { ClosedToReplies } from "../closed";
import { Receipt } from "../receipt";
import { ReplyForm } from "../reply-form";
import { requireAnswerer } from "../require-answerer";
import { WhatWasAsked } from "../what-was-asked";
import { sendIn } from "./actions";

export const metadata: Metadata = { title: "Svara på remiss" };

type Props = { params: Promise<{ referralId: string }> };

export default async function ReplyPage({ params }: Props) {
  const { referralId } = await params;
  const address = `/svara/${referralId}`;
  const actor = await requireAnswerer(address);
  const asked = (await askedOfficer(actor, referralId)) ?? notFound();
  const referral = await askedReferral(asked);
  const [last] = referral.replies;
  const typed = await keptTyped(actor, address);
  const takesReplies = !referral.closedOn && last?.state !== "WAITING";
  return (
    <Page
      title="Svara på remiss"
      width="text"
      lead={referral.motion.title}
      back={{ href: "/svara", label: "Organets remisser" }}
    >
      <div className="mb-6 grid gap-4">
        {referral.replies.map((reply) => (
          <Receipt key={reply.receipt} reply={reply} />
        ))}
        {referral.closedOn && <ClosedToReplies referral={referral} />}
      </div>
      <WhatWasAsked referral={referral} address={address} />
      {takesReplies && (
        <Section id="svar" title="Ert svar">
          <ReplyForm
            action={sendIn}
            referral={referral}
            hidden={{}}
            initial={typed ?? filledForm(last?.state === "RETURNED" ? last.content : {})}
          />
        </Section>
      )}
    </Page>
  );
}
