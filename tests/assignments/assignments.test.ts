import { beforeAll, describe, expect, it } from "vitest";
import { completeAssignment, followUp, giveAssignment, reopenAssignment } from "@/lib/assignments/mutations";
import { assignmentsOfYear, listAssignments } from "@/lib/assignments/queries";
import {
  assignmentFilter,
  completeInput,
  followUpInput,
  giveInput,
  reopenInput,
} from "@/lib/assignments/schema";
import { PlainDate } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Forbidden, NotVisible } from "@/lib/errors";
import { describe as inWords } from "@/lib/events/describe";
import { signedIn } from "../accounts/people";
import { addSettled, decide } from "../milestones/town";
import {
  addMotion,
  board,
  committees,
  expectRefusal,
  expectWholeChain,
  historyOf,
  officer,
  send,
  type Typed,
  versionOf,
} from "../motions/town";

const [first, second] = committees.map(({ id }) => id) as [string, string];

const give = async (motionId: string, typed: Typed = {}) =>
  send(
    giveInput,
    {
      motionId,
      version: String(await versionOf(motionId)),
      bodyId: first,
      text: "Utred fler bänkar.",
      dueOn: "2026-03-01",
      ...typed,
    },
    (input) => giveAssignment(officer, input),
  );

const onlyIn = (motionId: string) => db.assignment.findFirstOrThrow({ where: { motionId } });

const about = async (motionId: string, typed: Typed) => {
  const { id: assignmentId } = await onlyIn(motionId);
  return { assignmentId, version: String(await versionOf(motionId)), ...typed };
};
const note = async (motionId: string, typed: Typed) =>
  send(followUpInput, await about(motionId, typed), (input) => followUp(officer, input));
const complete = async (motionId: string, completedOn: string) =>
  send(completeInput, await about(motionId, { completedOn }), (input) => completeAssignment(officer, input));
const reopen = async (motionId: string) =>
  send(reopenInput, await about(motionId, {}), (input) => reopenAssignment(officer, input));

describe("an assignment", () => {
  it("is given with the decision, row by row", async () => {
    const { motionId } = await addMotion();
    await decide(motionId, { bodyId: board.id, meetingOn: "2025-09-01" });
    await decide(motionId, {
      meetingOn: "2025-10-20",
      "assignmentBody-1": first,
      "assignmentText-1": "Utred fler bänkar.",
      "assignmentDue-1": "2026-03-01",
      "assignmentBody-3": second,
      "assignmentText-3": "Räkna på kostnaden.",
    });
    const assignments = await db.assignment.findMany({ where: { motionId }, orderBy: { createdAt: "asc" } });
    expect(assignments.map(({ bodyId }) => bodyId)).toEqual([first, second]);
    await expectWholeChain(motionId);
  });

  it("is followed up, completed and opened again, and the history tells it all", async () => {
    const motionId = await addSettled({ meetingOn: "2025-10-21" });
    expect(await give(motionId)).toEqual({});
    expect(await note(motionId, { notedOn: "2025-11-10", text: "Halvvägs." })).toEqual({});
    expect(await complete(motionId, "2025-11-15")).toEqual({});
    expect((await onlyIn(motionId)).completedOn).not.toBeNull();
    expect(await reopen(motionId)).toEqual({});
    expect((await onlyIn(motionId)).completedOn).toBeNull();
    const said = (await historyOf(motionId)).slice(-4).map(inWords);
    expect(said.map((sentence) => sentence.replace(/COMMITTEE \S+/, "nämnden"))).toEqual([
      "nämnden fick ett uppdrag, klart senast 2026-03-01: Utred fler bänkar.",
      "Uppdraget till nämnden följdes upp 2025-11-10: Halvvägs.",
      "Uppdraget till nämnden blev klart 2025-11-15.",
      "Uppdraget till nämnden öppnades igen: det är inte klart.",
    ]);
    await expectWholeChain(motionId);
  });

  it("is refused where it cannot be", async () => {
    const open = await addMotion();
    await expectRefusal(() => give(open.motionId), "");
    const motionId = await addSettled({ meetingOn: "2025-10-22" });
    await expectRefusal(() => give(motionId, { bodyId: "" }), "bodyId");
    await expectRefusal(() => give(motionId, { bodyId: "00000000-0000-7000-8000-000000000000" }), "bodyId");
    await expectRefusal(() => give(motionId, { text: " " }), "text");
    await expectRefusal(() => give(motionId, { dueOn: "2025-10-21" }), "dueOn");
    expect(await give(motionId)).toEqual({});
    await expectRefusal(() => note(motionId, { notedOn: "2025-10-21", text: "Tidigt." }), "notedOn");
    await expectRefusal(() => complete(motionId, "2025-10-21"), "completedOn");
    await expectRefusal(() => complete(motionId, "2199-01-01"), "completedOn");
    await expectRefusal(() => reopen(motionId), "");
    expect(await complete(motionId, "2025-11-01")).toEqual({});
    await expectRefusal(() => complete(motionId, "2025-11-02"), "");
  });

  it("is for those who record decisions, in cases they may see", async () => {
    const motionId = await addSettled({ meetingOn: "2025-10-23" });
    expect(await give(motionId)).toEqual({});
    const input = reopenInput.parse(await about(motionId, {}));
    await expect(reopenAssignment(await signedIn("REGISTRAR"), input)).rejects.toThrow(Forbidden);
    const gone = { ...input, assignmentId: "00000000-0000-7000-8000-000000000000" };
    await expect(reopenAssignment(officer, gone)).rejects.toThrow(NotVisible);
  });
});

