import { z } from "zod";
import { Role } from "@/lib/db/generated/enums";

/** The municipality's provider, as it lies in the table of settings under the key `SIGN_ON`. */
export const SIGN_ON = "sign-on";

const stored = z.object({
  /** Whether the sign-in page offers it. */
  on: z.boolean(),
  buttonLabel: z.string(),
  /** The issuer's address; discovery adds /.well-known/openid-configuration. */
  issuer: z.string(),
  clientId: z.string(),
  /** Sealed for the purpose `SECRET_PURPOSE`. */
  clientSecret: z.string(),
  scopes: z.string(),
  /** Which claims hold what; a dot leads into a claim of claims (`realm_access.roles`). */
  nameClaim: z.string(),
  emailClaim: z.string(),
  groupsClaim: z.string(),
  accounts: z.enum(["FIRST_SIGN_IN", "BEFOREHAND"]),
  /** The first line whose group the person belongs to decides. None: roles are given in Motionskollen. */
  roles: z.array(z.object({ group: z.string(), role: z.enum(Role) })),
  /** For whoever has no such group; null: is not let in. */
  otherwise: z.enum(Role).nullable(),
  /** Bodies by group; a body that is in no line is left to Motionskollen. */
  bodies: z.array(z.object({ group: z.string(), bodyId: z.string() })),
});

export type SignOnSettings = z.output<typeof stored>;

export const SECRET_PURPOSE = "sign-on client secret";

/** Null until an administrator has filled in the form. */
export const signOnSettings = (value: unknown): SignOnSettings | null => stored.safeParse(value).data ?? null;
