import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createAccount } from "@/lib/accounts/mutations";
import { logAnswer } from "@/lib/answers/mutations";
import { answerInput } from "@/lib/answers/schema";
import type { Actor, SignedIn } from "@/lib/auth/permissions";
import { readSignedIn } from "@/lib/auth/queries";
import { db } from "@/lib/db/client";
import { Conflict, Forbidden, NotVisible } from "@/lib/errors";
import { firstBreak } from "@/lib/events/chain";
import { finishPaper } from "@/lib/finished-papers/mutations";
import { registerMotion } from "@/lib/motions/mutations";
import { getCase } from "@/lib/motions/queries";
import { registerMotionInput } from "@/lib/motions/schema";
import { markOf, passagesOf } from "@/lib/papers/edits";
import { discardPaper, editPaper, refreshPaper, startPaper } from "@/lib/papers/mutations";
import { getPaper, getPapers } from "@/lib/papers/queries";
import { editPaperInput } from "@/lib/papers/schema";
import { referMotion } from "@/lib/referrals/mutations";
import { referInput } from "@/lib/referrals/schema";
import { accountOf, addBody, signedIn } from "../accounts/people";

async function named(name: string): Promise<SignedIn> {
  const { id } = await createAccount({ ...accountOf("COMMITTEE_SECRETARY"), name });
  return (await readSignedIn(id)) as SignedIn;
}

const SUMMARY = { kind: "SUMMARY", subjectId: null } as const;
const UNCHOSEN = { take: [], keep: [] };
const [officer, sara, bo] = [await signedIn("CASE_OFFICER"), await named("Sara"), await named("Bo")];
const committee = await addBody();

/** A case that is out with one body. */
async function addCase(secrecyProvision = ""): Promise<{ motionId: string; referralId: string }> {
  const authority = await addBody("BOARD");
  const registered = registerMotionInput.parse({
    registrationNumber: `KS ${randomUUID()}`,
    authorityId: authority.id,
    title: "Fler bänkar",
    movers: "Eva Ek",
    clauses: "att sätta upp bänkar",
    receivedOn: "2026-01-10",
    raisedOn: "2026-01-26",
    secrecyProvision,
  });
  const { id: motionId } = await registerMotion(officer, registered);
  const round = {
    motionId,
    version: 1,
    sentOn: "2026-02-02",
    dueOn: "2026-05-04",
    bodies: committee.id,
    question: "Vad anser nämnden?",
  };
  await referMotion(officer, referInput.parse(round));
  const referral = await db.referral.findFirstOrThrow({ where: { motionId } });
  return { motionId, referralId: referral.id };
}

async function addDraft(secrecyProvision = "") {
  const added = await addCase(secrecyProvision);
  await startPaper(sara, { motionId: added.motionId, ...SUMMARY });
  return { ...added, ...(await draftOf(added.motionId)) };
}

async function draftOf(motionId: string) {
  const id = (await getPapers(sara, motionId))?.drafts[0]?.id ?? "";
  const draft = await getPaper(sara, motionId, id);
  if (!draft) throw new Error("There is no draft.");
  const text = (id: string) => passagesOf(draft.tree).find((passage) => passage.id === id)?.text;
  return { ...draft, paperId: draft.id, text };
}

const logAnswerTo = async (motionId: string, referralId: string) =>
  logAnswer(
    officer,
    answerInput.parse({
      referralId,
      version: (await db.motion.findUniqueOrThrow({ where: { id: motionId } })).version,
      status: "DECIDED",
      stance: "NONE",
      meetingOn: "2026-04-15",
      decisionText: "Nämnden överlämnar svaret.",
    }),
  );

/** The edit form as somebody sends it: every passage of the draft they saw, some with another text. */
function typed(
  draft: Awaited<ReturnType<typeof draftOf>>,
  texts: Record<string, string>,
  marks: object = {},
) {
  const fields = passagesOf(draft.tree).flatMap(({ id, text }) => [
    [`text:${id}`, (texts[id] ?? text).replaceAll("\n", "\r\n")],
    [`seen:${id}`, markOf(text)],
  ]);
  return editPaperInput.parse({ paperId: draft.paperId, ...Object.fromEntries(fields), ...marks });
}

const actionsOf = async (motionId: string) =>
  (await db.event.findMany({ where: { motionId }, orderBy: { sequence: "asc" } })).map(
    ({ action }) => action,
  );

