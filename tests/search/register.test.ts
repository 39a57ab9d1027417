import { beforeAll, describe, expect, it } from "vitest";
import { settlementIn } from "@/app/motioner/[id]/head";
import { db } from "@/lib/db/client";
import { recordDecision } from "@/lib/meetings/mutations";
import { decisionInput } from "@/lib/meetings/schema";
import { recordMilestone } from "@/lib/milestones/mutations";
import { milestoneInput } from "@/lib/milestones/schema";
import { getCase } from "@/lib/motions/queries";
import { findMotions, PAGE_SIZE, registerOptions } from "@/lib/search/queries";
import { registerFilter } from "@/lib/search/schema";
import { addMotion, board, committees, council, officer, send, type Typed, versionOf } from "../motions/town";

const find = (query: Record<string, string> = {}, actor: Parameters<typeof findMotions>[0] = officer) =>
  findMotions(actor, registerFilter.parse(query));

async function decide(motionId: string, typed: Typed) {
  const version = String(await versionOf(motionId));
  const form = { motionId, version, bodyId: council.id, decisionText: "Beslut.", ...typed };
  expect(await send(decisionInput, form, (input) => recordDecision(officer, input))).toEqual({});
}

async function happen(motionId: string, kind: string, occurredOn: string) {
  const version = String(await versionOf(motionId));
  const form = { motionId, version, kind, occurredOn, note: "", withdrawnBy: ["1", "2"] };
  expect(await send(milestoneInput, form, (input) => recordMilestone(officer, input))).toEqual({});
}

describe("the register", () => {
  beforeAll(async () => {
    // Several with the same dates and titles: their order must hold all the same.
    for (let n = 0; n < 2 * PAGE_SIZE + 3; n += 1) await addMotion({ title: `Åsna ${n % 4}` });
  });

  it.each(["brist", "inkommen", "rubrik"])("shows every motion once, ordered by %s", async (ordning) => {
    const seen: string[] = [];
    let efter: string | null = "";
    while (efter !== null) {
      const page = await find({ ordning, efter });
      seen.push(...page.rows.map(({ id }) => id));
      efter = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(await db.motion.count({ where: { open: true } }));
  });

  it("says in the statement itself how few rows it asks for, so that its plan can be kept", async () => {
    await find();
    const statements = await db.$queryRaw<{ statement: string }[]>`
      select statement from pg_prepared_statements where statement like ${"%openReferrals%"}`;
    expect(statements).not.toEqual([]);
    for (const { statement } of statements) expect(statement).toMatch(/limit \d+\) found\) as value$/);
  });

  it("starts from the beginning when the cursor is nonsense", async () => {
    const first = await find();
    const id = first.rows[0]?.id;
    for (const efter of ["x", `${id}_`, `${id}_2026-02-30`, "_2026-01-01", `${id}_\u0000`, `-_2026-01-01`]) {
      expect((await find({ efter })).rows, efter).toEqual(first.rows);
    }
  });

  it("tells how a settled motion ended, as its own page does", async () => {
    const decided = await addMotion();
    await decide(decided.motionId, { bodyId: board.id, meetingOn: "2025-05-05", outcome: "REJECTED" });
    await decide(decided.motionId, { meetingOn: "2025-06-02", outcome: "TABLED", tabledToOn: "2025-07-01" });
    await decide(decided.motionId, {
      meetingOn: "2025-07-01",
      outcome: "REJECTED",
      overrideReason: "Ingen nämnd berörs.",
    });
    const withdrawn = await addMotion();
    await happen(withdrawn.motionId, "WITHDRAWN", "2025-05-05");

    const { rows } = await find({ visa: "avgjorda" });
    const settledIn = (motionId: string) => rows.find(({ id }) => id === motionId)?.settled;
    expect(settledIn(decided.motionId)).toEqual({ on: "2025-07-01", outcome: "REJECTED" });
    expect(settledIn(withdrawn.motionId)).toEqual({ on: "2025-05-05", outcome: null });
    for (const { motionId } of [decided, withdrawn]) {
      const file = await getCase(officer, motionId);
      const settlement = file && settlementIn(file);
      expect({ ...settlement, on: String(settlement?.on) }).toEqual(settledIn(motionId));
    }
  });

  it("knows where a case was sent back to, and whether the council was told", async () => {
    const { motionId } = await addMotion({ title: "Kajplatser" });
    const recommittedToId = committees[1]?.id ?? "";
    await decide(motionId, {
      meetingOn: "2025-06-02",
      outcome: "RECOMMITTED",
      recommittedToId,
      reason: "Mer.",
    });
    await happen(motionId, "REPORTED", "2025-11-11");
    const [row] = (await find({ sok: "kajplats" })).rows;
    expect(row).toMatchObject({
      recommittedTo: committees[1]?.name,
      reportedOn: "2025-11-11",
      settled: null,
    });
  });

  it("shows the public only what is published and not secret", async () => {
    const { motionId: id } = await addMotion({ title: "Drakbåtar opublicerad" });
    await db.motion.update({ where: { id }, data: { publishedAt: null } });
    await addMotion({ title: "Drakbåtar hemlig", secrecyProvision: "OSL 26:1" });
    await addMotion({ title: "Drakbåtar öppen" });
    const titles = async (actor?: Parameters<typeof findMotions>[0]) =>
      (await find({ sok: "drakbåtar", ordning: "rubrik" }, actor)).rows.map(({ title }) => title);
    expect(await titles()).toEqual(["Drakbåtar hemlig", "Drakbåtar opublicerad", "Drakbåtar öppen"]);
    expect(await titles({ kind: "public" })).toEqual(["Drakbåtar öppen"]);
  });

  it("can be narrowed by every body, party and case officer in the municipality", async () => {
    const { bodies, parties, caseOfficers } = await registerOptions();
    expect(bodies.map(({ id }) => id)).toEqual(expect.arrayContaining([council.id]));
    expect(parties).toEqual([{ abbreviation: "VP", name: "Vägpartiet" }]);
    expect(caseOfficers).toContainEqual({ id: officer.id, name: officer.name });
  });
});
