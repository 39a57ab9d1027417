import "server-only";
import { cookies, headers } from "next/headers";
import { newToken } from "@/lib/auth/token";
import { sweepAttempts } from "@/lib/limits/mutations";
import { KNOWN_FOR_MS, knowBrowser } from "./mutations";
import type { Whence } from "./sign-in";

/** Tells nothing but that this browser is the one it was. */
const COOKIE = "__Host-motionskollen-browser";

/** Where the request comes from. scripts/server.mjs writes the header over whatever was sent. */
export async function whence(): Promise<Whence> {
  const place = (await headers()).get("x-client-address") ?? "";
  return { place, browser: (await cookies()).get(COOKIE)?.value ?? null };
}

/** Remembers the browser of this request as one that the person signs in with. */
export async function rememberBrowser(userId: string): Promise<void> {
  const jar = await cookies();
  const token = jar.get(COOKIE)?.value ?? newToken();
  await knowBrowser(userId, token);
  await sweepAttempts();
  jar.set(COOKIE, token, {
    path: "/",
    secure: true,
    httpOnly: true,
    sameSite: "lax",
    maxAge: KNOWN_FOR_MS / 1000,
  });
}
