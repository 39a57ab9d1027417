import type { NextRequest } from "next/server";
import { currentActor } from "@/lib/auth/session";
import { exportPersonalData } from "@/lib/personal-data/mutations";
import { personalDataFile } from "../file";

/** One's own data as a file. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const actor = await currentActor();
  if (actor.kind === "public") return new Response("Logga in först.", { status: 403 });
  return personalDataFile(await exportPersonalData(actor, actor.id), nextUrl.searchParams.get("format"));
}
