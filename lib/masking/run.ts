import "server-only";
import type { SignedIn } from "@/lib/auth/permissions";
import { Refusal } from "@/lib/errors";
import { Unreadable } from "@/lib/reading/extract/unreadable";
import { copyInWorker } from "./in-worker";
import { beat, copyTitle, endMasking, fileCopy, type Masking } from "./mutations";
import { maskedText } from "./occurrences";

/** Makes the copy and enters it in the register. What stops it is told on the document's own page. */
export async function runMasking(actor: SignedIn, masking: Masking): Promise<void> {
  try {
    await makeCopy(actor, masking);
    await endMasking(masking, null);
  } catch (error) {
    const told = error instanceof Unreadable || error instanceof Refusal;
    if (!told) console.error(error);
    await endMasking(masking, told ? error.message : "Ett fel uppstod. Försök igen.");
  }
}

/** The words may stand in the entry of the register too: what is told of the copy is masked like the copy. */
async function makeCopy(actor: SignedIn, masking: Masking): Promise<void> {
  const { document, words } = masking;
  const title = copyTitle(maskedText(document.title, words));
  const copy = await copyInWorker(document, { words, title }, (done, total) => {
    beat(masking, done, total).catch(console.error);
  });
  const name = maskedText(document.fileName.replace(/\.\w{1,5}$/, ""), words);
  const extension = copy.mediaType === "text/plain" ? "txt" : "pdf";
  await fileCopy(actor, document, {
    upload: {
      fileName: `${name} (maskad).${extension}`,
      mediaType: copy.mediaType,
      bytes: new Uint8Array(copy.bytes),
    },
    title,
    correspondent: document.correspondent && maskedText(document.correspondent, words),
    text: copy.text,
    count: words.length,
  });
}
