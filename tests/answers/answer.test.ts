import { describe, expect, it } from "vitest";
import { logAnswer } from "@/lib/answers/mutations";
import { answerInput } from "@/lib/answers/schema";
import { db } from "@/lib/db/client";
import { NotVisible, Refusal, StaleCase } from "@/lib/errors";
import { signedIn } from "../accounts/people";
import {
  addReferral,
  expectRefusal,
  expectWholeChain,
  historyOf,
  officer,
  send,
  someParagraph,
  type Typed,
  versionOf,
} from "../motions/town";

type Out = Awaited<ReturnType<typeof addReferral>>;

const answerForm = ({ referralId, version }: Out): Typed => ({
  referralId,
  version: String(version),
  status: "DECIDED",
  meetingOn: "2025-04-15",
  paragraph: `§ ${someParagraph()}`,
  registrationNumber: "SN-2025/663.119",
  reportDatedOn: "2025-03-07",
  decisionText: "Nämnden överlämnar svaret.",
  stance: "NONE",
  speakers: "Eva Ek (VP) och Bo Alm (-)",
  protocolNotes: "Eva Ek (VP): Vi vill se\r\n\r\nmer.",
  reservations: "(VP)",
  dispatchTo: "Kommunstyrelsen\r\n",
});

const answer = (out: Out, typed: Typed = {}) =>
  send(answerInput, { ...answerForm(out), ...typed }, (input) => logAnswer(officer, input));

const itemOf = (referralId: string) =>
  db.minutesItem.findUniqueOrThrow({
    where: { referralId },
    include: {
      meeting: true,
      speakers: { orderBy: { position: "asc" } },
      notes: { orderBy: { position: "asc" } },
      documents: true,
    },
  });

