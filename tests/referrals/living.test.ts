import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { NotVisible } from "@/lib/errors";
import { caseHistory } from "@/lib/motions/queries";
import { extendReferral, withdrawReferral } from "@/lib/referrals/mutations";
import { countOpenReferrals, listOpenReferrals, PAGE_SIZE } from "@/lib/referrals/queries";
import { extendInput, withdrawInput } from "@/lib/referrals/schema";
import { remind } from "@/lib/reminders/mutations";
import { remindInput } from "@/lib/reminders/schema";
import { signedIn } from "../accounts/people";
import {
  addReferral,
  expectRefusal,
  expectWholeChain,
  officer,
  send,
  type Typed,
  versionOf,
} from "../motions/town";

type Out = Awaited<ReturnType<typeof addReferral>>;

const newest = async (motionId: string) => (await caseHistory(officer, motionId))[0]?.sentence;

describe("giving a body more time", () => {
  const extend = ({ referralId, version }: Out, typed: Typed) =>
    send(
      extendInput,
      { referralId, version: String(version), dueOn: "2025-06-01", reason: "Nämnden hinner inte.", ...typed },
      (input) => extendReferral(officer, input),
    );

  it("moves the last answer date, and keeps the one before with the reason", async () => {
    const out = await addReferral();
    expect(await extend(out, {})).toEqual({});
    const referral = await db.referral.findUniqueOrThrow({
      where: { id: out.referralId },
      include: { extensions: true },
    });
    expect(referral).toMatchObject({
      dueOn: new Date("2025-06-01"),
      extensions: [
        {
          fromDueOn: new Date("2025-05-05"),
          toDueOn: new Date("2025-06-01"),
          reason: "Nämnden hinner inte.",
        },
      ],
    });
    expect(await newest(out.motionId)).toContain("från 2025-05-05 till 2025-06-01: Nämnden hinner inte.");
    await expectWholeChain(out.motionId);
  });

  it.each<[Typed, string]>([
    [{ dueOn: "2025-05-05" }, "dueOn"],
    [{ dueOn: "" }, "dueOn"],
    [{ reason: "" }, "reason"],
  ])("refuses %j beside %s", async (typed, field) => {
    const out = await addReferral();
    await expectRefusal(() => extend(out, typed), field);
  });

  it("past the year of KL 5:35 wants a reason given in sight of the warning", async () => {
    const out = await addReferral();
    const late = { dueOn: "2026-02-01" };
    const told = await expectRefusal(() => extend(out, late), "dueOn", "overrideReason");
    expect(told.dueOn).toContain("KL 5:35");
    expect(await extend(out, { ...late, overrideReason: "Anmäls i tid.", warned: "after-the-year" })).toEqual(
      {},
    );
    expect(await newest(out.motionId)).toContain("Nämnden hinner inte. Anmäls i tid.");
  });
});

describe("withdrawing a referral", () => {
  const withdraw = ({ referralId, version }: Out, typed: Typed) =>
    send(
      withdrawInput,
      { referralId, version: String(version), withdrawnOn: "2025-03-01", reason: "Fel nämnd.", ...typed },
      (input) => withdrawReferral(officer, input),
    );

  it("closes it, with the reason", async () => {
    const out = await addReferral();
    expect(await withdraw(out, {})).toEqual({});
    expect(await db.referral.findUniqueOrThrow({ where: { id: out.referralId } })).toMatchObject({
      withdrawnReason: "Fel nämnd.",
      closedOn: new Date("2025-03-01"),
    });
    expect(await newest(out.motionId)).toMatch(/återkallades: Fel nämnd\.$/);
    await expectRefusal(() => withdraw({ ...out, version: out.version + 1 }, {}), "");
  });

  it.each<[Typed, string]>([
    [{ withdrawnOn: "2025-02-02" }, "withdrawnOn"],
    [{ withdrawnOn: "2199-01-01" }, "withdrawnOn"],
    [{ reason: " " }, "reason"],
  ])("refuses %j beside %s", async (typed, field) => {
    const out = await addReferral();
    await expectRefusal(() => withdraw(out, typed), field);
  });
});

