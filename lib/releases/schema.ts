import { z } from "zod";
import type { ReleaseOutcome } from "@/lib/db/generated/enums";
import { checkbox, optionalId, optionalText, pastDate, wholeNumber } from "@/lib/fields";
import { optionalProvision } from "@/lib/secrecy/provision";
import { RELEASE_OUTCOME } from "@/lib/vocabulary";

export const requestReleaseInput = z.object({
  motionId: z.uuid(),
  documentId: z.uuid(),
  version: wholeNumber,
  requestedOn: pastDate("Skriv dagen då handlingen begärdes ut."),
  /** Nobody has to say who they are (TF 2:18). */
  requester: optionalText(300),
  asked: optionalText(1_000),
});
export type RequestReleaseInput = z.output<typeof requestReleaseInput>;

/** What the law asks of each outcome: a refusal, also in part, names its provision and its reason (FL 32). */
export const decideReleaseInput = z
  .object({
    motionId: z.uuid(),
    documentId: z.uuid(),
    releaseId: z.uuid(),
    version: wholeNumber,
    outcome: z.enum(
      Object.keys(RELEASE_OUTCOME) as [ReleaseOutcome, ...ReleaseOutcome[]],
      "Välj vad som beslutades.",
    ),
    provision: optionalProvision,
    reason: optionalText(5_000),
    conditions: optionalText(2_000),
    byAuthority: checkbox,
    form: optionalText(300),
    copyId: optionalId,
  })
  .superRefine(({ outcome, provision, reason, conditions, form }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (outcome !== "FULL" && !provision) refuse("provision", "Skriv den bestämmelse som hindrar.");
    if (outcome !== "FULL" && !reason) refuse("reason", "Skriv skälen: varför uppgiften inte kan röjas.");
    if (outcome === "CONDITIONAL" && !conditions) refuse("conditions", "Skriv förbehållet (OSL 10:14).");
    if (outcome !== "REFUSED" && !form) refuse("form", "Skriv hur handlingen lämnades ut.");
  });
export type DecideReleaseInput = z.output<typeof decideReleaseInput>;
