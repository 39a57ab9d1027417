import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { Forbidden, StaleCase } from "@/lib/errors";
import { recordSitting } from "@/lib/minutes/mutations";
import { sittingInput } from "@/lib/minutes/schema";
import { signedIn } from "../accounts/people";
import { proposed, type Target } from "../meetings/decide";
import {
  council,
  expectRefusal,
  expectWholeChain,
  officer,
  send,
  type Typed,
  versionOf,
} from "../motions/town";

/** The council's meeting of the day, and three motions that it may settle. */
let meeting: { id: string; version: number; heldOn: Date };
let motions: (Target & { number: string })[];
let months = 0;

beforeEach(async () => {
  months += 1;
  const heldOn = new Date(Date.UTC(2026, 0, 5 + months * 7));
  meeting = await db.meeting.create({ data: { bodyId: council.id, heldOn } });
  motions = await Promise.all([0, 1, 2].map(() => numbered()));
});

async function numbered() {
  const target = await proposed();
  const { registrationNumber: number } = await db.motion.findUniqueOrThrow({
    where: { id: target.motionId },
  });
  return { ...target, number };
}

const OVER = { overrideReason: "Ingen nämnd berörs." };

const row = (place: number, fields: Typed): Typed =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`rad${place}-${name}`, value]));

const rejected = (number: string | undefined, more: Typed = {}): Typed => ({
  motion: number ?? "",
  outcome: "REJECTED",
  decisionText: "Motionen avslås.",
  ...OVER,
  ...more,
});

const enter = (rows: Typed[], at = meeting) =>
  send(
    sittingInput,
    {
      meetingId: at.id,
      version: String(at.version),
      bodyId: council.id,
      heldOn: at.heldOn.toISOString().slice(0, 10),
      ...Object.assign({}, ...rows.map((fields, index) => row(index + 1, fields))),
    },
    (input) => recordSitting(officer, input),
  );

const itemsOf = () =>
  db.minutesItem.findMany({
    where: { meetingId: meeting.id },
    orderBy: { paragraph: "asc" },
    include: { clauses: { include: { clause: true } } },
  });

describe("a whole meeting's items", () => {
  it("are saved together, and move each case along", async () => {
    const [one, two, three] = motions.map(({ number }) => number);
    const told = await enter([
      rejected(one, { paragraph: `${months}1`, agendaNumber: "ärende 4" }),
      rejected(two?.toLowerCase(), {
        paragraph: `${months}2`,
        outcome: "PARTIAL",
        clauses: "1 bifall, 2 avslag",
      }),
      {},
      { motion: three ?? "", paragraph: `${months}3`, outcome: "TABLED", decisionText: "Bordläggs." },
    ]);
    expect(told).toEqual({});
    const items = await itemsOf();
    expect(items.map(({ paragraph, outcome }) => [paragraph, outcome])).toEqual([
      [`${months}1`, "REJECTED"],
      [`${months}2`, "PARTIAL"],
      [`${months}3`, "TABLED"],
    ]);
    expect(items[0]?.agendaNumber).toBe("4");
    expect(items[1]?.clauses.map(({ outcome, clause }) => [clause.position, outcome]).sort()).toEqual([
      [1, "APPROVED"],
      [2, "REJECTED"],
    ]);
    const phases = await Promise.all(
      motions.map(({ motionId }) => db.motion.findUniqueOrThrow({ where: { id: motionId } })),
    );
    expect(phases.map(({ phase }) => phase)).toEqual(["DECIDED", "DECIDED", "COUNCIL_PENDING"]);
    for (const { motionId } of motions) await expectWholeChain(motionId);
  });

  it("are not half saved: what is wrong stands beside its own row", async () => {
    const [one, two, three] = motions.map(({ number }) => number);
    const attempt = (rows: Typed[]) => () => enter(rows);
    await expectRefusal(attempt([]), "rad1-motion");
    await expectRefusal(attempt([rejected(one), rejected("")]), "rad2-motion");
    await expectRefusal(attempt([rejected(one), rejected(`KS-${randomUUID()}`)]), "rad2-motion");
    await expectRefusal(attempt([rejected(one), rejected(one)]), "rad2-motion");
    await expectRefusal(
      attempt([rejected(one, { paragraph: "901" }), rejected(two, { paragraph: "§ 901" })]),
      "rad2-paragraph",
    );
    await expectRefusal(
      attempt([rejected(one), rejected(two, { clauses: "1 bifall, 9 avslag" })]),
      "rad2-clauses",
    );
    await expectRefusal(attempt([rejected(one), rejected(two, { clauses: "1 bifall" })]), "rad2-outcome");
    await expectRefusal(attempt([rejected(one), rejected(two, { outcome: "" })]), "rad2-outcome");
    await expectRefusal(
      attempt([rejected(one, { overrideReason: "" }), rejected(two), rejected(three, { "yes-1": "3" })]),
      "rad3-voteQuestion-1",
    );
    await expectRefusal(
      attempt([rejected(one, { overrideReason: "" }), rejected(two)]),
      "rad1-outcome",
      "rad1-overrideReason",
    );
  });

  it("take a motion once, and are told when somebody else entered the same meeting", async () => {
    const [one, two] = motions.map(({ number }) => number);
    expect(await enter([rejected(one)])).toEqual({});
    await expect(enter([rejected(two)])).rejects.toThrow(StaleCase);
    meeting = await db.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
    await expectRefusal(() => enter([rejected(one, { outcome: "TABLED" })]), "rad1-motion");
    expect(await enter([rejected(two)])).toEqual({});
  });

  it("of two meetings with the same motions, in opposite order, do not lock each other", async () => {
    const heldOn = new Date(meeting.heldOn.getTime() + 86_400_000);
    const other = await db.meeting.create({ data: { bodyId: council.id, heldOn } });
    const tabled = motions.map(({ number }) => ({
      motion: number,
      outcome: "TABLED",
      decisionText: "Bordläggs.",
    }));
    const both = await Promise.all([enter(tabled), enter(tabled.toReversed(), other)]);
    expect(both).toEqual([{}, {}]);
    for (const { motionId, version } of motions) {
      expect(await versionOf(motionId)).toBe(version + 2);
      await expectWholeChain(motionId);
    }
  });

  it("are for those who may record decisions", async () => {
    const registrar = await signedIn("REGISTRAR");
    const input = sittingInput.parse({
      meetingId: meeting.id,
      version: "1",
      bodyId: council.id,
      heldOn: meeting.heldOn.toISOString().slice(0, 10),
      ...row(1, rejected(motions[0]?.number)),
    });
    await expect(recordSitting(registrar, input)).rejects.toThrow(Forbidden);
  });
});
