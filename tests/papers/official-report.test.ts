import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { Forbidden } from "@/lib/errors";
import { finishPaper } from "@/lib/finished-papers/mutations";
import { changeLook } from "@/lib/look/mutations";
import { currentLook } from "@/lib/look/queries";
import { lookInput } from "@/lib/look/schema";
import { registerMotion } from "@/lib/motions/mutations";
import { registerMotionInput } from "@/lib/motions/schema";
import { markOf, passagesOf } from "@/lib/papers/edits";
import { discardPaper, editPaper, propose, quote, startPaper } from "@/lib/papers/mutations";
import { getEarlier, getPaper, getPapers } from "@/lib/papers/queries";
import { editPaperInput, proposeInput, quoteInput, startPaperInput } from "@/lib/papers/schema";
import { addBody, signedIn } from "../accounts/people";

const [officer, manager] = [await signedIn("CASE_OFFICER"), await signedIn("ADMINISTRATOR")];

async function begun() {
  const authority = await addBody("BOARD");
  const { id: motionId } = await registerMotion(
    officer,
    registerMotionInput.parse({
      registrationNumber: `KS ${randomUUID()}`,
      authorityId: authority.id,
      title: "Fler bänkar",
      movers: "Eva Ek",
      clauses: "att sätta upp bänkar\natt måla dem",
      receivedOn: "2026-01-10",
    }),
  );
  const { paperId } = await startPaper(
    officer,
    startPaperInput.parse({ motionId, about: "OFFICIAL_REPORT" }),
  );
  const clauses = await db.clause.findMany({ where: { motionId }, orderBy: { position: "asc" } });
  return { motionId, paperId, clauseIds: clauses.map(({ id }) => id) as [string, string] };
}

const paperOf = async (motionId: string, paperId: string) => {
  const paper = await getPaper(officer, motionId, paperId);
  if (!paper) throw new Error("There is no such paper.");
  return { ...paper, text: (id: string) => passagesOf(paper.tree).find((one) => one.id === id)?.text };
};

const finish = async (motionId: string, paperId: string) =>
  finishPaper(officer, { paperId, draftVersion: (await paperOf(motionId, paperId)).version });

describe("a Svar på motion", () => {
  it("proposes what the writer chooses, and keeps what was written by hand", async () => {
    const { motionId, paperId, clauseIds } = await begun();
    const { tree } = await paperOf(motionId, paperId);
    const views = editPaperInput.parse({ paperId, "text:views": "Bänkar behövs.", "seen:views": markOf("") });
    expect(passagesOf(tree).find(({ id }) => id === "views")).toMatchObject({ text: "", source: null });
    await editPaper(officer, views);
    const chosen = { addressee: "Kommunstyrelsen", [`clause:${clauseIds[0]}`]: "APPROVED" };
    await propose(
      officer,
      proposeInput.parse({ paperId, ...chosen, [`clause:${clauseIds[1]}`]: "REJECTED" }),
    );
    const { text, choices, tree: after } = await paperOf(motionId, paperId);
    expect(text("proposal:APPROVED")).toBe("Att-sats\u00a01 bifalls.");
    expect(text("proposal:REJECTED")).toBe("Att-sats\u00a02 avslås.");
    expect(text("views")).toBe("Bänkar behövs.");
    expect(after.addressee).toEqual(["Kommunstyrelsen"]);
    expect(choices.clauses).toEqual({ [clauseIds[0]]: "APPROVED", [clauseIds[1]]: "REJECTED" });
  });

  it("keeps what is picked to be quoted beside what is proposed, answer by answer", async () => {
    const { motionId, paperId } = await begun();
    const [first, second] = [randomUUID(), randomUUID()];
    const shown = { [`shown:${first}`]: "1", [`shown:${second}`]: "1" };
    await quote(officer, quoteInput.parse({ paperId, ...shown, [`quoted:${first}`]: "a" }));
    await propose(officer, proposeInput.parse({ paperId, addressee: "Kommunstyrelsen", whole: "REJECTED" }));
    await quote(
      officer,
      quoteInput.parse({ paperId, [`shown:${second}`]: "1", [`quoted:${second}`]: ["b", "c"] }),
    );
    const { choices, version } = await paperOf(motionId, paperId);
    expect(choices).toMatchObject({ whole: "REJECTED", quoted: { [first]: ["a"], [second]: ["b", "c"] } });
    expect(version).toBe(4);
  });

  it("is not finished before everything is chosen, and says by name what is missing", async () => {
    const { motionId, paperId } = await begun();
    await expect(finish(motionId, paperId)).rejects.toThrow(
      "Välj vem svaret är ställt till. Förslag saknas för att-sats 1: ”att sätta upp bänkar”",
    );
    expect(await db.document.count({ where: { motionId } })).toBe(0);
    await propose(officer, proposeInput.parse({ paperId, addressee: "Kommunstyrelsen", whole: "REJECTED" }));
    await finish(motionId, paperId);
    expect(await db.document.findFirst({ where: { motionId } })).toMatchObject({
      type: "OFFICIAL_REPORT",
      status: "DRAWN_UP",
      version: 1,
      correspondent: "Kommunstyrelsen",
      text: expect.stringContaining("Motionen avslås."),
    });
  });

  it("keeps the look that it was made in, and its next version says so", async () => {
    const { motionId, paperId } = await begun();
    const typed = { accent: "#7a1f3d", line: "#cccccc", headingFont: "Tinos", bodyFont: "Tinos" };
    const change = async (accent: string) => {
      const { version } = await currentLook();
      await changeLook(manager, lookInput.parse({ ...typed, accent, version: `${version}`, unit: "" }));
    };
    await change("#7a1f3d");
    await propose(officer, proposeInput.parse({ paperId, addressee: "Kommunstyrelsen", whole: "REJECTED" }));
    await finish(motionId, paperId);
    await change("#0b4a63");
    expect((await paperOf(motionId, paperId)).look.accent).toBe("#7a1f3d");

    const again = await startPaper(officer, { motionId, kind: "OFFICIAL_REPORT", subjectId: null });
    const whole = { addressee: "Kommunstyrelsen", whole: "APPROVED" };
    await propose(officer, proposeInput.parse({ paperId: again.paperId, ...whole }));
    await finish(motionId, again.paperId);
    const next = await paperOf(motionId, again.paperId);
    expect(next).toMatchObject({ number: 2, look: { accent: "#0b4a63" } });
    expect(await getEarlier(officer, next)).toMatchObject({ number: 1 });
    expect(await db.document.findMany({ where: { motionId }, orderBy: { version: "asc" } })).toMatchObject([
      { version: 1 },
      { version: 2, title: expect.stringContaining("version 2") },
    ]);
  });

  it("can be thrown away while it is a draft, and begun again", async () => {
    const { motionId, paperId } = await begun();
    const representative = await signedIn("ELECTED_REPRESENTATIVE");
    await expect(discardPaper(representative, { paperId })).rejects.toThrow(Forbidden);
    await discardPaper(officer, { paperId });
    expect(await getPapers(officer, motionId)).toEqual({ drafts: [], finished: [] });
    const { paperId: again } = await startPaper(officer, {
      motionId,
      kind: "OFFICIAL_REPORT",
      subjectId: null,
    });
    await propose(
      officer,
      proposeInput.parse({ paperId: again, addressee: "Kommunstyrelsen", whole: "STRUCK" }),
    );
    await finish(motionId, again);
    await expect(discardPaper(officer, { paperId: again })).rejects.toThrow("är färdigställt");
  });
});
