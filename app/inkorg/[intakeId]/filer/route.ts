import { answer, told } from "@/app/inkorg/answer";
import { authorize } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { receiveBody } from "@/lib/files/receive-body";
import { addFile } from "@/lib/intake/mutations";

type Context = { params: Promise<{ intakeId: string }> };

/** Takes one file, its bytes as the body and its path in a header, since a name may hold anything. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { intakeId } = await params;
  // A form on somebody else's page cannot set a header.
  const path = pathIn(request.headers.get("x-file-path"));
  if (!path) return told(400, "Filen saknar namn.");
  return answer(async () => {
    const actor = await currentActor();
    // Before anything of the body is read.
    authorize(actor, "sort the inbox");
    await receiveBody(request, (bytes) => addFile(actor, intakeId, { path, bytes }));
    return {};
  });
}

function pathIn(header: string | null): string | null {
  try {
    return header && decodeURIComponent(header);
  } catch {
    return null;
  }
}
