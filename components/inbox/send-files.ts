import type { Chosen } from "@/components/inbox/dropped-files";
import { LARGEST_SUBMISSION, TOO_LARGE_TO_SEND } from "@/lib/files/limits";

export type Target = { motionId: string | null; referralId: string | null };
export type Refused = { fileName: string; problem: string };
/** `share` is of all bytes, from 0 to 1. */
export type Sending = { done: number; total: number; fileName: string; share: number };

const LOST = "Servern svarar inte. Kontrollera nätet och lägg in filen igen.";

/** Begins a drop. Throws an `Error` whose message is a Swedish sentence. */
export async function startDrop(target: Target): Promise<string> {
  const response = await fetch("/inkorg/inlamningar", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(target),
  }).catch(() => null);
  const told = await response?.json().catch(() => null);
  if (!response?.ok || !told?.id) throw new Error(told?.problem ?? LOST);
  return told.id;
}

/** Sends the files one after the other; answers with those that did not come through. */
export async function sendAll(
  intakeId: string,
  files: Chosen[],
  show: (sending: Sending) => void,
): Promise<Refused[]> {
  const refused: Refused[] = [];
  const all = files.reduce((sum, { file }) => sum + file.size, 0) || 1;
  let before = 0;
  for (const [done, chosen] of files.entries()) {
    const { name: fileName, size } = chosen.file;
    const tell = (bytes: number) =>
      show({ done, total: files.length, fileName, share: Math.min(1, (before + bytes) / all) });
    tell(0);
    await sendFile(intakeId, chosen, tell).catch(({ message }: Error) => {
      refused.push({ fileName, problem: message });
    });
    before += size;
  }
  return refused;
}

/** Sends one file, telling how many of its bytes have gone. Throws as `startDrop`. */
async function sendFile(
  intakeId: string,
  { file, path }: Chosen,
  onSent: (bytes: number) => void,
): Promise<void> {
  // The server would hang up in the middle of it, and could not say why.
  if (file.size > LARGEST_SUBMISSION) throw new Error(TOO_LARGE_TO_SEND);
  // fetch() does not tell how far a body has come.
  const request = new XMLHttpRequest();
  await new Promise<void>((resolve, reject) => {
    request.open("POST", `/inkorg/${intakeId}/filer`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-File-Path", encodeURIComponent(path.toWellFormed()));
    request.responseType = "json";
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onerror = () => reject(new Error(LOST));
    request.onload = () => {
      if (request.status < 300) resolve();
      else reject(new Error(request.response?.problem ?? LOST));
    };
    request.send(file);
  });
}
