// A real OpenID Connect provider, of which a test decides who there is and what their tokens say.
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from "jose";
import Provider from "oidc-provider";
import MemoryAdapter from "oidc-provider/lib/adapters/memory_adapter.js";

const clientId = "motionskollen";
const keys = await generateKeyPair("RS256", { extractable: true });
const jwk = { ...(await exportJWK(keys.privateKey)), kid: "k1", use: "sig", alg: "RS256" };

export async function startProvider({ application, port = 0 }) {
  const server = createServer((request, response) => handle(request, response));
  await new Promise((resolve) => server.listen(port, "localhost", resolve));
  const issuer = `http://localhost:${server.address().port}`;
  const clientSecret = randomBytes(16).toString("hex");
  const world = {
    issuer,
    clientId,
    clientSecret,
    people: new Map(),
    forge: null,
    signer: undefined,
    answers: null,
  };
  const provider = new Provider(issuer, configuration(world, application));
  provider.use(forging(world));
  const serve = provider.callback();
  const handle = (request, response) => {
    if (world.answers) return world.answers(request, response);
    if (request.url.startsWith("/interaction/")) return interaction(provider, world, request, response);
    return serve(request, response);
  };
  world.sign = (claims, { kid = "k1", by = keys } = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid }).sign(by.privateKey);
  world.stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return world;
}

const configuration = ({ clientSecret, people }, application) => ({
  adapter: class extends MemoryAdapter {},
  clients: [
    {
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: [`${application}/logga-in/extern/svar`],
      post_logout_redirect_uris: [`${application}/logga-ut`],
      backchannel_logout_uri: `${application}/logga-in/extern/avslut`,
      backchannel_logout_session_required: true,
    },
  ],
  jwks: { keys: [jwk] },
  cookies: { keys: [randomBytes(16).toString("hex")] },
  ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  pkce: { required: () => true },
  conformIdTokenClaims: false,
  scopes: ["openid", "profile", "email", "groups"],
  claims: {
    openid: ["sub", "sid"],
    profile: ["name"],
    email: ["email", "email_verified"],
    groups: ["groups"],
  },
  features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  findAccount: (_, accountId) =>
    people.has(accountId)
      ? { accountId, claims: () => ({ sub: accountId, ...people.get(accountId) }) }
      : undefined,
  // Nobody is asked for consent: the application is the municipality's own.
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope("openid profile email groups");
    await grant.save();
    return grant;
  },
});

const forging = (world) => async (context, next) => {
  await next();
  if (context.path !== "/token" || !world.forge || !context.body?.id_token) return;
  const claims = decodeJwt(context.body.id_token);
  context.body.id_token = await world.sign({ ...claims, ...world.forge(claims) }, world.signer);
};

async function interaction(provider, { people }, request, response) {
  if (request.method === "GET") {
    response.setHeader("content-type", "text/html; charset=utf-8");
    return response.end(
      `<!doctype html><title>Kommunens inloggning</title><form method="post"><label>Användarnamn <input name="login"></label><button>Fortsätt</button></form>`,
    );
  }
  let body = "";
  for await (const chunk of request) body += chunk;
  const accountId = new URLSearchParams(body).get("login");
  const result = people.has(accountId)
    ? { login: { accountId } }
    : { error: "access_denied", error_description: "<script>alert(1)</script>" };
  return provider.interactionFinished(request, response, result);
}
