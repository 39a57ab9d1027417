import type { SignedIn } from "@/lib/auth/permissions";
import { atTime, now, type PlainDate } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { fileDocument } from "@/lib/documents/mutations";
import { fileDocumentInput } from "@/lib/documents/schema";
import { sendReply } from "@/lib/replies/mutations";
import { linkReplyInput } from "@/lib/replies/schema";
import { makeLink } from "@/lib/reply-links/mutations";
import { openedBy } from "@/lib/reply-links/queries";
import { makeLinkInput } from "@/lib/reply-links/schema";
import { markCase, markDocument } from "@/lib/secrecy/mutations";
import { markCaseInput, markDocumentInput } from "@/lib/secrecy/schema";
import { openReferrals, versionOf } from "@/prisma/demo/follow-up";
import { letterPaper } from "@/prisma/demo/papers";
import type { DemoMark, DemoStep } from "@/prisma/demo/schema";

/** What not everybody may see, and what comes in from outside. */

type Step<K extends DemoStep["kind"]> = Extract<DemoStep, { kind: K }>;

export async function hideCase(registrar: SignedIn, motionId: string, mark: DemoMark): Promise<void> {
  const version = await versionOf(motionId);
  await markCase(registrar, markCaseInput.parse({ motionId, version, ...mark }));
}

export async function secretLetter(
  registrar: SignedIn,
  motionId: string,
  { title, text, correspondent, openTitle, mark }: Step<"secret-letter">,
  on: PlainDate,
): Promise<void> {
  const entry = { type: "OTHER", status: "RECEIVED", statusOn: on.toString(), title, correspondent };
  const documents = [letterPaper(title, text, on)];
  const version = await versionOf(motionId);
  const { provision: secrecyProvision } = mark;
  const filed = { motionId, version, documents, secrecyProvision, ...entry };
  await fileDocument(registrar, fileDocumentInput.parse(filed));
  const { id: documentId } = await db.document.findFirstOrThrow({ where: { motionId, title } });
  const marked = { motionId, documentId, version: version + 1, openTitle, ...mark };
  await markDocument(registrar, markDocumentInput.parse(marked));
}

const LINK_HOLDS = { days: 60 };
const HOURS_LATER = 3;

/** Made in the morning, used the same day; nobody has looked at what came in. */
export async function replyByLink(
  officer: SignedIn,
  motionId: string,
  { body, recipient, senderName, decisionText, stance, summary }: Step<"reply-by-link">,
  on: PlainDate,
): Promise<void> {
  const [referralId = ""] = await openReferrals(motionId, [body]);
  const version = await versionOf(motionId);
  const expiresOn = on.add(LINK_HOLDS).toString();
  const asked = makeLinkInput.parse({ referralId, version, recipient, expiresOn });
  const { path } = await makeLink(officer, asked);
  await atTime(new Date(now().getTime() + HOURS_LATER * 60 * 60 * 1000), async () => {
    const opened = await openedBy(path.split("/").at(-1) ?? "");
    if (!opened) throw new Error("The demo's link opens nothing.");
    const answer = { referralId, status: "DECIDED", meetingOn: on.toString(), decisionText, stance, summary };
    const extract = [letterPaper(`Svar på remiss från ${body}`, [decisionText, summary], on)];
    const { senderEmail, ...input } = linkReplyInput.parse({ ...answer, extract, senderName });
    await sendReply(opened.asked, input, { senderName, senderEmail });
  });
}
