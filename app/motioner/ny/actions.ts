"use server";

import { partPath, searchOf } from "@/app/inkorg/delar/address";
import { afterFiling } from "@/app/inkorg/delar/after-filing";
import { submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import { registerMotion } from "@/lib/motions/mutations";
import { registerMotionInput } from "@/lib/motions/schema";
import { basisIn } from "@/lib/review/basis";
import { partUnderReview } from "@/lib/review/queries";
import { similarMotions } from "@/lib/similar/queries";
import { similarSeenInput } from "@/lib/similar/schema";
import { warnOfSimilar } from "@/lib/similar/warning";

const schema = registerMotionInput.and(similarSeenInput);

export async function register(_state: FormState, form: FormData): Promise<FormState> {
  const basis = basisIn(form);
  const page = `/motioner/ny${searchOf(basis?.partId)}`;
  return submit({ schema, form, page }, async ({ similar, notSimilar, ...input }, actor) => {
    const part = basis && (await partUnderReview(actor, basis.partId));
    // Another paper about a motion that was not there yet is filed by a form of its own, once the case is.
    const other = part && part.documentType !== "MOTION";
    const { id } = await registerMotion(actor, input, other ? undefined : basis, async (tx) =>
      warnOfSimilar(await similarMotions(actor, input, tx), { similar, notSimilar }),
    );
    if (other) return `${partPath(part.id)}?arende=${id}`;
    return afterFiling(actor, basis, `/motioner/${id}`);
  });
}
