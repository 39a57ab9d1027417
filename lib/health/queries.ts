import { db } from "@/lib/db/client";

const patience = 2_000;

/** The one read without an actor: it looks at nothing. */
export function databaseAnswers(): Promise<boolean> {
  const late = new Promise((_, reject) => {
    AbortSignal.timeout(patience).addEventListener("abort", reject);
  });
  return Promise.race([db.$queryRaw`select 1`, late]).then(
    () => true,
    () => false,
  );
}
