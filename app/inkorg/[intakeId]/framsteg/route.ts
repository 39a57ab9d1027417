import { currentActor } from "@/lib/auth/session";
import { readProgress } from "@/lib/intake/queries";

type Context = { params: Promise<{ intakeId: string }> };

/** How far the reading has come, for the page that shows it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const progress = await readProgress(await currentActor(), (await params).intakeId);
  const headers = { "Cache-Control": "no-store" };
  return Response.json(progress, { status: progress ? 200 : 404, headers });
}
