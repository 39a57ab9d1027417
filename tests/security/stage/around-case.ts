import { randomUUID } from "node:crypto";
import { askedOfficer } from "@/lib/asked/queries";
import { today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { requestRelease } from "@/lib/releases/mutations";
import { requestReleaseInput } from "@/lib/releases/schema";
import { sendReply } from "@/lib/replies/mutations";
import { replyInput } from "@/lib/replies/schema";
import { makeLink } from "@/lib/reply-links/mutations";
import { makeLinkInput } from "@/lib/reply-links/schema";
import { factKey } from "@/lib/secrecy/fields";
import { markDocument, sealFact } from "@/lib/secrecy/mutations";
import { markDocumentInput, sealFactInput } from "@/lib/secrecy/schema";
import { versionOf } from "@/prisma/demo/follow-up";
import { officer, world } from "./world";

/** What lies around a case and not in its story: the inbox, links, replies, marks and requests. */

export const referralTo = (motionId: string) => async (name: string) =>
  (await db.referral.findFirstOrThrow({ where: { motionId, body: { name } } })).id;

/** A link for one body that was asked, and what the officer of another has sent in. */
export async function answeredFromOutside(motionId: string) {
  const [asked, own] = await Promise.all(
    ["Tekniska nämnden", "Kultur- och fritidsnämnden"].map(referralTo(motionId)),
  );
  const version = await versionOf(motionId);
  const expiresOn = today().add({ days: 30 }).toString();
  const link = { referralId: asked, version, recipient: "Någon", expiresOn };
  const { path } = await makeLink(officer, makeLinkInput.parse(link));
  const helena = world.registers.person("Helena Brandt");
  const door = await askedOfficer(helena, own ?? "");
  const extract = new File(["Nämnden tillstyrker.\n"], "utdrag.txt", { type: "text/plain" });
  const answer = {
    status: "DECIDED",
    stance: "SUPPORT",
    meetingOn: world.day(9).toString(),
    decisionText: "Ja.",
  };
  const input = replyInput.parse({ ...answer, referralId: own, extract });
  if (door) await sendReply(door, input, { senderName: helena.name, senderEmail: helena.email });
  const reply = await db.reply.findFirstOrThrow({ where: { referralId: own }, include: { files: true } });
  const { id: linkId } = await db.replyLink.findFirstOrThrow({ where: { referralId: asked } });
  return {
    linkId,
    replyToken: path.split("/").at(-1) ?? "",
    replyId: reply.id,
    replyFileId: reply.files[0]?.id ?? "",
  };
}

/** A document under secrecy, a clause that others read as left out, and a request for the motion. */
export async function underSecrecy(motionId: string) {
  const { id: secretDocumentId } = await db.document.findFirstOrThrow({
    where: { motionId, minutesItem: { status: "DECIDED" } },
  });
  const version = await versionOf(motionId);
  const why = { provision: "OSL 26:1", reason: "Ett prov." };
  await markDocument(
    officer,
    markDocumentInput.parse({ motionId, documentId: secretDocumentId, version, ...why }),
  );
  const clause = await db.clause.findFirstOrThrow({ where: { motionId }, orderBy: { position: "desc" } });
  const marking = { fact: factKey({ field: "clause", entryId: clause.id }), ...why };
  await sealFact(officer, sealFactInput.parse({ motionId, version: await versionOf(motionId), ...marking }));
  const { markId } = await db.sealedField.findFirstOrThrow({ where: { motionId } });
  const { id: documentId } = await db.document.findFirstOrThrow({ where: { motionId, type: "MOTION" } });
  const request = {
    motionId,
    documentId,
    version: await versionOf(motionId),
    requestedOn: today().toString(),
  };
  const { id: releaseId } = await requestRelease(officer, requestReleaseInput.parse(request));
  return { markId, releaseId, secretDocumentId };
}

/** What somebody left on the case: a file that was read, with a part that nobody has looked at, and one that was not. */
export async function drop(motionId: string, droppedById: string) {
  const bytes = Buffer.from("Ett brev om bänkarna.\n");
  const { sha256 } = await db.blob.create({ data: { sha256: randomUUID(), bytes } });
  const intake = await db.intake.create({ data: { droppedById, motionId } });
  const brief = { intakeId: intake.id, mediaType: "text/plain", size: bytes.length, blobSha256: sha256 };
  const [read, unread] = await db.intakeFile.createManyAndReturn({
    data: [
      { ...brief, position: 1, fileName: "brev.txt", state: "READ", text: bytes.toString() },
      { ...brief, position: 2, fileName: "bild.txt", state: "UNREADABLE", problem: "Filen är skadad." },
    ],
  });
  const fileId = read?.id ?? "";
  const whole = { position: 1, start: 0, end: bytes.length, fields: {}, match: { candidates: [] } };
  const part = await db.intakePart.create({ data: { fileId, ...whole } });
  return { intakeId: intake.id, fileId, unreadId: unread?.id ?? "", partId: part.id };
}
