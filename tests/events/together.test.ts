import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { NotVisible, Refusal, StaleCase } from "@/lib/errors";
import type { NewEvent } from "@/lib/events/actions";
import { auditedTogether } from "@/lib/events/audited";
import { signedIn } from "../accounts/people";
import { addMotion, expectWholeChain, historyOf, officer, versionOf } from "../motions/town";

const reported = (on: string): NewEvent => ({
  action: "milestone-recorded",
  details: { kind: "REPORTED", on, note: null },
});

/** Every case gets a milestone that moves it along, so that its phase has to follow. */
const assignAll = (targets: Awaited<ReturnType<typeof addMotion>>[]) =>
  auditedTogether(officer, targets, async (tx, recordFor) => {
    for (const { motionId } of targets) {
      const occurredOn = new Date("2025-02-03");
      await tx.milestone.create({ data: { motionId, kind: "ASSIGNED", occurredOn } });
      recordFor(motionId)(reported("2025-02-03"));
    }
  });

const some = (count: number) => Promise.all(Array.from({ length: count }, () => addMotion()));

describe("a change of several cases", () => {
  it("gives each its version, its phase and its own chain", async () => {
    const targets = await some(3);
    await assignAll(targets);
    for (const { motionId } of targets) {
      const motion = await db.motion.findUniqueOrThrow({ where: { id: motionId } });
      expect(motion).toMatchObject({ version: 2, phase: "ASSIGNED" });
      expect((await historyOf(motionId)).map(({ version }) => version)).toEqual([1, 2]);
      await expectWholeChain(motionId);
    }
  });

  it("saves nothing when one of them is refused, stale, unseen or silent", async () => {
    const targets = await some(2);
    const [first, second] = targets as [(typeof targets)[0], (typeof targets)[0]];
    const secret = await addMotion({ secrecyProvision: "OSL 26:1" });
    const representative = await signedIn("ELECTED_REPRESENTATIVE");
    const refused = auditedTogether(officer, targets, async (tx, recordFor) => {
      const occurredOn = new Date("2025-02-03");
      await tx.milestone.create({ data: { motionId: first.motionId, kind: "ASSIGNED", occurredOn } });
      for (const { motionId } of targets) recordFor(motionId)(reported("2025-02-03"));
      throw new Refusal("rad2-outcome", "Nej.");
    });
    await expect(refused).rejects.toThrow(Refusal);
    await expect(assignAll([first, { ...second, version: 7 }])).rejects.toThrow(StaleCase);
    const unseen = auditedTogether(representative, [first, secret], async () => undefined);
    await expect(unseen).rejects.toThrow(NotVisible);
    const silent = auditedTogether(officer, targets, async (_tx, recordFor) =>
      recordFor(first.motionId)(reported("2025-02-03")),
    );
    await expect(silent).rejects.toThrow(/must record/);
    for (const { motionId } of [...targets, secret]) {
      expect(await versionOf(motionId)).toBe(1);
      expect(await db.milestone.count({ where: { motionId } })).toBe(0);
    }
  });

  it("does not lock itself when two come from opposite ends", async () => {
    const targets = (await some(6)).map((target) => ({ ...target, version: "current" as const }));
    const one = (order: typeof targets) =>
      auditedTogether(officer, order, async (_tx, recordFor) => {
        for (const { motionId } of order) recordFor(motionId)(reported("2025-02-03"));
      });
    const rounds = Array.from({ length: 8 }, (_, index) => one(index % 2 ? targets.toReversed() : targets));
    await Promise.all(rounds);
    for (const { motionId } of targets) {
      expect(await versionOf(motionId)).toBe(9);
      await expectWholeChain(motionId);
    }
  });
});
