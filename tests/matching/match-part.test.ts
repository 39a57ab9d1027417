import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { Body } from "@/lib/db/generated/client";
import { matchPart } from "@/lib/matching/queries";
import { signedIn } from "../accounts/people";
import { addMotion, addReferral, committees, council, officer, someNumber } from "../motions/town";

const [social, environment] = (await Promise.all(
  ["Socialnämnden", "Miljönämnden"].map((name, at) =>
    db.body.update({ where: { id: committees[at]?.id ?? "" }, data: { name } }),
  ),
)) as [Body, Body];

function find(
  fields: Record<string, unknown>,
  { actor = officer, text = "", type = "PARAGRAPH", dropped = {} } = {},
) {
  const read = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]));
  const part = { documentType: type, fields: read, text };
  return matchPart(actor as Actor, part, { motionId: null, referralId: null, ...dropped });
}

const ids = (match: Awaited<ReturnType<typeof matchPart>>) =>
  match.candidates.map(({ motionId }) => motionId);

const decide = (motionId: string, bodyId: string, given: object) =>
  db.minutesItem.create({
    data: { motionId, bodyId, status: "DECIDED", decisionText: "Bordlagt.", outcome: "TABLED", ...given },
  });

describe("the cases that a document may belong to", () => {
  it("are found by the number, however it is printed", async () => {
    const number = someNumber();
    const { motionId } = await addMotion({ registrationNumber: number, title: "Kanotled genom centrum" });
    const [year, serial] = number.split("/");
    for (const printed of [number, `${number}.119`, `${year}-${String(serial).padStart(6, "0")}`]) {
      expect(ids(await find({ registrationNumber: printed })), printed).toEqual([motionId]);
    }
    expect(ids(await find({}, { text: `Ärendet ${number} har remitterats.` }))).toEqual([motionId]);
  });

  it("are found by a § with its day, by the body's own number, and by the year of a § without a day", async () => {
    const { motionId } = await addMotion({ title: "Regnbäddar vid torget" });
    const meeting = await db.meeting.create({ data: { bodyId: social.id, heldOn: new Date("2025-03-05") } });
    const item = await decide(motionId, social.id, {
      meetingId: meeting.id,
      year: 2025,
      paragraph: "31",
      registrationNumber: "XY-2025/77",
    });
    const itself = await find({ body: social.name, meetingDate: "2025-03-05", paragraph: "31" });
    expect(itself.candidates).toMatchObject([{ motionId, minutesItemId: item.id, certain: true }]);
    const own = { body: social.name, registrationNumber: "XY-2025/77" };
    expect((await find(own)).candidates).toMatchObject([{ motionId, minutesItemId: null, certain: true }]);
    expect(ids(await find({ ...own, body: environment.name }))).toEqual([]);
    for (const text of [`${social.name} 2025-03-05 § 31`, `${social.name} § 31/2025`]) {
      expect(ids(await find({}, { text })), text).toEqual([motionId]);
    }
    expect(ids(await find({}, { text: `${social.name} 2025-03-06 § 31` }))).toEqual([]);
  });

  it("are found by words of the title in any form, or by the title in the text", async () => {
    const { motionId } = await addMotion({ title: "Motion om avgiftsfria simskolor för nyanlända barn" });
    const alike = await find({ title: "Svar på motion om avgiftsfri simskola för nyanlända barn" });
    expect(alike.candidates[0]).toMatchObject({ motionId, certain: false });
    const text = "Yttrande\n\nUngdomsrådet tycker om tanken på avgiftsfria simskolor för\nnyanlända  barn.";
    expect(ids(await find({ title: "Yttrande" }, { text }))).toEqual([motionId]);
  });

  it("tell which open referral is answered, and none once it is closed", async () => {
    const { motionId, referralId } = await addReferral();
    const { title, movers } = await db.motion.findUniqueOrThrow({
      where: { id: motionId },
      include: { movers: true },
    });
    await db.motion.update({ where: { id: motionId }, data: { title: `${title} vid kvarnen` } });
    const answer = {
      title: `${title} vid kvarnen`,
      motioners: movers,
      body: social.name,
      meetingDate: "2025-04-01",
    };
    const referral = { id: referralId, body: social.name };
    expect((await find(answer)).candidates[0]).toMatchObject({ motionId, referral, certain: true });
    await db.referral.update({ where: { id: referralId }, data: { closedOn: new Date("2025-04-02") } });
    expect((await find(answer)).candidates[0]).toMatchObject({ motionId, referral: null, certain: false });
  });

  it("is the one where it was dropped, whatever could be read", async () => {
    const { motionId, referralId } = await addReferral();
    const dropped = { motionId, referralId };
    const unread = await matchPart(officer, { documentType: null, fields: {}, text: null }, dropped);
    expect(unread.candidates).toMatchObject([{ motionId, referral: { id: referralId }, certain: true }]);
  });

  it("are none that the actor may not see", async () => {
    const registrationNumber = someNumber();
    const title = "Skyddat boende på hemlig adress";
    const { motionId } = await addMotion({ registrationNumber, title, secrecyProvision: "OSL 26:1" });
    const fields = { registrationNumber, title };
    expect(ids(await find(fields))).toEqual([motionId]);
    const representative = await signedIn("ELECTED_REPRESENTATIVE");
    expect(ids(await find(fields, { actor: representative, dropped: { motionId } }))).toEqual([]);
  });

  it("are none for a list of the unanswered, which concerns many", async () => {
    const registrationNumber = someNumber();
    await addMotion({ registrationNumber });
    const list = { body: council.name, registrationNumber };
    expect(ids(await find(list, { type: "UNANSWERED_LIST", text: registrationNumber }))).toEqual([]);
  });

  it("survive anything that a text may hold", async () => {
    for (const title of [
      "'); drop table",
      "& | ! ( ) :*",
      "\\",
      "%_%",
      "💡",
      "a".repeat(5_000),
      "och att det",
    ]) {
      await expect(find({ title, registrationNumber: title }, { text: title })).resolves.toBeDefined();
    }
  });
});
