import { z } from "zod";
import { Role } from "@/lib/db/generated/enums";
import { text } from "@/lib/fields";
import { ROLE } from "@/lib/vocabulary";
import { isInternalProvider } from "./reachable";

const WELL_KNOWN = "/.well-known/openid-configuration";
const MOST_LINES = 500;

const issuer = text("Skriv adressen till kommunens inloggning.", 500)
  .transform((typed) => (typed.endsWith(WELL_KNOWN) ? typed.slice(0, -WELL_KNOWN.length) : typed))
  .superRefine((typed, context) => {
    const refuse = (message: string) => context.addIssue({ code: "custom", message });
    if (!URL.canParse(typed)) return refuse("Skriv en hel adress, till exempel https://login.kommunen.se.");
    const url = new URL(typed);
    if (url.protocol !== "https:" && !isInternalProvider(url))
      return refuse("Adressen måste börja med https://.");
    if (url.username || url.password || url.search || url.hash)
      refuse("Adressen får inte innehålla användarnamn, frågetecken eller #.");
  });

const claim = (missing: string) =>
  text(missing, 200).refine((name) => !/\s/.test(name), "Skriv utan mellanslag.");

/** Lines of "group = what it gives"; the group's own name may hold =, as those of an AD do. */
const lines = z
  .string()
  .default("")
  .transform((typed, context) => {
    const read = typed.split("\n").map((line) => line.trim());
    if (read.filter(Boolean).length > MOST_LINES) refuseLine(context, `Högst ${MOST_LINES} rader.`);
    return read.flatMap((line, index) => {
      if (!line) return [];
      const [, group, gives] = /^(.+)=(.+)$/s.exec(line) ?? [];
      if (group?.trim() && gives?.trim()) return [{ group: group.trim(), gives: gives.trim() }];
      refuseLine(context, `Rad ${index + 1}: skriv gruppen, ett likhetstecken och vad den ger.`);
      return [];
    });
  });

const roles = lines.transform((read, context) =>
  read.flatMap(({ group, gives }) => {
    const role = Object.values(Role).find((one) => ROLE[one].toLowerCase() === gives.toLowerCase());
    if (role) return [{ group, role }];
    const known = Object.values(ROLE).join(", ");
    return refuseLine(context, `”${gives}” är ingen roll. Rollerna är: ${known}.`);
  }),
);

function refuseLine(context: z.RefinementCtx, message: string): [] {
  context.addIssue({ code: "custom", message });
  return [];
}

export const signOnInput = z
  .object({
    on: z.literal("ja").optional(),
    buttonLabel: text("Skriv vad som ska stå på knappen.", 60),
    issuer,
    clientId: text("Skriv klient-id, som leverantören har gett Motionskollen.", 200),
    /** Empty keeps the one there is. */
    passwordOfClient: z.string().trim().max(1_000, "Hemligheten får ha högst 1 000 tecken.").default(""),
    scopes: text("Skriv minst openid.", 300),
    nameClaim: claim("Skriv vilket anspråk som har namnet."),
    emailClaim: claim("Skriv vilket anspråk som har e-postadressen."),
    groupsClaim: claim("Skriv vilket anspråk som har grupperna."),
    accounts: z.enum(["FIRST_SIGN_IN", "BEFOREHAND"], "Välj när konton läggs upp."),
    roles,
    otherwise: z.enum(["", ...Object.values(Role)]).transform((role) => role || null),
    /** The bodies' names are looked up by the mutation. */
    bodies: lines,
  })
  .superRefine(({ scopes, accounts, roles: given, otherwise }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (!scopes.split(/\s+/).includes("openid")) refuse("scopes", "openid måste vara med.");
    if (accounts === "FIRST_SIGN_IN" && given.length === 0 && !otherwise)
      refuse(
        "otherwise",
        "Den som får sitt konto vid första inloggningen måste få en roll: välj en, eller skriv grupper.",
      );
    if (otherwise === "ADMINISTRATOR")
      refuse("otherwise", "Administratör kan bara en grupp göra någon till.");
  });
export type SignOnInput = z.output<typeof signOnInput>;
