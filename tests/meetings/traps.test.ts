import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { chairOverruled } from "@/lib/meetings/meaning";
import { addMotion, board, council, expectRefusal, historyOf, type Typed, versionOf } from "../motions/town";
import { decide, must, proposed, type Target } from "./decide";

/** What real minutes have misled people with: domain.md, "Traps seen in real text". */

const ASKED = { referred: true };

/** The referral of the case is answered in time, so that nothing but the trap is in doubt. */
async function answered(outcome?: string): Promise<Target> {
  const target = await proposed(outcome, ASKED);
  await db.referral.updateMany({
    where: { motionId: target.motionId },
    data: { closedOn: new Date("2025-04-15") },
  });
  return target;
}

const decided = ({ motionId }: Target) =>
  db.minutesItem.findFirstOrThrow({
    where: { motionId, bodyId: council.id },
    include: { votes: { include: { ballots: true } }, notVoting: true },
  });

describe("trap 1: a granted board proposal that means rejection", () => {
  const granted = { decisionText: "Kommunfullmäktige bifaller kommunstyrelsens förslag." };

  it("is recorded as what was granted", async () => {
    const target = await answered("REJECTED");
    await must(decide(target, { ...granted, outcome: "REJECTED" }));
    expect((await decided(target)).outcome).toBe("REJECTED");
  });

  it("is not taken for bifall without a reason, which is kept", async () => {
    const target = await answered("REJECTED");
    const attempt = () => decide(target, { ...granted, outcome: "APPROVED" });
    const told = await expectRefusal(attempt, "outcome", "overrideReason");
    expect(told.outcome).toContain("Kommunstyrelsen föreslog ”Avslag”");
    const overrideReason = "Styrelsen ändrade sitt förslag på mötet.";
    await must(decide(target, { ...granted, outcome: "APPROVED", overrideReason }));
    expect(await decided(target)).toMatchObject({ outcome: "APPROVED", overrideReason });
    expect((await historyOf(target.motionId)).at(-1)?.details).toMatchObject({ overrideReason });
  });

  it("lets a reason cover no more than what was seen", async () => {
    const target = await answered("REJECTED");
    const typed = { ...granted, outcome: "APPROVED", overrideReason: "Jo." };
    await expectRefusal(() => decide(target, { ...typed, warned: "" }), "outcome", "overrideReason");
    await must(decide(target, { ...typed, warned: "granted-proposal-means-another-outcome" }));
  });
});

describe("trap 2: a vote that overturns the chair", () => {
  const vote = {
    chairFinding: "ja",
    "yesMeans-1": "avslag på motionen",
    "noMeans-1": "bifall till motionen",
    "yes-1": "40",
    "no-1": "41",
  };

  it("keeps what the chair found, and the outcome of the vote", async () => {
    const target = await answered("REJECTED");
    await must(decide(target, { ...vote, outcome: "APPROVED", decisionText: "Motionen bifalls." }));
    const item = await decided(target);
    expect(item).toMatchObject({ outcome: "APPROVED", chairFinding: "avslag på motionen" });
    expect(chairOverruled(item)).toBe(true);
  });

  it("asks when the outcome is the chair's and not the vote's", async () => {
    const target = await answered("REJECTED");
    const told = await expectRefusal(() => decide(target, vote), "outcome", "overrideReason");
    expect(told.outcome).toContain("Nej fick flest röster och stod för ”bifall till motionen”");
  });

  it("is not seen where the vote went the chair's way", async () => {
    const target = await answered("REJECTED");
    await must(decide(target, { ...vote, "yes-1": "41", "no-1": "40" }));
    expect(chairOverruled(await decided(target))).toBe(false);
  });
});

