import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import {
  addMotion,
  board,
  committees,
  expectRefusal,
  expectWholeChain,
  type Typed,
  workingCommittee,
} from "../motions/town";
import { decide, must, proposed, type Target } from "./decide";

/** No referral round: the town of these tests asks nobody. */
const UNASKED = { overrideReason: "Ingen nämnd berörs." };

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
          ...UNASKED,
          "voteQuestion-1": "Ja för avslag, nej för bifall.",
          "yes-1": "40",
          "no-1": "40",
          "castingVote-1": "on",
          "yesMeans-2": "ett tillägg",
          "noMeans-2": "inget tillägg",
          "ballots-2": "Ja: Eva Ek (VP), Bo Alm (-)\r\nNej: Ida Ås (S)\r\nAvstår: Per Ro (M)",
        },
      ),
    ).toEqual({});
    const motion = await db.motion.findUniqueOrThrow({
      where: { id: target.motionId },
      include: { minutesItems: { include: { clauses: true, votes: { include: { ballots: true } } } } },
    });
    expect(motion).toMatchObject({ phase: "DECIDED", open: false, version: 4 });
    expect(motion.minutesItems.flatMap(({ clauses }) => clauses)).toHaveLength(2);
    expect(motion.minutesItems.flatMap(({ votes }) => votes)).toMatchObject([
      { position: 1, yes: 40, no: 40, abstain: 0, absent: 0, castingVote: true, ballots: [] },
      {
        position: 2,
        question: "Ja: ett tillägg. Nej: inget tillägg.",
        yes: 2,
        no: 1,
        abstain: 1,
        ballots: [
          { name: "Eva Ek", party: "VP", choice: "YES" },
          { name: "Bo Alm", party: null, choice: "YES" },
          { name: "Ida Ås", party: "S", choice: "NO" },
          { name: "Per Ro", party: "M", choice: "ABSTAIN" },
        ],
      },
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
    await expectRefusal(attempt({ "yes-1": "40", "no-1": "41" }), "voteQuestion-1");
    await expectRefusal(attempt({ "voteQuestion-1": "Ja för avslag" }), "yes-1");
    await expectRefusal(attempt({ "voteQuestion-1": "Ja för avslag", "yes-1": "fyrtio" }), "yes-1");
    await expectRefusal(attempt({ "ballots-3": "Eva Ek (VP)" }), "ballots-3");
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
    const target = await proposed();
    const [one, two] = await clauseFields(target);
    const attempt = (typed: Typed) => () => decide(target, typed);
    const told = await expectRefusal(attempt({ outcome: "REJECTED", [one]: "APPROVED" }), "outcome");
    expect(told.outcome).toContain("”Delat utfall”");
    await expectRefusal(attempt({ outcome: "PARTIAL", [one]: "REJECTED", [two]: "REJECTED" }), "outcome");
    await expectRefusal(attempt({ outcome: "TABLED", [one]: "REJECTED" }), "outcome");
    await expectRefusal(attempt({ outcome: "PARTIAL", [one]: "TABLED" }), one);
    await expectRefusal(attempt({ outcome: "PARTIAL", [`clause-${randomUUID()}`]: "REJECTED" }), "");
    expect(await decide(target, { outcome: "REJECTED", [one]: "REJECTED", [two]: "", ...UNASKED })).toEqual(
      {},
    );
  });

  it("takes a § once in the body's year, whether it answers or decides", async () => {
    const [one, other] = [await proposed(), await proposed()];
    await must(decide(one, { paragraph: "238", ...UNASKED }));
    const again = { paragraph: "§ 238", meetingOn: "2025-11-10", ...UNASKED };
    await expectRefusal(() => decide(other, again), "paragraph");
    await must(decide(other, { ...again, meetingOn: "2026-02-10" }));
    await must(decide(await addMotion(), { paragraph: "238", bodyId: committees[0]?.id ?? "" }));
  });

  it("may leave the § out as often as the extracts do", async () => {
    for (const target of [await proposed(), await proposed()]) await must(decide(target, UNASKED));
  });
});
