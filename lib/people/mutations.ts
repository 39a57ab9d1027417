import "server-only";
import type { SignedIn } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { FormState } from "@/lib/form-state";

/** Keeps what somebody had typed when the session ran out, until that person is back. */
export async function keepTyped(
  userId: string,
  path: string,
  values: FormState["values"],
): Promise<void> {
  const where = { userId_path: { userId, path } };
  await db.formDraft.upsert({ where, create: { userId, path, values }, update: { values } });
}

/** Gives back, once, what the person had typed on that page. */
export async function takeTyped(actor: SignedIn, path: string): Promise<FormState | null> {
  const kept = await db.formDraft.findUnique({
    where: { userId_path: { userId: actor.id, path } },
  });
  if (!kept) return null;
  await db.formDraft.delete({ where: { id: kept.id } });
  return {
    values: kept.values as FormState["values"],
    errors: [],
    notice: {
      heading: "Du hade blivit utloggad. Det du skrev är kvar.",
      lines: ["Inget har sparats ännu. Kontrollera uppgifterna och spara. Filer måste väljas igen."],
    },
  };
}
