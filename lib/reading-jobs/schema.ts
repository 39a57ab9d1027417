/** A file that waits, as one reader has taken it; `attempts` is also the mark of who holds it now. */
export type Job = { id: bigint; fileId: string | null; documentId: string | null; attempts: number };

export const MOST_ATTEMPTS = 3;

/** How long a reader that is not heard of keeps what it has taken. */
export const LEASE_SECONDS = 30;