describe("trap 3: yes meaning no", () => {
  it("keeps what yes and no stand for, and asks when they go against the outcome", async () => {
    const target = await answered("REJECTED");
    const vote = {
      "voteQuestion-1": "Den som vill bifalla kommunstyrelsens förslag röstar ja.",
      "yesMeans-1": "kommunstyrelsens förslag",
      "noMeans-1": "bifall till motionen",
      "yes-1": "45",
      "no-1": "36",
    };
    const told = await expectRefusal(
      () => decide(target, { ...vote, outcome: "APPROVED" }),
      "outcome",
      "overrideReason",
    );
    expect(told.outcome).toContain("Ja fick flest röster");
    await must(decide(target, { ...vote, outcome: "REJECTED" }));
    expect((await decided(target)).votes).toMatchObject([
      { yesMeans: "kommunstyrelsens förslag", noMeans: "bifall till motionen", yes: 45, no: 36 },
    ]);
  });
});

describe("trap 8: the agenda's number against the §", () => {
  it("keeps both apart", async () => {
    const target = await answered();
    await expectRefusal(() => decide(target, { paragraph: "Ärende 5" }), "paragraph");
    await must(decide(target, { paragraph: "§ 12", agendaNumber: "Ärende 5", meetingOn: "2025-11-10" }));
    expect(await decided(target)).toMatchObject({ paragraph: "12", agendaNumber: "5" });
  });
});

describe("trap 10: the four kinds of not voting", () => {
  const present: Typed = {
    "yesMeans-1": "avslag på motionen",
    "noMeans-1": "bifall till motionen",
    "ballots-1": "Ja: Eva Ek (S)\r\nAvstår: Bo Alm (M)\r\nFrånvarande: Ida Ås (V)",
    didNotTakePart: "Per Ro (C)",
    conflictOfInterest: "Åke By (L)",
  };

  it("keeps them apart", async () => {
    const target = await answered();
    await must(decide(target, present));
    const { votes, notVoting } = await decided(target);
    expect(votes[0]?.ballots.map(({ name, choice }) => [name, choice])).toEqual([
      ["Eva Ek", "YES"],
      ["Bo Alm", "ABSTAIN"],
      ["Ida Ås", "ABSENT"],
    ]);
    expect(notVoting.map(({ name, kind }) => [name, kind])).toEqual([
      ["Per Ro", "DID_NOT_TAKE_PART"],
      ["Åke By", "CONFLICT_OF_INTEREST"],
    ]);
  });

  it("lets only those who took part reserve themselves (KL 4:27)", async () => {
    const target = await answered();
    const reserved = (name: string) => () => decide(target, { ...present, reservations: name });
    for (const name of ["Ida Ås (V)", "Per Ro (C)", "Åke By (L)", "Ann Annan (S)", "(V)"]) {
      await expectRefusal(reserved(name), "reservations");
    }
    await expectRefusal(reserved("Bo Alm (M)"), "reservations", "overrideReason");
    await must(reserved("Eva Ek (S)")());
  });
});

describe("what only some may", () => {
  it("is refused a board, and a council before the board had its say", async () => {
    const target = await addMotion();
    const final = { bodyId: board.id, decisionText: "Kommunstyrelsen beslutar att avslå motionen." };
    await expectRefusal(() => decide(target, final), "decisionText");
    await expectRefusal(() => decide(target), "bodyId");
    const urgent = { urgentByAll: "on" };
    await expectRefusal(() => decide(target, urgent), "urgentByAll", "outcome", "overrideReason");
    await must(decide(target, { ...urgent, overrideReason: "Bron hade rasat." }));
  });

  it("counts a minority's request once (KL 5:50)", async () => {
    const target = await answered();
    const recommit = {
      outcome: "RECOMMITTED",
      reason: "Mer behövs.",
      byMinority: "on",
      decisionText: "Återremiss.",
    };
    await must(decide(target, recommit));
    const again = async () =>
      decide(
        { ...target, version: await versionOf(target.motionId) },
        { ...recommit, meetingOn: "2025-11-10" },
      );
    const told = await expectRefusal(again, "byMinority");
    expect(told.byMinority).toContain("enkel majoritet");
    expect(await db.motion.findUniqueOrThrow({ where: { id: target.motionId } })).toMatchObject({
      phase: "ASSIGNED",
      open: true,
    });
  });
});
