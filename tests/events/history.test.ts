import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { firstBreak } from "@/lib/events/chain";
import { addReferral, expectWholeChain, historyOf } from "../motions/town";

describe("the history of a case in the database", () => {
  it.each([
    `update "Event" set "actorName" = 'Någon annan'`,
    `delete from "Event"`,
    `truncate "Event"`,
    `truncate "Motion" cascade`,
    `delete from "User"`,
  ])("stands against: %s", async (statement) => {
    const { motionId } = await addReferral();
    const before = await historyOf(motionId);
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow();
    expect(await historyOf(motionId)).toEqual(before);
    await expectWholeChain(motionId);
  });

  it.each([
    `update "Event" set details = jsonb_set(details, '{dueOn}', '"2030-01-01"') where sequence = 2`,
    `update "Event" set at = at + interval '1 day' where sequence = 2`,
    `update "Event" set "actorId" = null where sequence = 2`,
    `delete from "Event" where sequence = 2`,
  ])("tells when somebody got past the guard with: %s", async (statement) => {
    const { motionId } = await addReferral();
    await db.$transaction([
      db.$executeRawUnsafe(`alter table "Event" disable trigger "event_is_append_only"`),
      db.$executeRawUnsafe(`${statement} and "motionId" = '${motionId}'`),
      db.$executeRawUnsafe(`alter table "Event" enable trigger "event_is_append_only"`),
    ]);
    const events = await historyOf(motionId);
    // A row cut off at the end leaves a whole chain behind, one short of the case's version.
    const lost =
      events.at(-1)?.version !== (await db.motion.findUniqueOrThrow({ where: { id: motionId } })).version;
    expect(lost || firstBreak(events)).toBeTruthy();
  });
});
