import { currentActor } from "@/lib/auth/session";
import { startDrop } from "@/lib/intake/mutations";
import { dropTarget } from "@/lib/intake/schema";
import { answer, told } from "../answer";

/** Begins a drop, whose files the browser then sends one by one. */
export async function POST(request: Request): Promise<Response> {
  // A form on somebody else's page cannot send this type.
  if (request.headers.get("content-type") !== "application/json") return told(415, "Skicka JSON.");
  const target = dropTarget.safeParse(await request.json().catch(() => null));
  if (!target.success) return told(400, "Ärendet eller remissen går inte att läsa ut.");
  return answer(async () => startDrop(await currentActor(), target.data));
}
