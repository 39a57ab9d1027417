import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { getCase } from "@/lib/motions/queries";
import { attachmentBlocks } from "@/lib/papers/content/attachment-blocks";
import { textsOf } from "@/lib/papers/queries";
import { markDocument, sealFact } from "@/lib/secrecy/mutations";
import { caseSecrecy } from "@/lib/secrecy/queries";
import { markDocumentInput, sealFactInput } from "@/lib/secrecy/schema";
import { addReferral, committees, officer, versionOf } from "../motions/town";

const MARK = { provision: "OSL 26:1", reason: "Rör en enskild." };
const at = async (motionId: string) => ({ motionId, version: String(await versionOf(motionId)) });

let days = 10;
/** A referral answered by a document that names a mover. */
async function answered() {
  const { motionId, referralId } = await addReferral();
  const bodyId = committees[0]?.id ?? "";
  const { id: meetingId } = await db.meeting.create({
    data: { bodyId, heldOn: new Date(`2025-04-${++days}`) },
  });
  const { id: minutesItemId } = await db.minutesItem.create({
    data: {
      motionId,
      bodyId,
      meetingId,
      referralId,
      year: 2025,
      status: "DECIDED",
      decisionText: "Nämnden tillstyrker.",
    },
  });
  await db.blob.createMany({ data: [{ sha256: "sha", bytes: new Uint8Array([1]) }], skipDuplicates: true });
  const { id: documentId } = await db.document.create({
    data: {
      motionId,
      minutesItemId,
      type: "REFERRAL_RESPONSE",
      status: "RECEIVED",
      statusOn: new Date("2025-04-01"),
      title: "Yttrande om Hjalmar",
      fileName: "yttrande.pdf",
      mediaType: "application/pdf",
      size: 1,
      blobSha256: "sha",
      text: "Nämnden har hört EVA EK och tillstyrker.",
    },
  });
  return { motionId, documentId };
}

async function inPapers(motionId: string) {
  const motion = await getCase(officer, motionId);
  if (!motion) throw new Error("The case is gone.");
  const quoted = [...(await textsOf(officer, motion)).values()].map(({ text }) => text);
  return { quoted, attached: JSON.stringify(attachmentBlocks(motion)) };
}

it("quote and name a document, until it is under secrecy", async () => {
  const { motionId, documentId } = await answered();
  const open = await inPapers(motionId);
  expect(open.quoted).toHaveLength(1);
  expect(open.attached).toContain("Yttrande om Hjalmar");
  const form = { ...(await at(motionId)), documentId, ...MARK, openTitle: "" };
  await markDocument(officer, markDocumentInput.parse(form));
  const secret = await inPapers(motionId);
  expect(secret.quoted).toEqual([]);
  expect(secret.attached).toContain("Handling 1, uppgifter utelämnade");
  expect(secret.attached).not.toContain("Hjalmar");
});

it("quote nothing from a document that says a fact under secrecy", async () => {
  const { motionId } = await answered();
  const fact = (await caseSecrecy(officer, motionId))?.facts.find(({ value }) => value === "Eva Ek")?.key;
  await sealFact(officer, sealFactInput.parse({ ...(await at(motionId)), ...MARK, fact, shown: "" }));
  expect((await inPapers(motionId)).quoted).toEqual([]);
  expect((await caseSecrecy(officer, motionId))?.marks[0]?.alsoIn).toMatchObject([
    { number: 1, title: "Yttrande om Hjalmar" },
  ]);
});
