import { databaseAnswers } from "@/lib/health/queries";

export const dynamic = "force-dynamic";

/** Requests can be served: the database answers. */
export async function GET(): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  if (await databaseAnswers()) return new Response("ok\n", { headers });
  return new Response("the database does not answer\n", { status: 503, headers });
}
