import "server-only";
import * as oidc from "openid-client";
import { seal, unseal } from "@/lib/auth/sealed";
import { now } from "@/lib/dates";
import { publicAddress } from "@/lib/public-address";
import { at, type Claims } from "./claims";
import { isInternalProvider, PATIENCE_MS, reach } from "./reachable";
import { SECRET_PURPOSE, type SignOnSettings } from "./settings";
import { SignOnRefused } from "./trouble";

/** Clocks of two municipal servers may differ by minutes. */
export const CLOCK_TOLERANCE_SECONDS = 5 * 60;
const FLOW_PURPOSE = "sign-on under way";
const TOKEN_PURPOSE = "ID token";
export const FLOW_SECONDS = 15 * 60;

/** Where the provider sends people back to, and tells of sessions that are over; to be entered there. */
export const answerAddress = () => `${publicAddress()}/logga-in/extern/svar`;
export const endedAddress = () => `${publicAddress()}/logga-in/extern/avslut`;

/** Asks the provider to introduce itself. Throws what `troubleOf` has words for. */
export async function meetProvider(settings: SignOnSettings): Promise<oidc.Configuration> {
  const secret = unseal(settings.clientSecret, SECRET_PURPOSE);
  if (secret === null) throw new SignOnRefused("hemligheten");
  const issuer = new URL(settings.issuer);
  const strict = oidc.enableNonRepudiationChecks; // the ID token's signature, not only the line it came by
  return oidc.discovery(
    issuer,
    settings.clientId,
    { [oidc.clockTolerance]: CLOCK_TOLERANCE_SECONDS },
    proofOf(secret),
    {
      timeout: PATIENCE_MS / 1000,
      [oidc.customFetch]: reach,
      execute: isInternalProvider(issuer) ? [strict, oidc.allowInsecureRequests] : [strict],
    },
  );
}

/** The way to prove who we are that the provider takes; without a word of it, the one of RFC 8414. */
function proofOf(secret: string): oidc.ClientAuth {
  const [post, basic] = [oidc.ClientSecretPost(secret), oidc.ClientSecretBasic(secret)];
  return (server, ...request) => {
    const ways = server.token_endpoint_auth_methods_supported ?? [];
    return (ways.includes("client_secret_post") ? post : basic)(server, ...request);
  };
}

/** Where to send the browser, and what to remember of it until it comes back (for a cookie). */
export async function beginSignOn(
  settings: SignOnSettings,
  back: string,
): Promise<{ url: URL; flow: string }> {
  const provider = await knownProvider(settings);
  const flow: Flow = {
    back,
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    until: now().getTime() + FLOW_SECONDS * 1000,
  };
  const url = oidc.buildAuthorizationUrl(provider, {
    redirect_uri: answerAddress(),
    scope: settings.scopes,
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: "S256",
  });
  return { url, flow: seal(JSON.stringify(flow), FLOW_PURPOSE) };
}

export type Flow = { back: string; state: string; nonce: string; verifier: string; until: number };

/** What `beginSignOn` remembered; null when it is another browser's, or too old. */
export function flowOf(sealed: string | undefined): Flow | null {
  const text = sealed ? unseal(sealed, FLOW_PURPOSE) : null;
  const flow = text === null ? null : (JSON.parse(text) as Flow);
  return flow && flow.until > now().getTime() ? flow : null;
}

export type Answer = { claims: Claims; idToken: string };

/** Takes the provider's answer, in the query of `url`, to the claims of a verified ID token and of userinfo. */
export async function finishSignOn(settings: SignOnSettings, flow: Flow, query: string): Promise<Answer> {
  const provider = await knownProvider(settings);
  const tokens = await oidc.authorizationCodeGrant(provider, new URL(`${answerAddress()}${query}`), {
    pkceCodeVerifier: flow.verifier,
    expectedNonce: flow.nonce,
    expectedState: flow.state,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims || !tokens.id_token) throw new SignOnRefused("obegripligt-svar");
  const wanted = [settings.nameClaim, settings.emailClaim, settings.groupsClaim];
  const lacking = wanted.some((claim) => at(claims, claim) === undefined);
  const more =
    lacking && provider.serverMetadata().userinfo_endpoint
      ? await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub)
      : {};
  return { claims: { ...more, ...claims }, idToken: tokens.id_token };
}

/** An ID token as a session keeps it; one that names thousands of groups is too long for an address. */
export const kept = (idToken: string): string | null =>
  idToken.length > LONGEST_KEPT ? null : seal(idToken, TOKEN_PURPOSE);
const LONGEST_KEPT = 4_000;

/** Where to end the session at the provider too, with what `kept` kept; null where it has no such place. */
export async function endingAt(settings: SignOnSettings, sealed: string | null): Promise<URL | null> {
  const provider = await knownProvider(settings);
  const idToken = sealed && unseal(sealed, TOKEN_PURPOSE);
  if (!provider.serverMetadata().end_session_endpoint) return null;
  return oidc.buildEndSessionUrl(provider, {
    post_logout_redirect_uri: `${publicAddress()}/logga-ut`,
    ...(idToken ? { id_token_hint: idToken } : {}),
  });
}

const KEPT_MS = 10 * 60 * 1000;
/** One that is down is not asked again with every click. */
const AGAIN_AFTER_MS = 5_000;
let known: { as: string; until: number; provider: Promise<oidc.Configuration> } | null = null;

/** The provider as it introduced itself within the last minutes. */
export function knownProvider(settings: SignOnSettings): Promise<oidc.Configuration> {
  const as = JSON.stringify([settings.issuer, settings.clientId, settings.clientSecret]);
  if (known?.as === as && known.until > Date.now()) return known.provider;
  const meeting = { as, until: Date.now() + KEPT_MS, provider: meetProvider(settings) };
  known = meeting;
  meeting.provider.catch(() => {
    meeting.until = Date.now() + AGAIN_AFTER_MS;
  });
  return meeting.provider;
}