describe("starting", () => {
  it("stores a draft of the facts and tells the history", async () => {
    const { motionId, text } = await addDraft();
    expect(text("motion:origin")).toBe("Eva Ek har lämnat motionen ”Fler bänkar”.");
    expect((await actionsOf(motionId)).at(-1)).toBe("paper-drafted");
  });

  it("is refused where there is a draft already, and where what it is about is not in the case", async () => {
    const { motionId } = await addCase();
    await startPaper(sara, { motionId, ...SUMMARY });
    await expect(startPaper(bo, { motionId, ...SUMMARY })).rejects.toThrow("redan ett utkast");
    const ofNothing = { motionId, kind: "REFERRAL_LETTER", subjectId: randomUUID() } as const;
    await expect(startPaper(bo, ofNothing)).rejects.toThrow("finns inte längre i registret");
  });

  it("is for those who write papers, and so is the draft", async () => {
    const { motionId, paperId, tree } = await addDraft();
    const others: Actor[] = [
      { kind: "public" },
      await signedIn("ELECTED_REPRESENTATIVE"),
      await signedIn("REGISTRAR"),
    ];
    for (const actor of others) {
      expect(await getPapers(actor, motionId)).toBeNull();
      expect(await getPaper(actor, motionId, paperId)).toBeNull();
      await expect(startPaper(actor, { motionId, ...SUMMARY })).rejects.toThrow(Forbidden);
      await expect(editPaper(actor, { paperId, passages: [] })).rejects.toThrow(Forbidden);
      await expect(refreshPaper(actor, { paperId, ...UNCHOSEN })).rejects.toThrow(Forbidden);
      await expect(discardPaper(actor, { paperId })).rejects.toThrow(Forbidden);
      await expect(finishPaper(actor, { paperId, draftVersion: 1 })).rejects.toThrow(Forbidden);
    }
    expect((await getPaper(bo, motionId, paperId))?.tree).toEqual(tree);
    await expect(refreshPaper(sara, { paperId: randomUUID(), ...UNCHOSEN })).rejects.toThrow(NotVisible);
  });
});

describe("editing", () => {
  it("changes the text, and tells the history what it was", async () => {
    const draft = await addDraft();
    const before = draft.text("motion:dates");
    await editPaper(sara, typed(draft, { "motion:dates": "Den väcktes i januari.", "motion:origin": "" }));
    const after = await draftOf(draft.motionId);
    expect(after.text("motion:dates")).toBe("Den väcktes i januari.");
    expect(after.text("motion:origin")).toBe("");
    expect(passagesOf(after.tree).filter(({ editedBy }) => editedBy === "Sara")).toHaveLength(2);
    const event = await db.event.findFirst({
      where: { motionId: draft.motionId },
      orderBy: { sequence: "desc" },
    });
    expect(event?.details).toMatchObject({
      passages: [{ id: "motion:origin" }, { id: "motion:dates", before, after: "Den väcktes i januari." }],
    });
  });

  it("saves nothing where nothing was changed", async () => {
    const draft = await addDraft();
    expect(await editPaper(sara, typed(draft, {}))).toEqual({ lastEdited: null });
    expect((await draftOf(draft.motionId)).version).toBe(draft.version);
  });

  it("does not mind what others do to the case", async () => {
    const draft = await addDraft();
    await logAnswerTo(draft.motionId, draft.referralId);
    await editPaper(sara, typed(draft, { "motion:origin": "Mitt." }));
    expect((await draftOf(draft.motionId)).text("motion:origin")).toBe("Mitt.");
  });

  it("lets two people write in different passages", async () => {
    const draft = await addDraft();
    await editPaper(sara, typed(draft, { "motion:origin": "Saras" }));
    await editPaper(bo, typed(draft, { "motion:dates": "Bos" }));
    const { text } = await draftOf(draft.motionId);
    expect([text("motion:origin"), text("motion:dates")]).toEqual(["Saras", "Bos"]);
  });

  it("refuses the second of two in the same passage, until it is sent again", async () => {
    const draft = await addDraft();
    const bos = { "motion:origin": "Bos", "motion:dates": "Också Bos" };
    await editPaper(sara, typed(draft, { "motion:origin": "Saras" }));
    const refusal = await editPaper(bo, typed(draft, bos)).catch((error: Conflict) => error);
    expect(refusal).toBeInstanceOf(Conflict);
    const { errors, values } = refusal as Conflict;
    expect(errors).toEqual([
      {
        field: "text:motion:origin",
        message: expect.stringContaining("Sara ändrade stycket medan du skrev, till: ”Saras”"),
      },
    ]);
    expect((await draftOf(draft.motionId)).text("motion:dates")).toBe(draft.text("motion:dates"));

    const marks = Object.fromEntries(Object.entries(values).map(([field, [mark]]) => [field, mark]));
    await editPaper(bo, typed(draft, bos, marks));
    const { text } = await draftOf(draft.motionId);
    expect([text("motion:origin"), text("motion:dates")]).toEqual(["Bos", "Också Bos"]);
  });

  it("gives back what was written in a passage that is gone", async () => {
    const draft = await addDraft();
    const missing = `referral:${draft.referralId}:missing`;
    await logAnswerTo(draft.motionId, draft.referralId);
    await refreshPaper(sara, { ...draft, ...UNCHOSEN });
    const lost = typed(draft, { [missing]: "De svarar i maj." });
    const refusal = (await editPaper(bo, lost).catch((error: Conflict) => error)) as Conflict;
    expect(refusal.message).toContain("Du skrev: ”De svarar i maj.”");
    await editPaper(
      bo,
      typed(
        draft,
        { [missing]: "De svarar i maj." },
        { [`seen:${missing}`]: refusal.values[`seen:${missing}`]?.[0] },
      ),
    );
  });
});

