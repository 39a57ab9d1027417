import { attribution } from "@/lib/vocabulary";
import { recipientKey, withoutRepeats } from "./schema";

type Settled = {
  movers: { name: string; party: string | null }[];
  minutesItems: { status: string; referralId: string | null; body: { name: string } }[];
  assignments: { body: { name: string } }[];
  dispatches: { recipient: string }[];
};

/** Who usually is told: the movers, the bodies that answered, and those that were given something to do. */
export function suggestedRecipients({ movers, minutesItems, assignments, dispatches }: Settled): string[] {
  const listed = new Set(dispatches.map(({ recipient }) => recipientKey(recipient)));
  const answered = minutesItems.filter(({ status, referralId }) => referralId && status === "DECIDED");
  return withoutRepeats([
    ...movers.map(attribution),
    ...assignments.map(({ body }) => body.name),
    ...answered.map(({ body }) => body.name),
  ]).filter((recipient) => !listed.has(recipientKey(recipient)));
}
