import "server-only";
import type { Transaction } from "@/lib/db/client";
import type { Finding } from "@/lib/meetings/rules/act";
import { privateDoubts } from "@/lib/review/private-words";
import type { AnswerInput } from "./schema";

/** What may point to a private person in a decided answer, where everybody reads it as soon as it is recorded. */
export async function privateWords(
  tx: Transaction,
  motionId: string,
  { decisionText, summary }: Pick<AnswerInput, "decisionText" | "summary">,
): Promise<Finding[]> {
  const { publishedAt } = await tx.motion.findUniqueOrThrow({
    where: { id: motionId },
    select: { publishedAt: true },
  });
  return publishedAt ? privateDoubts({ decisionText, summary }) : [];
}
