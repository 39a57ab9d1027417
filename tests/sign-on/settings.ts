import { seal } from "@/lib/auth/sealed";
import { SECRET_PURPOSE, type SignOnSettings } from "@/lib/sign-on/settings";

type Provider = { issuer: string; clientId: string; clientSecret: string };

/** As an administrator would have filled in the form for that provider. */
export const settingsFor = (
  { issuer, clientId, clientSecret }: Provider,
  more: Partial<SignOnSettings> = {},
): SignOnSettings => ({
  on: true,
  buttonLabel: "Logga in med kommunens inloggning",
  issuer,
  clientId,
  clientSecret: seal(clientSecret, SECRET_PURPOSE),
  scopes: "openid profile email groups",
  nameClaim: "name",
  emailClaim: "email",
  groupsClaim: "groups",
  accounts: "FIRST_SIGN_IN",
  roles: [],
  otherwise: null,
  bodies: [],
  ...more,
});
