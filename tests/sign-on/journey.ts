import { beginSignOn, finishSignOn, flowOf } from "@/lib/sign-on/provider";
import type { SignOnSettings } from "@/lib/sign-on/settings";

/** A browser at the provider: follows it about, and signs in as `login` when asked. Answers with where it is sent. */
export async function travel(from: URL, login: string, until: string): Promise<URL> {
  const jar = new Map<string, string>();
  let at = from;
  let form: string | null = null;
  for (let steps = 0; steps < 12; steps++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response: Response = await fetch(at, {
      method: form ? "POST" : "GET",
      body: form,
      headers: { cookie, ...(form ? { "content-type": "application/x-www-form-urlencoded" } : {}) },
      redirect: "manual",
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      jar.set(name, value);
    }
    const location = response.headers.get("location");
    form = location ? null : new URLSearchParams({ login }).toString();
    if (location) at = new URL(location, at);
    if (at.href.startsWith(until)) return at;
  }
  throw new Error(`Never came back from ${from.origin}.`);
}

/** Signs on as a browser would, with nobody in between: the claims of the verified ID token. */
export async function signOnAs(settings: SignOnSettings, login: string, change = (back: URL) => back) {
  const { url, flow: sealed } = await beginSignOn(settings, "/motioner");
  const back = change(await travel(url, login, `${url.searchParams.get("redirect_uri")}`));
  const flow = flowOf(sealed);
  if (!flow) throw new Error("The sign-on under way cannot be read.");
  return { ...(await finishSignOn(settings, flow, back.search)), back, flow };
}
