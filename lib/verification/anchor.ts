import type { End } from "./check";

/**
 * Where every chain ended when it was last verified. Kept outside the database, so that a chain which was cut off
 * together with its seal, by whoever had kept an older copy of both, is found all the same.
 */
export type Anchor = { log: End; cases: Record<string, End> };

/** True where the chain still holds what it held then. */
export const holds = (then: End | undefined, chain: { sequence: number; hash: string }[]): boolean =>
  !then || then.sequence === 0 || chain[then.sequence - 1]?.hash === then.hash;