describe("reminding", () => {
  const remindOf = (ids: string[], typed: Typed = {}) =>
    send(remindInput, { referrals: ids, sentOn: "2025-05-20", recipient: "", ...typed }, (input) =>
      remind(officer, input),
    );

  it("notes who was reminded, when and by whom, in several cases at once", async () => {
    const outs = [await addReferral(), await addReferral()];
    const ids = outs.map(({ referralId }) => referralId);
    expect(await remindOf(ids, { recipient: "Nämndsekreteraren" })).toEqual({});
    for (const { motionId, referralId } of outs) {
      expect(await db.reminder.findMany({ where: { referralId } })).toMatchObject([
        { sentOn: new Date("2025-05-20"), recipient: "Nämndsekreteraren", sentById: officer.id },
      ]);
      expect(await newest(motionId)).toContain("påmindes om remissen 2025-05-20");
      await expectWholeChain(motionId);
    }
    const listed = await listOpenReferrals(officer, { ids });
    expect(listed.map(({ remindedOn }) => remindedOn.map(String))).toEqual([["2025-05-20"], ["2025-05-20"]]);
  });

  it("reminds all of the chosen or none, and never of what is closed", async () => {
    const [open, closed] = [await addReferral(), await addReferral()];
    const version = await versionOf(closed.motionId);
    await withdrawReferral(
      officer,
      withdrawInput.parse({ ...closed, version, withdrawnOn: "2025-03-01", reason: "Fel." }),
    );
    await expectRefusal(() => remindOf([open.referralId, closed.referralId]), "");
    expect(await db.reminder.count({ where: { referralId: open.referralId } })).toBe(0);
    await expectRefusal(() => remindOf([]), "referrals");
    await expectRefusal(() => remindOf([open.referralId], { sentOn: "2025-02-01" }), "sentOn");
  });

  it("is for who logs answers, and of what the actor may see", async () => {
    const { referralId } = await addReferral();
    const input = remindInput.parse({ referrals: referralId, sentOn: "2025-05-20" });
    await expect(remind(await signedIn("ELECTED_REPRESENTATIVE"), input)).rejects.toThrow("log answers");
    const unknown = { ...input, referrals: ["00000000-0000-7000-8000-000000000000"] };
    await expect(remind(officer, unknown)).rejects.toThrow(NotVisible);
  });
});

it("is a matter of the calendar alone whether an answer is late", async () => {
  const columns = await db.$queryRaw<{ name: string }[]>`
    select column_name as name from information_schema.columns where table_name in ('Referral', 'Motion')`;
  expect(columns.filter(({ name }) => /late|overdue|status/i.test(name))).toEqual([]);
});

describe("the list of referrals that are out", () => {
  it("comes a page at a time, and nothing is left out", async () => {
    const { motionId } = await addReferral();
    const bodies = Array.from({ length: PAGE_SIZE + 1 }, (_, place) => ({
      id: randomUUID(),
      name: `Instans ${place} ${motionId}`,
      abbreviation: "I",
      kind: "COMMITTEE" as const,
    }));
    await db.body.createMany({ data: bodies });
    const bodyIds = bodies.map(({ id }) => id);
    const [sentOn, dueOn] = [new Date("2025-02-03"), new Date("2025-05-05")];
    await db.referral.createMany({
      data: bodyIds.map((bodyId) => ({ motionId, bodyId, question: "Vad anser ni?", sentOn, dueOn })),
    });
    const pages = await Promise.all([1, 2, 3].map((page) => listOpenReferrals(officer, { bodyIds }, page)));
    expect(pages.map(({ length }) => length)).toEqual([PAGE_SIZE, 1, 0]);
    expect(new Set(pages.flat().map(({ body }) => body.id))).toEqual(new Set(bodyIds));
    expect(await countOpenReferrals(officer, { bodyIds })).toBe(PAGE_SIZE + 1);
    expect(await countOpenReferrals(officer, { bodyIds: [] })).toBe(0);
  });
});
