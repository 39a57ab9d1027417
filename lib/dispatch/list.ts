import "server-only";
import type { Transaction } from "@/lib/db/client";
import { withoutRepeats } from "./schema";

type Settled = { motionId: string; minutesItemId: string; recipients: string[] };

/** The decision's own dispatch list, as it stands in the minutes, becomes lines to tick off. */
export async function startDispatchList(
  tx: Transaction,
  { motionId, minutesItemId, recipients }: Settled,
): Promise<void> {
  await tx.dispatch.createMany({
    data: withoutRepeats(recipients).map((recipient, index) => ({
      motionId,
      minutesItemId,
      position: index + 1,
      recipient,
    })),
  });
}
