import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { correctDecision, recordDecision } from "@/lib/meetings/mutations";
import { correctDecisionInput, decisionInput } from "@/lib/meetings/schema";
import { caseHistory } from "@/lib/motions/queries";
import {
  addMotion,
  board,
  council,
  expectRefusal,
  expectWholeChain,
  officer,
  send,
  someParagraph,
  type Typed,
  versionOf,
} from "../motions/town";

/** The board proposes and the council rejects, with a vote, an att-sats of its own and a reservation. */
async function addDecision(typed: Typed = {}) {
  const { motionId } = await addMotion();
  const [clause] = await db.clause.findMany({ where: { motionId }, orderBy: { position: "asc" } });
  const decide = async (form: Typed) =>
    recordDecision(
      officer,
      decisionInput.parse({
        motionId,
        version: await versionOf(motionId),
        overrideReason: "Så var det.",
        ...form,
      }),
    );
  await decide({
    bodyId: board.id,
    meetingOn: "2025-09-03",
    decisionText: "Styrelsen föreslår avslag.",
    outcome: "REJECTED",
  });
  const form: Typed = {
    bodyId: council.id,
    meetingOn: "2025-10-06",
    paragraph: someParagraph(),
    decisionText: "Motionen avslås.",
    outcome: "REJECTED",
    [`clause-${clause?.id}`]: "REJECTED",
    reservations: "Eva Ek (VP): Nej.",
    dispatchTo: "Motionären",
    overrideReason: "Så var det.",
    "voteQuestion-1": "Ja för avslag, nej för bifall.",
    "yes-1": "30",
    "no-1": "11",
    ...typed,
  };
  const { id: itemId } = await decide(form);
  return { motionId, itemId, form };
}

type Decided = Awaited<ReturnType<typeof addDecision>>;

const correct = async ({ motionId, itemId, form }: Decided, typed: Typed) =>
  send(
    correctDecisionInput,
    {
      ...form,
      motionId,
      itemId,
      version: String(await versionOf(motionId)),
      correctionReason: "Fel i första utdraget.",
      ...typed,
    },
    (input) => correctDecision(officer, input),
  );

describe("correcting a decision", () => {
  it("takes the phase with it, and tells both values", async () => {
    const decided = await addDecision();
    const { motionId, itemId } = decided;
    const tabled = {
      outcome: "TABLED",
      reason: "Handlingarna var inte klara.",
      decisionText: "Ärendet bordläggs.",
      "voteQuestion-1": "",
      "yes-1": "",
      "no-1": "",
      reservations: "",
    };
    const [clauseField] = Object.keys(decided.form).filter((name) => name.startsWith("clause-"));
    expect(await correct(decided, { ...tabled, [clauseField ?? ""]: "" })).toEqual({});
    const motion = await db.motion.findUniqueOrThrow({
      where: { id: motionId },
      include: {
        minutesItems: { where: { id: itemId }, include: { clauses: true, votes: true, notes: true } },
      },
    });
    expect(motion).toMatchObject({
      phase: "COUNCIL_PENDING",
      open: true,
      minutesItems: [{ id: itemId, outcome: "TABLED", clauses: [], votes: [], notes: [] }],
    });
    const [last] = await caseHistory(officer, motionId);
    expect(last?.sentence).toContain("Utfall från ”Avslag” till ”Bordlagd”");
    expect(last?.sentence).toContain("Omröstning från ”Ja för avslag, nej för bifall., 30 ja, 11 nej");
    expect(last?.sentence).toContain("Skäl: Fel i första utdraget.");
    await expectWholeChain(motionId);
  });

  it("leaves its dispatch list, and does not undo what has been sent", async () => {
    const decided = await addDecision();
    const lines = () => db.dispatch.findMany({ where: { minutesItemId: decided.itemId } });
    const before = await lines();
    expect(before).toHaveLength(1);
    expect(await correct(decided, { paragraph: someParagraph() })).toEqual({});
    expect(await lines()).toEqual(before);
    await db.dispatch.updateMany({ data: { sentOn: new Date("2025-10-10") } });
    const [clause] = Object.keys(decided.form).filter((name) => name.startsWith("clause-"));
    const unsettled = { outcome: "TABLED", reason: "Handlingar saknas.", [clause ?? ""]: "" };
    await expectRefusal(() => correct(decided, unsettled), "");
  });

  it.each<[Typed, string[]]>([
    [{ correctionReason: "" }, ["correctionReason"]],
    [{ meetingOn: "", correctionReason: "" }, ["correctionReason", "meetingOn"]],
    [{ bodyId: board.id, reason: "x" }, ["reason"]],
    [{ meetingOn: "2025-01-01" }, ["meetingOn"]],
    [{}, [""]],
  ])("refuses %j beside %j", async (typed, fields) => {
    const decided = await addDecision();
    await expectRefusal(() => correct(decided, typed), ...fields);
  });
});
