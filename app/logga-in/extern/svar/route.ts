import { cookies } from "next/headers";
import type { NextRequest } from "next/server";
import { admit } from "@/lib/admission/mutations";
import { OF_THIS_HOST, startSession } from "@/lib/sessions/browser";
import { strangerOf } from "@/lib/sign-on/claims";
import { finishSignOn, flowOf, kept } from "@/lib/sign-on/provider";
import { offeredSignOn } from "@/lib/sign-on/queries";
import { SignOnRefused, troubleOf } from "@/lib/sign-on/trouble";
import { FLOW_COOKIE } from "../flow-cookie";
import { leadTo, leadToTrouble } from "../lead";

/** Where the provider sends people back to. Each sign-on under way is answered once. */
export async function GET(request: NextRequest): Promise<Response> {
  const jar = await cookies();
  const flow = flowOf(jar.get(FLOW_COOKIE)?.value);
  jar.delete({ name: FLOW_COOKIE, ...OF_THIS_HOST });
  try {
    const settings = await offeredSignOn();
    if (!flow || !settings) throw new SignOnRefused("borja-om");
    const { claims, idToken } = await finishSignOn(settings, flow, request.nextUrl.search);
    const stranger = strangerOf(claims, settings);
    const account = await admit(settings, stranger);
    const sid = typeof claims.sid === "string" ? claims.sid : null;
    await startSession(account, {
      way: "PROVIDER",
      provider: { issuer: stranger.issuer, sid, idToken: kept(idToken) },
    });
    return leadTo(flow.back);
  } catch (error) {
    return leadToTrouble(troubleOf(error), flow?.back ?? "");
  }
}
