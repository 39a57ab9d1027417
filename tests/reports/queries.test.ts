import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { settlementIn } from "@/app/motioner/[id]/head";
import { logAnswer } from "@/lib/answers/mutations";
import { answerInput } from "@/lib/answers/schema";
import { giveAssignment } from "@/lib/assignments/mutations";
import { giveInput } from "@/lib/assignments/schema";
import type { Actor } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { getCase } from "@/lib/motions/queries";
import { grantedMotions, openMotions } from "@/lib/reports/queries";
import { askedBodies, postponements, settledMotions } from "@/lib/statistics/queries";
import { signedIn } from "../accounts/people";
import { addSettled, decide, happen } from "../milestones/town";
import {
  addMotion,
  addReferral,
  board,
  committees,
  council,
  officer,
  send,
  someParagraph,
  type Typed,
  versionOf,
} from "../motions/town";

const PUBLIC: Actor = { kind: "public" };
const [first] = committees;
const SECRET = { secrecyProvision: "OSL 26:1", secrecySetAt: new Date(), secrecySetBy: "Eva Ek" };
const ALL_YEARS = { from: 2000, to: 2100 };

/** One case that everybody may see, one not published, one under secrecy. */
async function threeOf(add: (typed: Typed) => Promise<string>) {
  const [open, unpublished, secret] = [await add({}), await add({}), await add({})];
  await db.motion.update({ where: { id: unpublished }, data: { publishedAt: null } });
  await db.motion.update({ where: { id: secret }, data: SECRET });
  return { open, unpublished, secret };
}

describe("open motions", () => {
  const idsFor = async (actor: Actor, withSecret = true) => {
    const { motions, secret } = await openMotions(actor, withSecret);
    return { ids: motions.map(({ id }) => id), secret };
  };

  it("are those that the actor may see; what is under secrecy is left out and counted", async () => {
    const { open, unpublished, secret } = await threeOf(async () => (await addMotion()).motionId);
    const settled = await addSettled();
    const seen = [open, unpublished, secret, settled];
    const among = ({ ids }: { ids: string[] }) => seen.filter((id) => ids.includes(id));
    expect(among(await idsFor(officer))).toEqual([open, unpublished, secret]);
    expect(await idsFor(officer, false)).toMatchObject({ secret: 1 });
    expect(among(await idsFor(officer, false))).toEqual([open, unpublished]);
    // To ask for what one may not see gives nothing, and does not tell that it is there.
    expect(among(await idsFor(await signedIn("ADMINISTRATOR")))).toEqual([open, unpublished]);
    expect(await idsFor(await signedIn("ADMINISTRATOR"), false)).toMatchObject({ secret: 0 });
    expect(among(await idsFor(PUBLIC))).toEqual([open]);
    expect(await idsFor(PUBLIC, false)).toMatchObject({ secret: 0 });
  });

  const answer = async (out: Awaited<ReturnType<typeof addReferral>>, typed: Typed) =>
    send(
      answerInput,
      {
        referralId: out.referralId,
        version: String(await versionOf(out.motionId)),
        status: "DECIDED",
        meetingOn: "2025-04-15",
        paragraph: someParagraph(),
        decisionText: "Nämnden överlämnar svaret.",
        summary: "Nämnden vill ha bänkar.",
        stance: "SUPPORT",
        ...typed,
      },
      (input) => logAnswer(officer, input),
    );
  const onlyOne = async (id: string) =>
    (await openMotions(officer, true)).motions.find((one) => one.id === id);

  it("tell what has been decided, and not what a body is only proposed to decide", async () => {
    const [decided, proposed] = [await addReferral(), await addReferral()];
    expect(await answer(decided, {})).toEqual({});
    const draft = { status: "PROPOSED", meetingOn: "", paragraph: "", reportDatedOn: "2025-04-01" };
    expect(await answer(proposed, draft)).toEqual({});
    expect((await onlyOne(decided.motionId))?.items).toMatchObject([
      {
        answersReferral: true,
        stance: "SUPPORT",
        summary: "Nämnden vill ha bänkar.",
        body: { name: first?.name },
      },
    ]);
    expect((await onlyOne(proposed.motionId))?.items).toEqual([]);
    expect((await onlyOne(proposed.motionId))?.referrals).toMatchObject([
      { body: first?.name, closedOn: null },
    ]);
  });
});

