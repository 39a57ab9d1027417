import { Notice } from "@/components/notice";
import type { AskedReferral } from "@/lib/asked/queries";

export function ClosedToReplies({ referral }: { referral: AskedReferral }) {
  return (
    <Notice tone="info" title={referral.withdrawnOn ? "Remissen är återkallad" : "Remissen är avslutad"}>
      <p>
        {referral.withdrawnOn
          ? "Kommunen behöver inte längre något svar."
          : "Kommunen har fått ett svar, eller besked om att ni avstår."}
      </p>
    </Notice>
  );
}
