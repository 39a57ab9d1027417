import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { seal } from "@/lib/auth/sealed";
import { db, type Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { changesBetween } from "@/lib/history/changes";
import { recordSetting } from "@/lib/history/mutations";
import { ROLE } from "@/lib/vocabulary";
import type { SignOnInput } from "./schema";
import { SECRET_PURPOSE, SIGN_ON, type SignOnSettings, signOnSettings } from "./settings";

/** What is saved holds from the next sign-in on; whoever is signed in stays so. */
export async function saveSignOn(actor: Actor, input: SignOnInput): Promise<void> {
  authorize(actor, "manage the register");
  await db.$transaction(async (tx) => {
    const where = { key: SIGN_ON };
    const before = signOnSettings((await tx.setting.findUnique({ where }))?.value);
    const settings = { ...(await inStore(tx, input)), clientSecret: secretOf(input, before) };
    await tx.setting.upsert({ where, create: { ...where, value: settings }, update: { value: settings } });
    const bodies = await tx.body.findMany({ select: { id: true, name: true } });
    const nameOf = new Map(bodies.map(({ id, name }) => [id, name]));
    const changes = changesBetween(inWords(before, nameOf), inWords(settings, nameOf));
    const secret = settings.clientSecret === before?.clientSecret ? [] : [NEW_SECRET];
    await recordSetting(tx, actor, "Kommunens inloggning", [...changes, ...secret]);
  });
}

function secretOf({ passwordOfClient: typed, issuer, clientId }: SignOnInput, before: SignOnSettings | null) {
  if (typed) return seal(typed, SECRET_PURPOSE);
  // The one there is would otherwise be handed to whatever provider is written in its place.
  if (before && before.issuer === issuer && before.clientId === clientId) return before.clientSecret;
  const message = before
    ? "Adressen eller klient-id är nytt: skriv hemligheten igen."
    : "Skriv hemligheten, som leverantören har gett Motionskollen.";
  throw new Refusal("passwordOfClient", message);
}

async function inStore(tx: Transaction, input: SignOnInput): Promise<Omit<SignOnSettings, "clientSecret">> {
  const { on, passwordOfClient: _, bodies: lines, ...described } = input;
  const bodies = await tx.body.findMany({ select: { id: true, name: true } });
  const byName = new Map(bodies.map(({ id, name }) => [name.toLowerCase(), id]));
  const idOf = (name: string) => {
    const id = byName.get(name.toLowerCase());
    if (id) return id;
    throw new Refusal("bodies", `Det finns inget organ som heter ”${name}”.`);
  };
  return {
    ...described,
    on: on === "ja",
    bodies: lines.map(({ group, gives }) => ({ group, bodyId: idOf(gives) })),
  };
}

const NEW_SECRET = { field: "Hemlighet", before: "–", after: "ny" };

/** As the form has it, for the log: all but the secret. */
function inWords(settings: SignOnSettings | null, nameOf: Map<string, string>): Record<string, string> {
  if (!settings) return {};
  const { roles, bodies } = settings;
  return {
    Knapp: settings.on ? settings.buttonLabel : "visas inte",
    Adress: settings.issuer,
    "Klient-id": settings.clientId,
    Omfattning: settings.scopes,
    Anspråk: [settings.nameClaim, settings.emailClaim, settings.groupsClaim].join(", "),
    "Konton läggs upp": settings.accounts === "BEFOREHAND" ? "bara i förväg" : "vid första inloggningen",
    "Grupper som ger roller": roles.map(({ group, role }) => `${group} = ${ROLE[role]}`).join("; "),
    "Övriga får": settings.otherwise ? ROLE[settings.otherwise] : "inget tillträde",
    "Grupper som ger organ": bodies
      .map(({ group, bodyId }) => `${group} = ${nameOf.get(bodyId) ?? "ett borttaget organ"}`)
      .join("; "),
  };
}
