import type { Role } from "@/lib/db/generated/enums";
import type { SignOnSettings } from "./settings";
import { SignOnRefused } from "./trouble";

export type Claims = Record<string, unknown>;

/** Who somebody is at the provider, and what that makes them here. */
export type Stranger = {
  issuer: string;
  /** `sub`: never changes and is never given to anybody else, unlike an e-mail address. */
  subject: string;
  name: string | null;
  /** In lower case; null where the provider says that it has not been verified. */
  email: string | null;
  role: Role | null;
  /** Bodies the groups give; of the settings' other bodies the person is to leave those held. */
  bodyIds: string[];
};

export type Mapping = Pick<
  SignOnSettings,
  "nameClaim" | "emailClaim" | "groupsClaim" | "roles" | "otherwise" | "bodies"
>;

/** Reads a verified ID token's claims (with those of userinfo) by the settings. */
export function strangerOf(claims: Claims, mapping: Mapping): Stranger {
  const text = (path: string) => {
    const value = at(claims, path);
    return typeof value === "string" && value.trim() ? value.trim() : null;
  };
  const verified = claims.email_verified !== false && claims.email_verified !== "false";
  const groups = groupsIn(claims, mapping);
  return {
    issuer: text("iss") ?? "",
    subject: text("sub") ?? "",
    name: text(mapping.nameClaim)?.slice(0, 200) ?? null,
    email: verified ? (text(mapping.emailClaim)?.toLowerCase() ?? null) : null,
    role: mapping.roles.find(({ group }) => groups.has(group))?.role ?? mapping.otherwise,
    bodyIds: [
      ...new Set(mapping.bodies.filter(({ group }) => groups.has(group)).map(({ bodyId }) => bodyId)),
    ],
  };
}

/** Entra ID leaves the list out when it is too long, and says where it could be asked for instead. */
function groupsIn(claims: Claims, { groupsClaim, roles, bodies }: Mapping): Set<string> {
  if (roles.length === 0 && bodies.length === 0) return new Set();
  const value = at(claims, groupsClaim);
  const elsewhere = claims._claim_names;
  const leftOut = claims.hasgroups === true || (isObject(elsewhere) && Object.hasOwn(elsewhere, groupsClaim));
  if (value === undefined && leftOut) throw new SignOnRefused("for-manga-grupper");
  const listed = Array.isArray(value) ? value : [value];
  return new Set(listed.filter((group): group is string => typeof group === "string"));
}

/** A claim by its name, or by the way into one that holds others: Keycloak's `realm_access.roles`. */
export function at(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path
    .split(".")
    .reduce<unknown>(
      (within, key) => (isObject(within) && Object.hasOwn(within, key) ? within[key] : undefined),
      claims,
    );
}

const isObject = (value: unknown): value is Claims => typeof value === "object" && value !== null;
