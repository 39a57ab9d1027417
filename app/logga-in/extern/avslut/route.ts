import { endProviderSessions } from "@/lib/sessions/mutations";
import { endedSession } from "@/lib/sign-on/ended";
import { offeredSignOn } from "@/lib/sign-on/queries";

/** Anybody may send something here, so nothing long is read. */
const LONGEST = 64 * 1024;

/**
 * The provider tells that a session of its own is over, or an account revoked (OpenID Connect Back-Channel
 * Logout 1.0). It comes without a cookie; the signed token is the proof.
 */
export async function POST(request: Request): Promise<Response> {
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (length > LONGEST) return new Response(null, { status: 400 });
  const settings = await offeredSignOn();
  const form = await request.formData().catch(() => null);
  const token = form?.get("logout_token");
  const ended =
    settings && typeof token === "string" ? await endedSession(settings, token).catch(() => null) : null;
  if (!ended) return new Response(null, { status: 400 });
  await endProviderSessions(ended.issuer, ended);
  return new Response(null, { status: 200 });
}
