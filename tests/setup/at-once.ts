import { db } from "@/lib/db/client";

/** Does the same several times at once, each on a connection that is open already, so that they do meet. */
export async function atOnce<T>(times: number, work: () => Promise<T>): Promise<PromiseSettledResult<T>[]> {
  const each = Array.from({ length: times });
  await Promise.all(each.map(() => db.$queryRaw`select count(*) from generate_series(1, 100000)`));
  return Promise.allSettled(each.map(work));
}
