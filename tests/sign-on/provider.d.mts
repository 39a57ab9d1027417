import type { RequestListener } from "node:http";
import type { GenerateKeyPairResult } from "jose";

type Signer = { kid?: string; by?: GenerateKeyPairResult };

export type TestProvider = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Claims by user name; who is taken out is revoked. */
  people: Map<string, object>;
  /** Changes the claims of an ID token, which is then signed anew: with the provider's own key, or as `signer` says. */
  forge: ((claims: Record<string, unknown>) => object) | null;
  signer: Signer | undefined;
  /** Takes the provider's place. */
  answers: RequestListener | null;
  sign(claims: object, signer?: Signer): Promise<string>;
  stop(): Promise<unknown>;
};

/** `application` is the address where the application answers. */
export function startProvider(place: { application: string; port?: number }): Promise<TestProvider>;
