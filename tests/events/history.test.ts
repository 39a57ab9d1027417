import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { addReferral, expectWholeChain, historyOf } from "../motions/town";
import { asOwner } from "../setup/owner";

describe("the history of a case in the database", () => {
  it.each([
    `update "Event" set "actorName" = 'Någon annan'`,
    `delete from "Event"`,
    `truncate "Event"`,
    `truncate "Motion" cascade`,
    `delete from "User"`,
    `update "LogEntry" set action = 'signed-in'`,
    `delete from "LogEntry"`,
    `truncate "LogEntry" cascade`,
  ])("stands against: %s", async (statement) => {
    const { motionId } = await addReferral();
    const before = await historyOf(motionId);
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied|cannot be changed/);
    // The owner may, and runs into the triggers.
    await expect(asOwner(statement)).rejects.toThrow(/cannot be changed/);
    expect(await historyOf(motionId)).toEqual(before);
    await expectWholeChain(motionId);
  });

  it.each([
    `alter table "Event" disable trigger "event_is_append_only"`,
    `alter table "Motion" add column note text`,
    `drop table "LogDetail"`,
    `create table mine ()`,
    `update "LogDetail" set content = '{}'`,
    `delete from "LogHead"`,
    `update "_prisma_migrations" set checksum = ''`,
    `set role motionskollen`,
  ])("is out of reach of the application's role: %s", async (statement) => {
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied|must be owner/);
  });
});
