import "server-only";
import { forbidden, notFound, redirect } from "next/navigation";
import { z } from "zod";
import type { SignedIn } from "@/lib/auth/permissions";
import { currentActor, lapsedUserId } from "@/lib/auth/session";
import { Conflict, Doubt, Forbidden, NotVisible, Refusal, StaleCase } from "@/lib/errors";
import { type FormState, typedValues } from "@/lib/form-state";
import { forgetTyped, keepTyped } from "@/lib/people/mutations";

z.config(z.locales.sv());

/**
 * Takes a form to a mutation: reads it by `schema`, runs `handle`, and turns what is refused into the
 * form's next state, with everything typed kept. `handle` says where to go when it went well, or what the
 * form shows instead: something that is shown once.
 * `page` is the form's own path: where to come back to when the session has run out.
 */
export async function submit<Schema extends z.ZodType>(
  { schema, form, page }: { schema: Schema; form: FormData; page: string },
  handle: (input: z.output<Schema>, actor: SignedIn) => Promise<string | FormState>,
): Promise<FormState> {
  const actor = await currentActor();
  if (actor.kind === "public") return signInAndComeBack(page, typedValues(form));
  const next = await attempt({ schema, form }, (input) => handle(input, actor));
  if (typeof next !== "string") return next;
  await forgetTyped(actor.id, page);
  redirect(next);
}

/** The same for whoever it is that fills in the form: answers with where to go, or what the form is to show. */
export async function attempt<Schema extends z.ZodType>(
  { schema, form }: { schema: Schema; form: FormData },
  handle: (input: z.output<Schema>) => Promise<string | FormState>,
): Promise<string | FormState> {
  const values = typedValues(form);
  const read = schema.safeParse(fieldsOf(form));
  if (!read.success) return { values, errors: fieldErrors(read.error) };
  try {
    return await handle(read.data);
  } catch (error) {
    return refused(error, values);
  }
}

/** Who fills in a form; pages that show one start with this. */
export async function requireSignedIn(page: string): Promise<SignedIn> {
  const actor = await currentActor();
  if (actor.kind === "public") redirect(signInPath(page));
  return actor;
}

/** A hidden id that a form's own address is made of. What it gives access to, the mutation checks. */
export function idIn(form: FormData, field: string): string {
  return z.guid().safeParse(form.get(field)).data ?? notFound();
}

async function signInAndComeBack(page: string, values: FormState["values"]): Promise<never> {
  const userId = await lapsedUserId();
  if (userId) await keepTyped(userId, page, values);
  redirect(signInPath(page));
}

const signInPath = (page: string) => `/logga-in?tillbaka=${encodeURIComponent(page)}`;

function fieldsOf(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  return Object.fromEntries(
    names.map((name) => {
      const given = form.getAll(name);
      return [name, given.length === 1 ? given[0] : given];
    }),
  );
}

function fieldErrors(error: z.ZodError): FormState["errors"] {
  const seen = new Set<string>();
  return error.issues
    .map((issue) => ({ field: String(issue.path[0] ?? ""), message: issue.message }))
    .filter(({ field }) => !seen.has(field) && seen.add(field));
}

function refused(error: unknown, values: FormState["values"]): FormState {
  if (error instanceof Conflict || error instanceof Doubt) {
    const notice = error instanceof Doubt && error.notice ? { notice: error.notice } : {};
    return { values: { ...values, ...error.values }, errors: error.errors, ...notice };
  }
  if (error instanceof Refusal) return { values, errors: error.errors };
  if (error instanceof StaleCase) {
    return {
      values: { ...values, version: [String(error.currentVersion)] },
      errors: [],
      notice: {
        heading: `Någon annan ändrade ${error.changed} medan du skrev. Inget har sparats ännu.`,
        lines: [
          ...error.changes,
          "Det du skrev är kvar, och det som står i formuläret gäller när du sparar. Kontrollera det mot ändringarna och spara igen.",
        ],
      },
    };
  }
  if (error instanceof NotVisible) notFound();
  if (error instanceof Forbidden) forbidden();
  throw error;
}
