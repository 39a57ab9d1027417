import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { fileDocument } from "@/lib/documents/mutations";
import { fileDocumentInput } from "@/lib/documents/schema";
import { Forbidden, NotVisible } from "@/lib/errors";
import { caseHistory } from "@/lib/motions/queries";
import { decideRelease, requestRelease } from "@/lib/releases/mutations";
import { releasesOf } from "@/lib/releases/queries";
import { decideReleaseInput, requestReleaseInput } from "@/lib/releases/schema";
import { workOf } from "@/lib/work/queries";
import { taskOf } from "@/lib/work/task";
import { signedIn } from "../accounts/people";
import { addMotion, expectRefusal, officer, send, type Typed, versionOf } from "../motions/town";

const PDF = "%PDF-1.7\n%\u00e5\n1 0 obj\n<<>>\nendobj\n";
const at = async (motionId: string) => ({ motionId, version: String(await versionOf(motionId)) });

async function documentIn(typed: Typed = {}) {
  const { motionId } = await addMotion();
  const form = {
    ...(await at(motionId)),
    documents: new File([PDF], "a.pdf"),
    type: "OTHER",
    title: "Utredning om Hjalmar",
    status: "RECEIVED",
    statusOn: "2025-03-03",
    secrecyProvision: "OSL 26:1",
    ...typed,
  };
  expect(await send(fileDocumentInput, form, (input) => fileDocument(officer, input))).toEqual({});
  const { id: documentId } = await db.document.findFirstOrThrow({ where: { motionId } });
  return { motionId, documentId };
}
type Target = Awaited<ReturnType<typeof documentIn>>;

const request = async (target: Target, typed: Typed = {}) =>
  send(
    requestReleaseInput,
    {
      ...target,
      ...(await at(target.motionId)),
      requestedOn: "2025-05-05",
      requester: "",
      asked: "",
      ...typed,
    },
    (input) => requestRelease(officer, input),
  );

async function requested(typed: Typed = {}) {
  const target = await documentIn(typed);
  expect(await request(target)).toEqual({});
  const { id: releaseId } = await db.release.findFirstOrThrow({ where: { documentId: target.documentId } });
  return { ...target, releaseId };
}

const REFUSED = {
  outcome: "REFUSED",
  provision: "OSL 26:1",
  reason: "Uppgifterna rör en enskilds personliga förhållanden.",
};

const decide = async (target: Awaited<ReturnType<typeof requested>>, typed: Typed) =>
  send(decideReleaseInput, { ...target, ...(await at(target.motionId)), ...typed }, (input) =>
    decideRelease(officer, input),
  );

describe("a request to have a document", () => {
  it("need not say who asks, and the history never does", async () => {
    const target = await documentIn();
    expect(await request(target)).toEqual({});
    expect(await request(target, { requester: "Nyfiken Journalist" })).toEqual({});
    const found = await releasesOf(officer, target.motionId, target.documentId);
    expect(found.map(({ requester }) => requester).sort()).toEqual(["Nyfiken Journalist", null]);
    const told = (await caseHistory(officer, target.motionId)).map(({ sentence }) => sentence);
    expect(told[0]).toBe("Handling 1 begärdes ut 2025-05-05.");
    const kept = await db.event.findMany({ where: { motionId: target.motionId }, select: { details: true } });
    expect(JSON.stringify(kept)).not.toContain("Nyfiken");
    await expectRefusal(() => request(target, { requestedOn: "2199-01-01" }), "requestedOn");
  });

  it("is decided once, by somebody, on a provision with its reasons", async () => {
    const target = await requested();
    await expectRefusal(() => decide(target, { ...REFUSED, provision: "" }), "provision");
    await expectRefusal(() => decide(target, { ...REFUSED, provision: "sekretess" }), "provision");
    await expectRefusal(() => decide(target, { ...REFUSED, reason: "" }), "reason");
    await expectRefusal(
      () => decide(target, { ...REFUSED, outcome: "CONDITIONAL", form: "Kopia" }),
      "conditions",
    );
    await expectRefusal(() => decide(target, { outcome: "FULL" }), "form");
    expect(await decide(target, { ...REFUSED, byAuthority: "on" })).toEqual({});
    expect(await releasesOf(officer, target.motionId, target.documentId)).toMatchObject([
      { ...REFUSED, byAuthority: true, decidedByName: officer.name, decidedAt: expect.any(Date) },
    ]);
    expect((await caseHistory(officer, target.motionId))[0]?.sentence).toBe(
      "Begäran om Handling 1 prövades: lämnas inte ut, OSL 26:1, myndighetens beslut.",
    );
    await expectRefusal(() => decide(target, { outcome: "FULL", form: "Kopia" }), "");
  });

  it("awaits the case's officers until it is decided", async () => {
    const target = await requested();
    const tasks = async () =>
      (await workOf(officer))
        .filter(({ kind, motionId }) => kind === "DECIDE_RELEASE" && motionId === target.motionId)
        .map(taskOf);
    expect(await tasks()).toMatchObject([
      {
        act: "Pröva begäran",
        href: `/motioner/${target.motionId}/handlingar/${target.documentId}/diarium#utlamnande`,
      },
    ]);
    await decide(target, REFUSED);
    expect(await tasks()).toEqual([]);
  });

  it("does not give out a draft as if it were a public document (TF 2:12)", async () => {
    const target = await requested({ status: "DRAFT", secrecyProvision: "" });
    await expectRefusal(() => decide(target, { outcome: "FULL", form: "Kopia" }), "outcome");
  });

  it("names the copy that went out, among the documents of that case", async () => {
    const [target, other] = [await requested(), await documentIn()];
    const partial = { ...REFUSED, outcome: "PARTIAL", form: "Fil" };
    await expect(decide(target, { ...partial, copyId: other.documentId })).rejects.toThrow(NotVisible);
    expect(await decide(target, { ...partial, copyId: target.documentId })).toEqual({});
    const [release] = await releasesOf(officer, target.motionId, target.documentId);
    expect(release?.copy).toMatchObject({ id: target.documentId, number: 1 });
  });

  it("is for those who release documents, and says nothing of a secret one to others", async () => {
    const target = await requested();
    for (const role of ["ADMINISTRATOR", "ELECTED_REPRESENTATIVE", "REFERRAL_OFFICER"] as const) {
      const actor = await signedIn(role);
      expect(await releasesOf(actor, target.motionId, target.documentId)).toEqual([]);
      const form = { ...target, ...(await at(target.motionId)), requestedOn: "2025-05-05" };
      await expect(requestRelease(actor, requestReleaseInput.parse(form))).rejects.toThrow(Forbidden);
      const told = (await caseHistory(actor, target.motionId)).map(({ sentence }) => sentence).join("\n");
      expect(told).not.toMatch(/begärdes ut|Hjalmar/);
    }
  });
});
