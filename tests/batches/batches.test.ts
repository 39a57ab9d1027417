import { strFromU8, unzipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { endBatch, settleItem, startBatch, stopBatch, takeBatch } from "@/lib/batches/mutations";
import { getBatch, getBatches, madeIn, nextItem, selectSubjects } from "@/lib/batches/queries";
import { batchChoice, startBatchInput } from "@/lib/batches/schema";
import { work } from "@/lib/batches/work";
import { zipOf } from "@/lib/batches/zip";
import { db } from "@/lib/db/client";
import { Forbidden } from "@/lib/errors";
import { makePaper } from "@/lib/finished-papers/mutations";
import { startPaper } from "@/lib/papers/mutations";
import { startPaperInput } from "@/lib/papers/schema";
import { signedIn } from "../accounts/people";
import { addSettled } from "../milestones/town";
import { addReferral, expectWholeChain, officer, send } from "../motions/town";

const SECRET = { secrecyProvision: "OSL 26:1", secrecySetAt: new Date(), secrecySetBy: "Eva Ek" };
const DAYS = { fran: "2025-05-01", till: "2025-05-31" };
const REMINDERS = { slag: "REMINDER", ...DAYS };

const selected = (typed: object = REMINDERS) => selectSubjects(officer, batchChoice.parse(typed));

const start = async (typed: Record<string, string> = REMINDERS, actor = officer) => {
  const count = (await selected(typed)).subjects.length;
  return (await startBatch(actor, startBatchInput.parse({ ...typed, count }))).batchId;
};

const taken = async () => (await takeBatch()) ?? expect.fail("No batch waits.");
const seen = async (id: string) => (await getBatch(officer, id)) ?? expect.fail("There is no such batch.");
const papers = (motionId: string) => db.paper.count({ where: { motionId, documentId: { not: null } } });

/** Everything that could be asked for is done, and the lease of whoever held a batch is out. */
const nothingWaits = async () => {
  await db.paperBatch.updateMany({ data: { endedAt: new Date(), leasedUntil: null } });
  await db.referral.updateMany({ data: { closedOn: new Date() } });
};
const leaseIsOut = () => db.paperBatch.updateMany({ data: { leasedUntil: new Date(0) } });

beforeEach(nothingWaits);

describe("papers for many cases", () => {
  it("are made and filed one by one; what cannot be made is told with the reason", async () => {
    const [one, drafted, other] = [await addReferral(), await addReferral(), await addReferral()];
    const about = `REMINDER:${drafted.referralId}`;
    await startPaper(officer, startPaperInput.parse({ motionId: drafted.motionId, about }));
    const id = await start();
    await work(await taken());
    const batch = await seen(id);
    expect(batch).toMatchObject({ waiting: 0, made: 2, left: 1, stopped: null });
    expect(batch.endedAt).not.toBeNull();
    expect(batch.leftOut).toMatchObject([
      {
        motion: { id: drafted.motionId },
        problem: "Någon skriver på ett utkast. Gör färdigt det i ärendet.",
      },
    ]);
    for (const { motionId, referralId } of [one, other]) {
      const document = await db.document.findFirstOrThrow({ where: { motionId, referralId } });
      expect(document).toMatchObject({ status: "DRAWN_UP", mediaType: "application/pdf" });
      await expectWholeChain(motionId);
    }
    expect(await takeBatch()).toBeNull();
  });

  it("leave out those that have the paper, unless a new version is asked for", async () => {
    const { motionId, referralId } = await addReferral();
    await makePaper(officer, { motionId, kind: "REMINDER", subjectId: referralId });
    expect(await selected()).toEqual({ subjects: [], already: 1 });
    expect(await selected({ ...REMINDERS, igen: "ja" })).toEqual({
      subjects: [{ motionId, subjectId: referralId }],
      already: 0,
    });
  });

  it("are not begun where the choice is no longer what the person saw, or empty", async () => {
    const begin = (count: string) =>
      send(startBatchInput, { ...REMINDERS, count }, (input) => startBatch(officer, input));
    expect(await begin("0")).toEqual({ "": "Det finns inget att göra för de dagarna." });
    await addReferral();
    expect(await begin("2")).toEqual({
      "": "Registret har ändrats: nu blir det ett dokument. Visa urvalet igen.",
    });
    const backwards = { ...REMINDERS, fran: DAYS.till, till: DAYS.fran, count: "1" };
    expect(await send(startBatchInput, backwards, async () => {})).toHaveProperty("till");
  });

  it("may be about settled motions, and lack what is not recorded", async () => {
    const motionId = await addSettled({ meetingOn: "2025-10-06" });
    const id = await start({ slag: "DISPATCH_LIST", fran: "2025-10-06", till: "2025-10-06" });
    await work(await taken());
    const { leftOut } = await seen(id);
    expect(leftOut.find(({ motion }) => motion.id === motionId)?.problem).toBe(
      "Sändlistan har inga mottagare.",
    );
  });
});

describe("a server that is killed", () => {
  it("loses nothing, and nothing is made twice", async () => {
    const cases = [await addReferral(), await addReferral()];
    const id = await start();
    const first = await taken();
    // It makes one paper and is heard of no more.
    const item = (await nextItem(id)) ?? expect.fail("Nothing waits.");
    await makePaper(officer, { ...item, kind: "REMINDER" }, (tx, documentId) =>
      settleItem(first, item.position, { state: "MADE", documentId }, tx),
    );
    expect(await takeBatch()).toBeNull();
    await leaseIsOut();
    await work(await taken());
    expect(await seen(id)).toMatchObject({ made: 2, waiting: 0 });
    for (const { motionId } of cases) expect(await papers(motionId)).toBe(1);
  });

  it("makes no more when it comes back after another has taken over", async () => {
    const { motionId } = await addReferral();
    await start();
    const late = await taken();
    await leaseIsOut();
    await taken();
    await work(late);
    expect(await papers(motionId)).toBe(0);
  });
});

describe("who may", () => {
  it("start, see and stop them", async () => {
    const { motionId } = await addReferral();
    const representative = await signedIn("ELECTED_REPRESENTATIVE");
    await expect(start(REMINDERS, representative)).rejects.toThrow(Forbidden);
    const batchId = await start();
    expect(await getBatch(representative, batchId)).toBeNull();
    expect(await getBatches({ kind: "public" })).toEqual([]);
    await expect(stopBatch(representative, { batchId })).rejects.toThrow(Forbidden);
    const held = await taken();
    await stopBatch(officer, { batchId });
    await work(held);
    expect(await seen(batchId)).toMatchObject({
      stopped: `Avbrutet av ${officer.name}.`,
      made: 0,
      waiting: 1,
    });
    expect(await papers(motionId)).toBe(0);
  });

  it("go on: not whose account has been closed or has got another role meanwhile", async () => {
    await addReferral();
    const leaving = await signedIn("CASE_OFFICER");
    const first = await start(REMINDERS, leaving);
    await db.user.update({ where: { id: leaving.id }, data: { role: "REGISTRAR" } });
    await work(await taken());
    expect((await seen(first)).stopped).toBe("Den som startade arbetet får inte längre göra dokument.");
    const second = await start(REMINDERS, officer);
    await db.paperBatch.update({ where: { id: second }, data: { userId: leaving.id } });
    await db.user.update({ where: { id: leaving.id }, data: { disabledAt: new Date() } });
    await work(await taken());
    expect((await seen(second)).stopped).toBe("Kontot som startade arbetet är avstängt.");
  });
});

describe("the ZIP file", () => {
  it("holds the papers that whoever takes it may see", async () => {
    const [open, secret] = [await addReferral(), await addReferral()];
    const id = await start();
    await work(await taken());
    await db.motion.update({ where: { id: secret.motionId }, data: SECRET });
    expect(await madeIn(officer, id)).toHaveLength(2);
    const administrator = await signedIn("ADMINISTRATOR");
    expect((await madeIn(administrator, id)).map(({ motionId }) => motionId)).toEqual([open.motionId]);
    await endBatch(id, null);
  });

  it("is made of one file at a time, with Swedish names", async () => {
    let open = 0;
    async function* files() {
      for (const name of ["0001 Påminnelse.pdf", "0002 Påminnelse.pdf"]) {
        open += 1;
        yield { name, bytes: new TextEncoder().encode(name) };
      }
    }
    const chunks: number[] = [];
    for await (const chunk of zipOf(files())) {
      if (chunks.length === 0) expect(open).toBe(1);
      chunks.push(...chunk);
    }
    const unpacked = unzipSync(new Uint8Array(chunks));
    expect(Object.entries(unpacked).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ["0001 Påminnelse.pdf", "0001 Påminnelse.pdf"],
      ["0002 Påminnelse.pdf", "0002 Påminnelse.pdf"],
    ]);
  });
});
