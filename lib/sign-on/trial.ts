import "server-only";
import { createRemoteJWKSet, customFetch } from "jose";
import { meetProvider } from "./provider";
import { NotReachable, reach } from "./reachable";
import type { SignOnSettings } from "./settings";
import { troubleOf } from "./trouble";

export type Finding = { good: boolean; says: string };

/** Tries what can be tried without signing anybody in, and says in plain words what is wrong. */
export async function tryProvider(settings: SignOnSettings): Promise<Finding[]> {
  let provider: Awaited<ReturnType<typeof meetProvider>>;
  try {
    provider = await meetProvider(settings);
  } catch (error) {
    return [{ good: false, says: whyNotMet(error, settings.issuer) }];
  }
  const server = provider.serverMetadata();
  const lacks = (list: string[] | undefined, value: string) => list !== undefined && !list.includes(value);
  const findings: Finding[] = [{ good: true, says: `Leverantören svarar och heter ${server.issuer}.` }];
  const wrong = (says: string) => findings.push({ good: false, says });
  if (!server.authorization_endpoint || !server.token_endpoint)
    wrong("Leverantören säger inte var man loggar in (authorization_endpoint och token_endpoint saknas).");
  if (lacks(server.response_types_supported, "code"))
    wrong("Leverantören tillåter inte inloggning med kod (response_type code).");
  if (lacks(server.code_challenge_methods_supported, "S256"))
    wrong("Leverantören säger inte att den kan PKCE med S256, som Motionskollen alltid använder.");
  for (const scope of settings.scopes.split(/\s+/))
    if (lacks(server.scopes_supported, scope))
      wrong(`Leverantören känner inte till omfattningen ”${scope}”.`);
  findings.push(await tryKeys(server.jwks_uri));
  if (!server.end_session_endpoint)
    wrong("Leverantören kan inte logga ut den som loggar ut ur Motionskollen (end_session_endpoint saknas).");
  return findings;
}

async function tryKeys(address: string | undefined): Promise<Finding> {
  if (!address)
    return { good: false, says: "Leverantören säger inte var nycklarna finns (jwks_uri saknas)." };
  try {
    const keys = createRemoteJWKSet(new URL(address), { [customFetch]: reach });
    await keys.reload();
    const count = keys.jwks()?.keys.length ?? 0;
    if (count > 0) return { good: true, says: "Nycklarna som svaren skrivs under med går att läsa." };
  } catch {
    // Said below: to whoever reads it, keys that cannot be read and keys that are not there are the same.
  }
  return { good: false, says: `Nycklarna som svaren skrivs under med går inte att läsa (${address}).` };
}

function whyNotMet(error: unknown, issuer: string): string {
  const host = new URL(issuer).host;
  const causes = [error, (error as Error).cause, ((error as Error).cause as Error | undefined)?.cause];
  const codes = causes.map((cause) => String((cause as { code?: unknown } | undefined)?.code ?? ""));
  const known = Object.entries(WHY).find(([code]) => codes.some((one) => one.includes(code)));
  if (causes.some((cause) => cause instanceof NotReachable))
    return `${host} ligger på ett internt nät eller saknar https. Den som sköter servern kan tillåta adressen med MOTIONSKOLLEN_INTERNAL_PROVIDER.`;
  return known?.[1](host) ?? (troubleOf(error) === "svarar-inte" ? `${host} svarar inte.` : NONSENSE(issuer));
}

const NONSENSE = (issuer: string) =>
  `Svaret från ${issuer}/.well-known/openid-configuration går inte att förstå. Kontrollera adressen.`;

const WHY: Record<string, (host: string) => string> = {
  ENOTFOUND: (host) => `Det finns ingen server som heter ${host}. Kontrollera stavningen.`,
  EAI_AGAIN: (host) => `Namnet ${host} går inte att slå upp just nu.`,
  ECONNREFUSED: (host) => `${host} tar inte emot några anslutningar.`,
  TIMEOUT: (host) => `${host} svarade inte inom åtta sekunder.`,
  CERT: (host) => `${host} har ett certifikat som inte går att lita på.`,
  RESPONSE_IS_NOT_CONFORM: (host) =>
    `${host} svarar, men har ingen beskrivning av inloggningen på den adressen. Kontrollera adressen.`,
  JSON_ATTRIBUTE_COMPARISON: (host) =>
    `${host} säger sig heta något annat än adressen här. Skriv adressen precis som leverantören skriver den (issuer).`,
};
