import "server-only";
import { linkLetter } from "@/lib/account-links/mutations";
import { unseal } from "@/lib/auth/sealed";
import type { Mail } from "@/lib/db/generated/client";
import type { Letter } from "./letter";
import { forgetMail, keepMail, LETTER_SEAL, takeMail } from "./mutations";
import { isRefused, reasonOf, send } from "./transport";

/** Sends one letter that is due. False where there was none. */
export async function sendNext(): Promise<boolean> {
  const mail = await takeMail();
  if (!mail) return false;
  const letter = mail.purpose ? await linkLetter(mail.to, mail.purpose) : written(mail);
  try {
    if (letter) await send(letter, mail.id);
    await forgetMail(mail);
  } catch (error) {
    await keepMail(mail, reasonOf(error), isRefused(error));
  }
  return true;
}

/** Null where it was sealed with a secret that the application no longer has. */
function written({ to, subject, text }: Mail): Letter | null {
  const opened = text && unseal(text, LETTER_SEAL);
  return opened ? { to, subject: subject ?? "", text: opened } : null;
}
