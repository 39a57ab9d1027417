import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { atTime } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Forbidden } from "@/lib/errors";
import { registerMotion } from "@/lib/motions/mutations";
import { registerMotionInput } from "@/lib/motions/schema";
import { signedIn } from "../accounts/people";
import {
  board,
  committees,
  council,
  expectRefusal,
  expectWholeChain,
  historyOf,
  motionForm,
  officer,
  send,
  someNumber,
  type Typed,
} from "./town";

const register = (typed: Typed) =>
  send(registerMotionInput, { ...motionForm(), ...typed }, (input) => registerMotion(officer, input));

const file = (name: string, content: BlobPart[]) => new File(content, name);

describe("registering a motion", () => {
  it("keeps what was typed, and says so in the history", async () => {
    const typed = { ...motionForm(), motionDocument: file("motion.txt", ["Vi vill ha bänkar."]) };
    const { id } = await registerMotion(officer, registerMotionInput.parse(typed));
    const motion = await db.motion.findUniqueOrThrow({
      where: { id },
      include: { movers: { orderBy: { position: "asc" } }, clauses: true, documents: true },
    });
    expect(motion).toMatchObject({
      version: 1,
      phase: "RAISED",
      open: true,
      caseOfficerId: officer.id,
      movers: [
        { name: "Eva Ek", party: "VP" },
        { name: "Bo Alm", party: null },
      ],
      documents: [{ fileName: "motion.txt", status: "RECEIVED", publishedAt: null }],
    });
    expect(motion.deadlineOn.toISOString()).toContain("2026-01-27");
    expect(motion.clauses).toHaveLength(2);
    expect((await historyOf(id)).map(({ action }) => action)).toEqual([
      "motion-registered",
      "document-filed",
    ]);
    await expectWholeChain(id);
  });

  it.each([
    [{ writtenOn: "2025-01-11" }, "receivedOn"],
    [{ writtenOn: "2025-02-30" }, "writtenOn"],
    [{ writtenOn: "2025-01-10", raisedOn: "2025-01-09" }, "raisedOn"],
    [{ receivedOn: "" }, "receivedOn"],
    [{ receivedOn: "2199-01-01", raisedOn: "" }, "receivedOn"],
    [{ raisedOn: "2199-01-01" }, "raisedOn"],
    [{ registrationNumber: " " }, "registrationNumber"],
    [{ title: "" }, "title"],
    [{ title: "x".repeat(501) }, "title"],
    [{ movers: "" }, "movers"],
    [{ movers: "(VP)" }, "movers"],
    [{ movers: "Eva Ek (XX)" }, "movers"],
    [{ clauses: "\r\n" }, "clauses"],
    [{ authorityId: "" }, "authorityId"],
    [{ authorityId: randomUUID() }, "authorityId"],
    [{ caseOfficerId: randomUUID() }, "caseOfficerId"],
  ])("refuses %j beside %s", async (typed, field) => {
    await expectRefusal(() => register(typed), field);
  });

  it("does not take today's date for the future, wherever the machine stands", async () => {
    // 23.30 in Sweden on the 10th is the 11th where the tests run.
    const typed = { receivedOn: "2025-01-11", raisedOn: "" };
    const late = new Date("2025-01-10T22:30:00Z");
    await expectRefusal(() => atTime(late, () => register(typed)), "receivedOn");
    expect(await atTime(new Date("2025-01-10T23:30:00Z"), () => register(typed))).toEqual({});
  });

  it("says what to do about a party nobody knows", async () => {
    const told = await expectRefusal(() => register({ movers: "Eva Ek (XX)\nBo Alm (YY)" }), "movers");
    expect(told.movers).toContain("Partierna XX, YY finns inte i partiregistret");
    expect(told.movers).toContain("be administratören");
  });

  it("gives a number once per authority, however it is typed", async () => {
    const registrationNumber = someNumber();
    expect(await register({ registrationNumber })).toEqual({});
    for (const same of [
      registrationNumber,
      registrationNumber.toLowerCase(),
      registrationNumber.replace("-", "\u2013"),
      ` ${registrationNumber} `,
    ]) {
      await expectRefusal(() => register({ registrationNumber: same }), "registrationNumber");
    }
    expect(await register({ registrationNumber, authorityId: committees[0]?.id ?? "" })).toEqual({});
    expect(await register({ registrationNumber, authorityId: council.id })).toEqual({});
  });

  it("lets one of two have a number that both want at once", async () => {
    const registrationNumber = someNumber();
    const told = await Promise.all([register({ registrationNumber }), register({ registrationNumber })]);
    expect(told.map((one) => Object.keys(one)).sort()).toEqual([[], ["registrationNumber"]]);
    expect(await db.motion.count({ where: { registrationNumber } })).toBe(1);
  });

  it("is not for a part of an authority, which keeps no register of its own", async () => {
    const part = await db.body.create({
      data: { name: randomUUID(), abbreviation: "P", kind: "WORKING_COMMITTEE", parentId: board.id },
    });
    await expectRefusal(() => register({ authorityId: part.id }), "authorityId");
  });

  it.each(["COMMITTEE_SECRETARY", "ELECTED_REPRESENTATIVE", "ADMINISTRATOR"] as const)(
    "is not for the role %s",
    async (role) => {
      const other = await signedIn(role);
      await expect(registerMotion(other, registerMotionInput.parse(motionForm()))).rejects.toThrow(Forbidden);
    },
  );
});
