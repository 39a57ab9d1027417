import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { fileDocument } from "@/lib/documents/mutations";
import { fileDocumentInput } from "@/lib/documents/schema";
import { takeBack } from "@/lib/intake/mutations";
import { beforePublication } from "@/lib/publication/queries";
import { signedIn } from "../accounts/people";
import { addMotion, officer, type Typed } from "../motions/town";
import { dropped } from "../review/inbox";

/** Files a document that nobody sees yet; `text` is what the background reader got out of it. */
async function file(typed: Typed, partId?: string) {
  const { motionId, version } = await addMotion();
  const form = {
    motionId,
    version: String(version),
    type: "OTHER",
    status: "RECEIVED",
    statusOn: "2025-03-03",
  };
  const input = fileDocumentInput.parse({ ...form, ...typed });
  await fileDocument(officer, input, partId ? { partId, typed: {} } : undefined);
  const { id } = await db.document.findFirstOrThrow({ where: { motionId } });
  return { motionId, id };
}

const LETTER = "Tolvan Tolvansson, 19121212-1212, ringer på 070-174 06 05.\n";
const minutes = () => `Björkdals kommun
Socialnämnden
Sammanträdesprotokoll
Sammanträdesdatum 2025-04-15

§ 4 Dnr SN-2025/4
Motion om bänkar ${randomUUID()}

Beslut
Motionen avslås.

§ 5 Dnr SN-2025/5
Ansökan av 19121212-1212

Beslut
Ansökan bifalls.
`;

describe("before a document is shown to everybody", () => {
  it("what may point to a private person in its text is told", async () => {
    const [[partId = ""] = []] = await dropped(LETTER);
    const { motionId, id } = await file({ underlag: partId }, partId);
    expect(await beforePublication(officer, motionId, id)).toEqual([
      "I texten finns 1\u00a0personnummer, 1\u00a0telefonnummer.",
    ]);
  });

  it("nothing is told of a text without any, and that a text was not read is not the same", async () => {
    const { motionId, id } = await file({ documents: new File([randomUUID()], "yttrande.txt") });
    const told = async () => (await beforePublication(officer, motionId, id))?.join();
    expect(await told()).toContain("har inte hunnit läsas");
    await db.readingJob.deleteMany({ where: { documentId: id } });
    expect(await told()).toContain("kunde inte läsas");
    await db.document.update({ where: { id }, data: { text: "Nämnden har inget att erinra." } });
    expect(await told()).toBe("");
  });

  it("a whole meeting's minutes are searched beyond the document's own §, also when it was taken back", async () => {
    const [[partId = ""] = []] = await dropped(minutes());
    const { motionId, id } = await file({ underlag: partId }, partId);
    const told = [
      "I texten finns 1\u00a0personnummer.",
      "Filen är ett helt protokoll: också paragraferna om andra ärenden visas.",
    ];
    expect(await beforePublication(officer, motionId, id)).toEqual(told);
    await takeBack(officer, partId);
    expect(await beforePublication(officer, motionId, id)).toEqual(told);
  });

  it("nothing is told of a document that the actor may not see", async () => {
    const [[partId = ""] = []] = await dropped(LETTER + randomUUID());
    const { motionId, id } = await file({ underlag: partId }, partId);
    const other = await addMotion();
    expect(await beforePublication({ kind: "public" }, motionId, id)).toBeNull();
    expect(await beforePublication(officer, other.motionId, id)).toBeNull();
    const representative = await signedIn("ELECTED_REPRESENTATIVE");
    expect(await beforePublication(representative, motionId, id)).toHaveLength(1);
  });
});
