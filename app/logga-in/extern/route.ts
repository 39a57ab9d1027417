import { cookies } from "next/headers";
import type { NextRequest } from "next/server";
import { OF_THIS_HOST } from "@/lib/sessions/browser";
import { beginSignOn, FLOW_SECONDS } from "@/lib/sign-on/provider";
import { offeredSignOn } from "@/lib/sign-on/queries";
import { troubleOf } from "@/lib/sign-on/trouble";
import { localPath } from "../schema";
import { FLOW_COOKIE } from "./flow-cookie";
import { leadTo, leadToTrouble } from "./lead";

/** To the municipality's provider. A link, not a form: what a form leads to must lie on this site. */
export async function GET(request: NextRequest): Promise<Response> {
  const back = localPath.parse(request.nextUrl.searchParams.get("tillbaka"));
  const settings = await offeredSignOn();
  if (!settings) return leadTo("/logga-in");
  try {
    const { url, flow } = await beginSignOn(settings, back);
    (await cookies()).set(FLOW_COOKIE, flow, { ...OF_THIS_HOST, maxAge: FLOW_SECONDS });
    return leadTo(url.href);
  } catch (error) {
    return leadToTrouble(troubleOf(error), back);
  }
}
