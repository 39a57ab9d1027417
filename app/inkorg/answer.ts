import "server-only";
import { Forbidden, NotVisible, Refusal } from "@/lib/errors";

/** What a script that sends files is told: nothing where it went well, else a Swedish sentence. */
export async function answer(act: () => Promise<object>): Promise<Response> {
  try {
    return Response.json(await act());
  } catch (error) {
    if (error instanceof Refusal) return told(409, error.message);
    if (error instanceof NotVisible) return told(404, "Inlämningen eller ärendet finns inte längre.");
    if (error instanceof Forbidden) return told(403, "Du får inte lägga in filer. Har du loggats ut?");
    throw error;
  }
}

export const told = (status: number, problem: string) => Response.json({ problem }, { status });