describe("statistics", () => {
  const endsOf = async (actor: Actor, years = ALL_YEARS) => await settledMotions(actor, years);

  it("tell how a motion was settled as its own page does, in the years asked for", async () => {
    const before = (await endsOf(officer)).length;
    const decided = await addSettled();
    const withdrawn = (await addMotion()).motionId;
    expect(
      await happen(withdrawn, { kind: "WITHDRAWN", occurredOn: "2026-01-02", withdrawnBy: ["1", "2"] }),
    ).toEqual({});
    const ends = await endsOf(officer);
    expect(ends).toHaveLength(before + 2);
    for (const id of [decided, withdrawn]) {
      const file = await getCase(officer, id);
      const { on, outcome } = (file && settlementIn(file)) ?? { on: null, outcome: null };
      expect(ends.map((end) => [String(end.settledOn), end.outcome])).toContainEqual([String(on), outcome]);
    }
    expect(await endsOf(officer, { from: 2026, to: 2026 })).toMatchObject([{ outcome: null }]);
    expect(await endsOf(officer, { from: 2023, to: 2023 })).toEqual([]);
  });

  it.each([
    ["2025-01-29", true],
    ["2025-01-30", false],
  ])("know whether the council was told within the year, as on %s", async (told, inTime) => {
    const before = new Set((await endsOf(officer)).map((end) => JSON.stringify(end)));
    const id = (await addMotion({ raisedOn: "2024-01-29", receivedOn: "2024-01-10", writtenOn: "" }))
      .motionId;
    await db.milestone.create({ data: { motionId: id, kind: "REPORTED", occurredOn: new Date(told) } });
    await decide(id, { bodyId: board.id, meetingOn: "2025-09-10" });
    await decide(id, { meetingOn: "2025-10-27" });
    const [end] = (await endsOf(officer)).filter((one) => !before.has(JSON.stringify(one)));
    expect(end).toMatchObject({ reportedInTime: inTime, outcome: "REJECTED" });
    expect([String(end?.startedOn), String(end?.deadlineOn)]).toEqual(["2024-01-29", "2025-01-29"]);
  });

  it("count for each only what they may see", async () => {
    const counted = async (actor: Actor) =>
      [await settledMotions(actor, ALL_YEARS), await askedBodies(actor, ALL_YEARS)].map(
        ({ length }) => length,
      );
    const administrator = await signedIn("ADMINISTRATOR");
    const actors = [officer, administrator, PUBLIC];
    const before = await Promise.all(actors.map(counted));
    await threeOf(async () => {
      const { motionId } = await addReferral();
      await decide(motionId, { bodyId: board.id, meetingOn: "2025-09-10" });
      await decide(motionId, {});
      return motionId;
    });
    const after = await Promise.all(actors.map(counted));
    const more = after.map((counts, actor) => counts.map((count, of) => count - (before[actor]?.[of] ?? 0)));
    expect(more).toEqual([
      [3, 3],
      [2, 2],
      [1, 1],
    ]);
  });

  it("leave out referrals that were withdrawn, and count postponements by body and year", async () => {
    const { motionId, referralId } = await addReferral({ dueOn: "2027-05-05" });
    expect(await askedBodies(officer, { from: 2027, to: 2027 })).toMatchObject([
      { closedOn: null, declined: false },
    ]);
    await db.referral.update({
      where: { id: referralId },
      data: {
        withdrawnOn: new Date("2025-02-10"),
        withdrawnReason: "Fel.",
        closedOn: new Date("2025-02-10"),
      },
    });
    expect(await askedBodies(officer, { from: 2027, to: 2027 })).toEqual([]);

    await decide(motionId, { meetingOn: "2025-06-02", outcome: "TABLED", tabledToOn: "2025-07-01" });
    await decide(motionId, { meetingOn: "2025-07-01", outcome: "RECOMMITTED", reason: "Mer underlag." });
    const row = { body: council.name, year: 2025, tabled: 1, recommitted: 1 };
    expect(await postponements(officer, { from: 2025, to: 2025 })).toEqual([row]);
    await db.motion.update({ where: { id: motionId }, data: SECRET });
    expect(await postponements(PUBLIC, { from: 2025, to: 2025 })).toEqual([]);
  });
});

describe("granted motions", () => {
  it("are the year's, with how much of what was to be done is done", async () => {
    const granted = await addSettled({
      outcome: "APPROVED",
      decisionText: "Motionen bifalls.",
      meetingOn: "2025-11-03",
    });
    const partly = await addSettled({
      outcome: "CONDITIONAL",
      decisionText: "Såtillvida.",
      meetingOn: "2025-12-01",
    });
    await addSettled({ outcome: "REJECTED" });
    for (const text of ["Utred.", "Bygg."]) {
      const form = { motionId: granted, bodyId: first?.id ?? "", text, dueOn: "" };
      const version = String(await versionOf(granted));
      expect(await send(giveInput, { ...form, version }, (input) => giveAssignment(officer, input))).toEqual(
        {},
      );
    }
    await db.assignment.updateMany({
      where: { text: "Bygg." },
      data: { completedOn: new Date("2026-01-01") },
    });
    expect(await grantedMotions(officer, 2025)).toMatchObject([
      { id: granted, outcome: "APPROVED", assignments: 2, completed: 1 },
      { id: partly, outcome: "CONDITIONAL", assignments: 0 },
    ]);
    expect(await grantedMotions(officer, 2024)).toEqual([]);
    await db.motion.update({ where: { id: partly }, data: { publishedAt: null } });
    expect(await grantedMotions(PUBLIC, 2025)).toMatchObject([{ id: granted }]);
  });

  it("finds nothing where there is nothing", async () => {
    expect(await grantedMotions({ ...officer, id: randomUUID() }, 1999)).toEqual([]);
  });
});
