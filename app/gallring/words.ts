import type { DisposalState } from "@/lib/db/generated/enums";

export const STATE: Record<DisposalState, string> = {
  PROPOSED: "Väntar på beslut",
  CARRIED_OUT: "Gallrad",
  REJECTED: "Avböjd",
};
