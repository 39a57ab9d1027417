import { describe, expect, it } from "vitest";
import { logAnswer } from "@/lib/answers/mutations";
import { answerInput } from "@/lib/answers/schema";
import { db } from "@/lib/db/client";
import { Doubt } from "@/lib/errors";
import { correctMotion, registerMotion } from "@/lib/motions/mutations";
import { correctMotionInput, registerMotionInput } from "@/lib/motions/schema";
import { addReferral, motionForm, officer, type Typed, versionOf } from "../motions/town";

const title = "Flytta gungorna vid Tolvan Tolvansson, 19121212-1212";

/** A motion that is not shown, until `typed` says so. */
const form = (typed: Typed): Typed => {
  const { published: _, ...rest } = motionForm();
  return { ...rest, title, ...typed };
};
const register = (typed: Typed) => registerMotion(officer, registerMotionInput.parse(form(typed)));

/** The tick, of just what was warned of. */
async function seen(attempt: Promise<unknown>): Promise<Typed> {
  const doubt: unknown = await attempt.catch((error: unknown) => error);
  if (!(doubt instanceof Doubt)) throw doubt;
  expect(doubt.errors).toMatchObject([
    { field: "title", message: expect.stringContaining("Här står 1\u00a0personnummer") },
    { field: "privateSeen" },
  ]);
  return { privateData: doubt.values.privateData?.[0] ?? "", privateSeen: "on" };
}

describe("what everybody reads in a published case is searched for private data", () => {
  it("when the motion is registered", async () => {
    const tick = await seen(register({ published: "on" }));
    const more = { clauses: "att ringa 070-174 06 05", published: "on", ...tick };
    await expect(register(more)).rejects.toThrow(Doubt);
    await register({ published: "on", ...tick });
    const { id } = await register({});
    expect((await db.motion.findUniqueOrThrow({ where: { id } })).publishedAt).toBeNull();
  });

  it("when a case is shown, or what it says is changed, and not at every correction", async () => {
    const typed = form({});
    const { id: motionId } = await registerMotion(officer, registerMotionInput.parse(typed));
    const correct = async (changed: Typed) => {
      const version = `${await versionOf(motionId)}`;
      return correctMotion(officer, correctMotionInput.parse({ ...typed, motionId, version, ...changed }));
    };
    const tick = await seen(correct({ published: "on" }));
    await correct({ published: "on", ...tick });
    await correct({ published: "on", recordClass: "1.1.9" });
  });

  it("when a decided answer is logged, which goes on with a reason; a proposed one nobody outside reads", async () => {
    const { referralId, version } = await addReferral();
    const log = (typed: Typed) => {
      const decided = {
        referralId,
        version: `${version}`,
        status: "DECIDED",
        paragraph: "12",
        stance: "NONE",
      };
      const told = { meetingOn: "2025-04-15", decisionText: title, ...typed };
      return logAnswer(officer, answerInput.parse({ ...decided, ...told }));
    };
    await expect(log({})).rejects.toMatchObject({
      errors: [
        { field: "decisionText", message: expect.stringContaining("OSL 21 kap.") },
        { field: "overrideReason" },
      ],
    });
    await log({ status: "PROPOSED", reportDatedOn: "2025-04-01", meetingOn: "", paragraph: "" });
    const current = await db.referral.findUniqueOrThrow({
      where: { id: referralId },
      select: { motionId: true },
    });
    await log({
      version: `${await versionOf(current.motionId)}`,
      overrideReason: "Personnumret är påhittat.",
    });
  });
});
