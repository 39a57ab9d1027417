import { beforeAll, describe, expect, it } from "vitest";
import { logAnswer } from "@/lib/answers/mutations";
import { answerInput } from "@/lib/answers/schema";
import { giveAssignment } from "@/lib/assignments/mutations";
import { giveInput } from "@/lib/assignments/schema";
import type { SignedIn } from "@/lib/auth/permissions";
import { type PlainDate, toDb, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { ownMotions, workOf } from "@/lib/work/queries";
import { taskOf } from "@/lib/work/task";
import { signedIn } from "../accounts/people";
import { list, tick } from "../dispatch/town";
import { addSettled, happen } from "../milestones/town";
import {
  addMotion,
  addReferral,
  board,
  committees,
  council,
  officer,
  type Typed,
  versionOf,
  workingCommittee,
} from "../motions/town";

const ago = (days: number) => today().subtract({ days });
const in_ = (days: number) => today().add({ days });
const iso = (day: PlainDate) => day.toString();

/** What awaits the actor, as kind and title. */
const awaiting = async (actor: SignedIn) =>
  (await workOf(actor)).map(({ kind, title }) => `${kind} ${title}`).sort();

const entitled = (motionId: string, title: string, data: Prisma.MotionUpdateInput = {}) =>
  db.motion.update({ where: { id: motionId }, data: { title, ...data } });

async function referred(title: string, dueOn: PlainDate) {
  const { motionId, referralId } = await addReferral();
  await entitled(motionId, title, { deadlineOn: toDb(in_(200)) });
  await db.referral.update({ where: { id: referralId }, data: { dueOn: toDb(dueOn) } });
  return { motionId, referralId };
}

describe("what awaits a case officer", () => {
  beforeAll(async () => {
    const proposed = await referred("föreslaget svar", in_(60));
    await logAnswer(
      officer,
      answerInput.parse({
        referralId: proposed.referralId,
        version: await versionOf(proposed.motionId),
        status: "PROPOSED",
        stance: "NONE",
        reportDatedOn: "2025-04-01",
        decisionText: "Nämnden överlämnar svaret.",
      }),
    );
    await entitled(proposed.motionId, "föreslaget svar", { deadlineOn: toDb(in_(200)) });
    await referred("svar om en vecka", in_(7));
    await referred("svar om åtta dagar", in_(8));
    await referred("försenad", ago(1));
    for (const [title, days] of [
      ["påmind nyss", 13],
      ["påmind för två veckor sedan", 14],
    ] as const) {
      const { referralId } = await referred(title, ago(30));
      const sentBy = { connect: { id: officer.id } };
      const referral = { connect: { id: referralId } };
      await db.reminder.create({
        data: { sentOn: toDb(ago(days)), recipient: "Nämnden", sentBy, referral },
      });
    }
    const year: [string, PlainDate][] = [
      ["året är slut", ago(1)],
      ["sista dagen", today()],
      ["sista månaden", today().add({ months: 1 })],
      ["två månader kvar", today().add({ months: 2 })],
      ["fyra månader kvar", today().add({ months: 4 })],
    ];
    for (const [title, deadline] of year) {
      const { motionId } = await addMotion();
      await entitled(motionId, title, { deadlineOn: toDb(deadline) });
    }
    const reported = await addMotion();
    await happen(reported.motionId, { kind: "REPORTED", occurredOn: "2025-12-01" });
    await entitled(reported.motionId, "anmäld i tid", { deadlineOn: toDb(ago(1)) });
    const answered = await addMotion();
    await entitled(answered.motionId, "besvarad", { deadlineOn: toDb(in_(200)), phase: "ANSWERED" });
    const free = await addMotion({ caseOfficerId: "" });
    await entitled(free.motionId, "utan handläggare", { deadlineOn: toDb(in_(200)) });
  });

  it("is answers, reminders, the year and what nobody has taken", async () => {
    expect(await awaiting(officer)).toEqual(
      [
        "ASSIGN_OFFICER utan handläggare",
        "LOG_ANSWER svar om en vecka",
        "LOG_DECISION föreslaget svar",
        "REMIND försenad",
        "REMIND påmind för två veckor sedan",
        "REPORT_TO_COUNCIL sista dagen",
        "REPORT_TO_COUNCIL sista månaden",
        "WRITE_REPORT besvarad",
        "YEAR_BROKEN året är slut",
        "YEAR_NEARING två månader kvar",
      ].sort(),
    );
  });

  it("is that person's own cases, and those of nobody", async () => {
    expect(await awaiting(await signedIn("CASE_OFFICER"))).toEqual(["ASSIGN_OFFICER utan handläggare"]);
  });

  it("says why with the day and the rule, and leads to the form that does it", async () => {
    const found = (await workOf(officer)).find(({ kind }) => kind === "YEAR_BROKEN");
    expect(found && taskOf(found)).toMatchObject({
      why: `Året gick ut ${ago(1)} utan beslut eller anmälan till fullmäktige (KL 5:35).`,
      href: `/motioner/${found?.motionId}/handelser/ny`,
    });
    const reminder = (await workOf(officer)).find(({ title }) => title === "försenad");
    expect(reminder && taskOf(reminder)).toMatchObject({
      why: expect.stringContaining(`svarat senast ${ago(1)}`),
      href: `/remisser/paminn?remiss=${reminder?.id}`,
    });
  });
});

describe("what awaits a committee secretary", () => {
  const meeting = (
    bodyId: string,
    heldOn: PlainDate,
    data: Partial<Prisma.MeetingUncheckedCreateInput> = {},
  ) => db.meeting.create({ data: { bodyId, heldOn: toDb(heldOn), ...data }, select: { id: true } });
  let secretary: SignedIn;

  beforeAll(async () => {
    await db.body.update({ where: { id: council.id }, data: { name: "KF" } });
    await db.body.update({ where: { id: board.id }, data: { name: "KS" } });
    secretary = await signedIn("COMMITTEE_SECRETARY", [council.id, board.id]);
    const held = await meeting(board.id, ago(20));
    const { motionId } = await addMotion({ caseOfficerId: "" });
    const item = { motionId, bodyId: board.id, meetingId: held.id, status: "DECIDED" as const };
    await db.minutesItem.create({ data: { ...item, year: ago(20).year, decisionText: "Beslut." } });
    await meeting(board.id, ago(10));
    await meeting(board.id, ago(40));
    await meeting(board.id, ago(400), { approvedOn: toDb(ago(390)) });
    await meeting(board.id, in_(5));
    await meeting(board.id, ago(5), { cancelledOn: toDb(ago(6)) });
    await meeting(workingCommittee.id, ago(10));
    await meeting(council.id, ago(30), { approvedOn: toDb(ago(25)) });
    await meeting(council.id, ago(60), { approvedOn: toDb(ago(50)), postedOn: toDb(ago(49)) });
    await meeting(council.id, ago(15), { approvedOn: toDb(ago(12)), postedOn: toDb(ago(12)) });
    await meeting(council.id, ago(90), {
      approvedOn: toDb(ago(80)),
      postedOn: toDb(ago(80)),
      takenDownOn: toDb(ago(50)),
    });
    await settle("att expediera", ago(45), null);
    await settle("att avsluta", ago(46), ago(36));
    await settle("kan överklagas", ago(47), ago(12));
    const withdrawn = await addMotion();
    await happen(withdrawn.motionId, {
      kind: "WITHDRAWN",
      occurredOn: "2025-05-05",
      withdrawnBy: ["1", "2"],
    });
    await entitled(withdrawn.motionId, "återtagen");
    await give("i morgon", in_(1));
    await give("om ett år", in_(365));
  });

  /** Settled `on`; dispatched and its minutes posted where a day for that is given. */
  async function settle(title: string, on: PlainDate, postedOn: PlainDate | null): Promise<string> {
    const motionId = await addSettled({ meetingOn: iso(on) });
    await entitled(motionId, title);
    const taken = { approvedOn: toDb(on), postedOn: toDb(postedOn ?? on), takenDownOn: toDb(today()) };
    await db.meeting.updateMany({ where: { minutesItems: { some: { motionId } } }, data: taken });
    if (postedOn) {
      await list(motionId, ["Eva Ek (VP)"]);
      await tick(motionId, ["Eva Ek (VP)"], iso(today()));
    }
    return motionId;
  }

  let given = 48;
  async function give(text: string, dueOn: PlainDate): Promise<void> {
    given += 1;
    const motionId = await settle(text, ago(given), ago(12));
    const typed: Typed = { motionId, text, dueOn: iso(dueOn), bodyId: committees[0]?.id ?? "" };
    await giveAssignment(officer, giveInput.parse({ ...typed, version: await versionOf(motionId) }));
  }

  it("is the minutes of the own bodies, dispatches, closings and assignments", async () => {
    expect(await awaiting(secretary)).toEqual(
      [
        `APPROVE_MINUTES KS ${ago(20)}`,
        `ENTER_MEETING KS ${ago(10)}`,
        `POST_MINUTES KF ${ago(30)}`,
        `TAKE_DOWN_NOTICE KF ${ago(60)}`,
        "DISPATCH att expediera",
        "CLOSE att avsluta",
        "CLOSE återtagen",
        "FOLLOW_UP i morgon",
      ].sort(),
    );
  });

  it("is due when the law says", async () => {
    const dueOf = async (kind: string) => (await workOf(secretary)).find((one) => one.kind === kind)?.on;
    expect(await dueOf("APPROVE_MINUTES")).toEqual(ago(6));
    expect(await dueOf("POST_MINUTES")).toEqual(ago(23));
    expect(await dueOf("TAKE_DOWN_NOTICE")).toBeNull();
  });
});

describe("what awaits the others", () => {
  it("a registrar: motions that nobody has been given, and those without the document", async () => {
    const registrar = await signedIn("REGISTRAR");
    const kinds = (await workOf(registrar)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["ASSIGN_OFFICER", "FILE_MOTION"]));
  });

  it("a representative: what the own bodies are asked, in cases without secrecy", async () => {
    const [asked] = committees as [{ id: string }, ...unknown[]];
    const elected = await signedIn("ELECTED_REPRESENTATIVE", [asked.id]);
    const secret = await referred("hemligt", in_(3));
    await db.motion.update({
      where: { id: secret.motionId },
      data: { secrecyProvision: "OSL 26:1", secrecySetAt: new Date(), secrecySetBy: "Eva Ek" },
    });
    const titles = await awaiting(elected);
    expect(titles).toContain("ANSWER_REFERRAL svar om en vecka");
    expect(titles).not.toContain("ANSWER_REFERRAL hemligt");
    expect(await awaiting(await signedIn("ELECTED_REPRESENTATIVE"))).toEqual([]);
  });

  it("a representative sees the motions that stand in the own name", async () => {
    const elected = await signedIn("ELECTED_REPRESENTATIVE");
    await db.person.updateMany({ where: { user: { id: elected.id } }, data: { name: "Gunnel Gran" } });
    const { motionId } = await addMotion({ movers: "Bo Alm (-)\r\nGunnel Gran (VP)" });
    expect((await ownMotions(elected)).map(({ id }) => id)).toEqual([motionId]);
  });

  it("an administrator: bodies without a calendar, and accounts without a body", async () => {
    const administrator = await signedIn("ADMINISTRATOR");
    const titles = await awaiting(administrator);
    expect(titles).toContain("ADD_CALENDAR KF");
    expect(titles).not.toContain("ADD_CALENDAR KS");
    expect(titles.some((title) => title.startsWith("GIVE_BODIES"))).toBe(true);
  });
});
