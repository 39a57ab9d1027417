import "server-only";
import { createRemoteJWKSet, customFetch, jwtVerify } from "jose";
import { CLOCK_TOLERANCE_SECONDS, knownProvider } from "./provider";
import { reach } from "./reachable";
import type { SignOnSettings } from "./settings";

const EVENT = "http://schemas.openid.net/event/backchannel-logout";

export type EndedSession = { issuer: string; sid: string | null; subject: string | null };

/** What a genuine logout token is about (OpenID Connect Back-Channel Logout 1.0, 2.6); null for any other. */
export async function endedSession(settings: SignOnSettings, token: string): Promise<EndedSession | null> {
  const { issuer, jwks_uri } = (await knownProvider(settings)).serverMetadata();
  if (!jwks_uri) return null;
  const verified = await jwtVerify(token, keysAt(jwks_uri), {
    issuer,
    audience: settings.clientId,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    requiredClaims: ["iat", "jti", "events"],
    maxTokenAge: "1 hour",
  }).catch(() => null);
  if (!verified) return null;
  const { events, sid, sub = null, nonce } = verified.payload as Record<string, unknown> & { sub?: string };
  // A nonce would make it an ID token that somebody has kept.
  const isLogout = typeof events === "object" && events !== null && Object.hasOwn(events, EVENT);
  if (!isLogout || nonce !== undefined || (typeof sid !== "string" && !sub)) return null;
  return { issuer, sid: typeof sid === "string" ? sid : null, subject: sub };
}

let keys: { from: string; set: ReturnType<typeof createRemoteJWKSet> } | null = null;

/** Kept between tokens; asked for again, now and then, when one is signed with a key that is not known. */
function keysAt(from: string): ReturnType<typeof createRemoteJWKSet> {
  keys =
    keys?.from === from ? keys : { from, set: createRemoteJWKSet(new URL(from), { [customFetch]: reach }) };
  return keys.set;
}
