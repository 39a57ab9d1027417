import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { recordDecision } from "@/lib/meetings/mutations";
import { decisionInput } from "@/lib/meetings/schema";
import {
  addMotion,
  board,
  committees,
  council,
  expectRefusal,
  expectWholeChain,
  officer,
  send,
  type Typed,
  workingCommittee,
} from "../motions/town";

type Target = Awaited<ReturnType<typeof addMotion>>;

const decide = ({ motionId, version }: Target, typed: Typed = {}) =>
  send(
    decisionInput,
    {
      motionId,
      version: String(version),
      bodyId: council.id,
      meetingOn: "2025-10-06",
      paragraph: "",
      decisionText: "Motionen avslås.",
      outcome: "REJECTED",
      ...typed,
    },
    (input) => recordDecision(officer, input),
  );

const clauseFields = async ({ motionId }: Target) => {
  const clauses = await db.clause.findMany({ where: { motionId }, orderBy: { position: "asc" } });
  return clauses.map(({ id }) => `clause-${id}`) as [string, string];
};

describe("recording a decision", () => {
  it("takes the motion along the road, with votes and outcomes per att-sats", async () => {
    const target = await addMotion();
    const [one, two] = await clauseFields(target);
    expect(
      await decide(target, { bodyId: workingCommittee.id, meetingOn: "2025-08-20", outcome: "NO_POSITION" }),
    ).toEqual({});
    expect(await decide({ ...target, version: 2 }, { bodyId: board.id, meetingOn: "2025-09-03" })).toEqual(
      {},
    );
    expect(
      await decide(
        { ...target, version: 3 },
        {
          outcome: "PARTIAL",
          [one]: "REJECTED",
          [two]: "APPROVED",
          voteQuestion: "Ja för avslag, nej för bifall.",
          yes: "40",
          no: "41",
          castingVote: "on",
        },
      ),
    ).toEqual({});
    const motion = await db.motion.findUniqueOrThrow({
      where: { id: target.motionId },
      include: { minutesItems: { include: { clauses: true, votes: true } } },
    });
    expect(motion).toMatchObject({ phase: "DECIDED", open: false, version: 4 });
    expect(motion.minutesItems.flatMap(({ clauses }) => clauses)).toHaveLength(2);
    expect(motion.minutesItems.flatMap(({ votes }) => votes)).toMatchObject([
      { yes: 40, no: 41, abstain: 0, absent: 0, castingVote: true },
    ]);
    await expectWholeChain(target.motionId);
  });

  it("is refused beside what is wrong, with nothing saved", async () => {
    const target = await addMotion();
    const attempt = (typed: Typed) => () => decide(target, typed);
    await expectRefusal(attempt({ bodyId: "" }), "bodyId");
    await expectRefusal(attempt({ bodyId: randomUUID() }), "bodyId");
    await expectRefusal(attempt({ meetingOn: "" }), "meetingOn");
    await expectRefusal(attempt({ meetingOn: "2025-01-07" }), "meetingOn");
    await expectRefusal(attempt({ meetingOn: "2199-01-01" }), "meetingOn");
    await expectRefusal(attempt({ outcome: "" }), "outcome");
    await expectRefusal(attempt({ decisionText: "  " }), "decisionText");
    await expectRefusal(attempt({ yes: "40", no: "41" }), "voteQuestion");
    await expectRefusal(attempt({ voteQuestion: "Ja för avslag" }), "yes");
    await expectRefusal(attempt({ voteQuestion: "Ja för avslag", yes: "fyrtio" }), "yes");
    await expectRefusal(attempt({ outcome: "RECOMMITTED" }), "reason");
    await expectRefusal(attempt({ reason: "Mer behöver utredas." }), "reason");
    await expectRefusal(attempt({ recommittedToId: board.id }), "recommittedToId");
    await expectRefusal(attempt({ tabledToOn: "2025-11-03" }), "tabledToOn");
    await expectRefusal(attempt({ outcome: "TABLED", tabledToOn: "2025-10-06" }), "tabledToOn");
    await expectRefusal(
      attempt({ outcome: "RECOMMITTED", reason: "Mer behövs.", recommittedToId: randomUUID() }),
      "recommittedToId",
    );
  });

  it("holds the whole to the att-satser", async () => {
    const target = await addMotion();
    const [one, two] = await clauseFields(target);
    const attempt = (typed: Typed) => () => decide(target, typed);
    const told = await expectRefusal(attempt({ outcome: "REJECTED", [one]: "APPROVED" }), "outcome");
    expect(told.outcome).toContain("”Delat utfall”");
    await expectRefusal(attempt({ outcome: "PARTIAL", [one]: "REJECTED", [two]: "REJECTED" }), "outcome");
    await expectRefusal(attempt({ outcome: "TABLED", [one]: "REJECTED" }), "outcome");
    await expectRefusal(attempt({ outcome: "PARTIAL", [one]: "TABLED" }), one);
    await expectRefusal(attempt({ outcome: "PARTIAL", [`clause-${randomUUID()}`]: "REJECTED" }), "");
    expect(await decide(target, { outcome: "REJECTED", [one]: "REJECTED", [two]: "" })).toEqual({});
  });

  it("takes a § once in the body's year, whether it answers or decides", async () => {
    const [one, other] = [await addMotion(), await addMotion()];
    expect(await decide(one, { paragraph: "238" })).toEqual({});
    await expectRefusal(() => decide(other, { paragraph: "§ 238", meetingOn: "2025-11-10" }), "paragraph");
    expect(await decide(other, { paragraph: "238", meetingOn: "2026-02-10" })).toEqual({});
    const third = await addMotion();
    expect(await decide(third, { paragraph: "238", bodyId: committees[0]?.id ?? "" })).toEqual({});
  });

  it("may leave the § out as often as the extracts do", async () => {
    for (const target of [await addMotion(), await addMotion()]) expect(await decide(target)).toEqual({});
  });
});