describe("the register of assignments", () => {
  const owner = { kind: "public" } as const;
  let late: string;
  let done: string;
  let unpublished: string;
  beforeAll(async () => {
    await db.assignment.deleteMany();
    const dates = { writtenOn: "2024-01-08", receivedOn: "2024-01-10", raisedOn: "2024-01-29" };
    late = (await addMotion(dates)).motionId;
    await decide(late, { bodyId: board.id, meetingOn: "2024-09-11" });
    await decide(late, { meetingOn: "2024-10-24" });
    await give(late, { dueOn: "2024-12-01" });
    done = await addSettled({ meetingOn: "2025-10-27" });
    await give(done, { bodyId: second, dueOn: "" });
    await complete(done, "2025-11-03");
    unpublished = await addSettled({ meetingOn: "2025-10-28" });
    await give(unpublished, { dueOn: "2199-01-01" });
    await db.motion.update({ where: { id: unpublished }, data: { publishedAt: null } });
  });

  const found = async (
    typed: Record<string, string>,
    actor: Parameters<typeof listAssignments>[0] = officer,
  ) => {
    const { assignments, count } = await listAssignments(actor, assignmentFilter.parse(typed));
    expect(count).toBe(assignments.length);
    return assignments.map(({ motion }) => motion.id);
  };

  it("lists what is open, the earliest due first, and narrows", async () => {
    expect(await found({})).toEqual([late, unpublished]);
    expect(await found({ visa: "klara" })).toEqual([done]);
    expect(await found({ visa: "alla" })).toHaveLength(3);
    expect(await found({ visa: "alla", organ: second })).toEqual([done]);
    expect(await found({ forsenade: "ja" })).toEqual([late]);
    expect(await found({ visa: "alla", ar: "2024" })).toEqual([late]);
    expect(await found({ organ: "strunt", ar: "x", sida: "-1", visa: "y" })).toEqual([late, unpublished]);
  });

  it("shows nobody a case that they may not see", async () => {
    expect(await found({}, owner)).toEqual([late]);
    expect((await assignmentsOfYear(owner, 2025)).map(({ motion }) => motion.id).sort()).toEqual(
      [late, done].sort(),
    );
  });

  it("has in a year's report what was open at some time of it", async () => {
    const of = async (year: number) =>
      (await assignmentsOfYear(officer, year)).map(({ motion }) => motion.id);
    expect(await of(2024)).toEqual([late]);
    expect((await of(2025)).sort()).toEqual([late, done, unpublished].sort());
    expect(await of(2026)).not.toContain(done);
    const [row] = await assignmentsOfYear(officer, 2024);
    expect(row?.givenOn).toEqual(PlainDate.from("2024-10-24"));
  });
});
