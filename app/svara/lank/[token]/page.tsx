import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { askedReferral } from "@/lib/asked/queries";
import { filledForm } from "@/lib/form-state";
import { noteOpening } from "@/lib/reply-links/mutations";
import { openedBy } from "@/lib/reply-links/queries";
import { Receipt } from "../../receipt";
import { ReplyForm } from "../../reply-form";
import { WhatWasAsked } from "../../what-was-asked";
import { sendInByLink } from "./actions";

export const metadata: Metadata = {
  title: "Svara på remiss med länk",
  robots: { index: false, follow: false },
};

type Props = { params: Promise<{ token: string }> };

/** For somebody without an account: what one referral asks, and the form that answers it once. */
export default async function ReplyByLinkPage({ params }: Props) {
  const { token } = await params;
  const { asked, state } = (await openedBy(token)) ?? notFound();
  if (state !== "OPEN" && state !== "USED") return <NoLongerOpen state={state} />;
  if (asked.linkId) await noteOpening(asked.linkId);
  const referral = await askedReferral(asked);
  const [last] = referral.replies;
  if (state === "USED" && last) {
    return (
      <Page title="Svara på remiss" width="text" lead={referral.motion.title}>
        <Receipt reply={last} />
        <p className="mt-4">Spara kvittonumret, eller skriv ut sidan. Länken kan inte användas igen.</p>
      </Page>
    );
  }
  const address = `/svara/lank/${token}`;
  return (
    <Page title="Svara på remiss" width="text" lead={referral.motion.title}>
      <div className="mb-6 grid gap-4">{last && <Receipt reply={last} />}</div>
      <WhatWasAsked referral={referral} address={address} />
      <Section id="svar" title="Ert svar">
        <ReplyForm
          action={sendInByLink}
          referral={referral}
          hidden={{ token }}
          initial={filledForm(last ? sentBefore(last) : {})}
          anonymous
        />
      </Section>
    </Page>
  );
}

type Last = Awaited<ReturnType<typeof askedReferral>>["replies"][number];

/** What was sent back is completed, not typed anew. */
const sentBefore = ({ content, senderName, senderEmail }: Last) => ({ ...content, senderName, senderEmail });

const WHY = {
  REVOKED: "Länken är återkallad",
  EXPIRED: "Länken har gått ut",
  CLOSED: "Remissen är avslutad, så inget svar behövs längre",
} as const;

/** Tells nothing of the case: whoever finds an old link learns only that it is old. */
const NoLongerOpen = ({ state }: { state: keyof typeof WHY }) => (
  <Page title="Svara på remiss" width="text">
    <Notice tone="warning" title={WHY[state]}>
      <p>Hör av dig till kommunen om du vill svara ändå.</p>
    </Notice>
  </Page>
);