describe("making it again", () => {
  it("takes in new facts and keeps what people wrote, also of facts that are gone", async () => {
    const draft = await addDraft();
    const missing = `referral:${draft.referralId}:missing`;
    await editPaper(sara, typed(draft, { "motion:origin": "Saras", [missing]: "De svarar i maj." }));
    await logAnswerTo(draft.motionId, draft.referralId);
    for (const times of [1, 2]) {
      await refreshPaper(bo, { ...draft, ...UNCHOSEN });
      const { tree, text } = await draftOf(draft.motionId);
      expect(text("motion:origin")).toBe("Saras");
      expect(text(`referral:${draft.referralId}:answer:decision`)).toBe("Nämnden överlämnar svaret.");
      expect(
        passagesOf(tree).filter(({ id }) => id === missing),
        `${times}`,
      ).toEqual([
        { id: missing, text: "De svarar i maj.", source: null, editedBy: "Sara", drafted: expect.anything() },
      ]);
    }
  });
});

describe("finishing", () => {
  it("files the PDF on the case and freezes the text", async () => {
    const draft = await addDraft();
    const { motionId, paperId, version } = draft;
    await finishPaper(sara, { paperId, draftVersion: version });
    const file = await getCase(await signedIn("ELECTED_REPRESENTATIVE"), motionId);
    const filed = file?.documents.find(({ type }) => type === "SUMMARY");
    expect(filed).toMatchObject({ status: "DRAWN_UP", mediaType: "application/pdf", publishedAt: null });
    const { blob } = await db.document.findUniqueOrThrow({
      where: { id: filed?.id ?? "" },
      include: { blob: true },
    });
    expect(Buffer.from(blob.bytes).subarray(0, 5).toString()).toBe("%PDF-");

    expect(await getPapers(bo, motionId)).toMatchObject({
      drafts: [],
      finished: [{ id: paperId, number: 1, document: { id: filed?.id } }],
    });
    expect((await getPaper(bo, motionId, paperId))?.tree).toEqual(draft.tree);
    const attempts = [
      () => editPaper(bo, typed(draft, { "motion:origin": "För sent" })),
      () => refreshPaper(bo, { ...draft, ...UNCHOSEN }),
      () => finishPaper(bo, { paperId, draftVersion: version }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow("är färdigställt");

    await startPaper(bo, { motionId, ...SUMMARY });
    expect((await draftOf(motionId)).paperId).not.toBe(paperId);
  });

  it("is refused for a text that the person has not seen", async () => {
    const draft = await addDraft();
    await editPaper(bo, typed(draft, { "motion:origin": "Bos" }));
    const attempt = finishPaper(sara, { paperId: draft.paperId, draftVersion: draft.version });
    await expect(attempt).rejects.toThrow("har ändrats");
    expect(await db.document.count({ where: { motionId: draft.motionId } })).toBe(0);
  });

  it("keeps the secrecy of the case", async () => {
    const { motionId, paperId, version } = await addDraft("OSL 26:1");
    await finishPaper(sara, { paperId, draftVersion: version });
    expect(await db.document.findFirst({ where: { motionId } })).toMatchObject({
      secrecyProvision: "OSL 26:1",
      secrecySetBy: "Sara",
    });
  });
});

it("keeps the chain of the history whole", async () => {
  const draft = await addDraft();
  await editPaper(sara, typed(draft, { "motion:origin": "Saras" }));
  await refreshPaper(bo, { ...draft, ...UNCHOSEN });
  await finishPaper(sara, { paperId: draft.paperId, draftVersion: draft.version + 2 });
  const events = await db.event.findMany({
    where: { motionId: draft.motionId },
    orderBy: { sequence: "asc" },
  });
  expect(firstBreak(events)).toBeNull();
  expect(events.slice(2).map(({ action }) => action)).toEqual([
    "paper-drafted",
    "paper-edited",
    "paper-drafted",
    "document-filed",
  ]);
});