describe("logging an answer", () => {
  it("keeps what the minutes say, and guesses no stance", async () => {
    const out = await addReferral();
    expect(await answer(out)).toEqual({});
    expect(await itemOf(out.referralId)).toMatchObject({
      status: "DECIDED",
      year: 2025,
      stance: "NONE",
      registrationNumber: "SN-2025/663.119",
      speakers: [
        { name: "Eva Ek", party: "VP" },
        { name: "Bo Alm", party: null },
      ],
      notes: [
        { kind: "PROTOCOL_NOTE", name: "Eva Ek", party: "VP", text: "Vi vill se\n\nmer." },
        { kind: "RESERVATION", name: null, party: "VP", text: null },
      ],
      dispatchTo: ["Kommunstyrelsen"],
    });
    const motion = await db.motion.findUniqueOrThrow({ where: { id: out.motionId } });
    expect(motion.phase).toBe("ANSWERED");
    await expectWholeChain(out.motionId);
  });

  it.each<[Typed, string]>([
    [{ status: "" }, "status"],
    [{ stance: "" }, "stance"],
    [{ meetingOn: "" }, "meetingOn"],
    [{ meetingOn: "2025-04-31" }, "meetingOn"],
    [{ meetingOn: "2025-02-02", reportDatedOn: "" }, "meetingOn"],
    [{ meetingOn: "2199-01-01" }, "meetingOn"],
    [{ reportDatedOn: "2025-02-02" }, "reportDatedOn"],
    [{ paragraph: "tolv" }, "paragraph"],
    [{ decisionText: "" }, "decisionText"],
    [{ speakers: "(VP)" }, "speakers"],
    [{ status: "PROPOSED", paragraph: "" }, "meetingOn"],
    [{ status: "PROPOSED", meetingOn: "" }, "paragraph"],
    [{ status: "PROPOSED", meetingOn: "", paragraph: "", reportDatedOn: "" }, "reportDatedOn"],
    [{ reservations: "Eva Ek (VP)", conflictOfInterest: "Eva Ek (VP)" }, "reservations"],
    [{ "yes-1": "3", "no-1": "2" }, "voteQuestion-1"],
    [{ "voteQuestion-1": "Ja för svaret.", "yes-1": "3", "no-1": "3" }, "castingVote-1"],
    [{ "voteQuestion-1": "Ja för svaret.", "yes-1": "3", "ballots-1": "Ja: Eva Ek (VP)" }, "ballots-1"],
    [{ extract: new File([], "tom.pdf") }, "extract"],
    [{ report: new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], "bild.pdf") }, "report"],
  ])("refuses %j beside %s", async (typed, field) => {
    const out = await addReferral();
    await expectRefusal(() => answer(out, typed), field);
  });

  it("keeps one item from proposal to decision, and replaces what the proposal said", async () => {
    const out = await addReferral();
    const report = new File(["Tjänsteutlåtande"], "utlatande.txt");
    const proposal = { status: "PROPOSED", meetingOn: "", paragraph: "", stance: "OPPOSE", report };
    expect(await answer(out, proposal)).toEqual({});
    const proposed = await itemOf(out.referralId);
    expect(proposed).toMatchObject({ status: "PROPOSED", meeting: null, documents: [{ status: "DRAFT" }] });
    expect(await db.referral.findUniqueOrThrow({ where: { id: out.referralId } })).toMatchObject({
      closedOn: null,
    });

    const later = { ...out, version: await versionOf(out.motionId) };
    expect(await answer(later, { speakers: "Cia Dal (VP)", protocolNotes: "" })).toEqual({});
    const decided = await itemOf(out.referralId);
    expect(decided).toMatchObject({
      id: proposed.id,
      status: "DECIDED",
      stance: "NONE",
      speakers: [{ name: "Cia Dal" }],
      notes: [{ kind: "RESERVATION" }],
      documents: [{ status: "RECEIVED" }],
    });
    expect(decided.speakers).toHaveLength(1);
    expect((await historyOf(out.motionId)).map(({ action }) => action)).toEqual([
      "motion-registered",
      "motion-referred",
      "answer-proposed",
      "document-filed",
      "answer-logged",
    ]);
    await expectWholeChain(out.motionId);
  });

  it("is done once, however many try", async () => {
    const out = await addReferral();
    const attempts = await Promise.allSettled(
      Array.from({ length: 4 }, () => logAnswer(officer, answerInput.parse(answerForm(out)))),
    );
    const refused = attempts.flatMap((attempt) => (attempt.status === "rejected" ? [attempt.reason] : []));
    expect(refused).toHaveLength(3);
    for (const reason of refused) {
      expect(reason).toBeInstanceOf(StaleCase);
      expect(reason.changes).toHaveLength(1);
      expect(reason.changes[0]).toMatch(
        /^Remissvar från .+ registrerades: §\s\d+, 2025-04-15, tar inte ställning\.$/,
      );
    }
    expect(await db.minutesItem.count({ where: { motionId: out.motionId } })).toBe(1);
    await expectRefusal(() => answer({ ...out, version: out.version + 1 }), "");
    await expectWholeChain(out.motionId);
  });

  it("is for the database to hold to once, too", async () => {
    const out = await addReferral();
    await answer(out);
    const { motionId, bodyId, referralId } = await itemOf(out.referralId);
    const second = { motionId, bodyId, referralId, status: "PROPOSED", decisionText: "Igen" } as const;
    await expect(db.minutesItem.create({ data: second })).rejects.toThrow(/nique/);
  });

  it("takes a § once in the body's year, on whatever case", async () => {
    const paragraph = someParagraph();
    const one = await addReferral();
    expect(await answer(one, { paragraph })).toEqual({});
    const other = await addReferral();
    const told = await expectRefusal(
      () => answer(other, { paragraph: `§${paragraph}`, meetingOn: "2025-06-16" }),
      "paragraph",
    );
    expect(told.paragraph).toContain("redan använd");
    expect(await answer(other, { paragraph, meetingOn: "2026-01-15" })).toEqual({});
  });

  it("gives a § that two want at once to one of them", async () => {
    const paragraph = someParagraph();
    const outs = [await addReferral(), await addReferral()];
    const told = await Promise.all(outs.map((out) => answer(out, { paragraph })));
    expect(told.map((one) => Object.keys(one)).sort()).toEqual([[], ["paragraph"]]);
    for (const { motionId } of outs) await expectWholeChain(motionId);
  });

  it("is a 404 for who may not know of the case, and refused for who may only read it", async () => {
    const out = await addReferral();
    const input = answerInput.parse(answerForm(out));
    await expect(logAnswer(await signedIn("ELECTED_REPRESENTATIVE"), input)).rejects.toThrow("log answers");
    const elsewhere = { ...input, referralId: "00000000-0000-7000-8000-000000000000" };
    await expect(logAnswer(officer, elsewhere)).rejects.toThrow(NotVisible);
    await expect(logAnswer(officer, elsewhere)).rejects.not.toThrow(Refusal);
  });
});
