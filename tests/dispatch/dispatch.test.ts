import { describe, expect, it } from "vitest";
import { suggestedRecipients } from "@/lib/dispatch/suggestions";
import { describe as inWords } from "@/lib/events/describe";
import { addSettled, close, phaseIn } from "../milestones/town";
import { addMotion, expectRefusal, expectWholeChain, historyOf } from "../motions/town";
import { linesOf, list, tick, tryToList, tryToTick } from "./town";

const EVA = "Eva Ek (VP)";
const BOARD = "Kommunstyrelsen";

const lastSentence = async (motionId: string) => {
  const last = (await historyOf(motionId)).at(-1);
  return last && inWords(last);
};

describe("the dispatch list", () => {
  it("starts as the decision's own", async () => {
    const motionId = await addSettled({
      dispatchTo: `${BOARD}\n${EVA}\nkommunstyrelsen`,
      meetingOn: "2025-10-09",
    });
    expect((await linesOf(motionId)).map(({ recipient }) => recipient)).toEqual([BOARD, EVA]);
  });

  it("is ticked off, several at once, and the phase follows the last one", async () => {
    const motionId = await addSettled({ meetingOn: "2025-10-13" });
    await list(motionId, [EVA, BOARD, "Miljönämnden"]);
    await tick(motionId, [EVA, BOARD], "2025-10-14");
    expect(await phaseIn(motionId)).toBe("DECIDED");
    expect(await lastSentence(motionId)).toBe(`Beslutet skickades 2025-10-14 till ${EVA}, ${BOARD}.`);
    await tick(motionId, [EVA, BOARD, "Miljönämnden"], "2025-10-16");
    expect(await phaseIn(motionId)).toBe("DISPATCHED");
    const days = (await linesOf(motionId)).map(({ sentOn }) => sentOn?.toISOString().slice(0, 10));
    expect(days).toEqual(["2025-10-14", "2025-10-14", "2025-10-16"]);
    await expectWholeChain(motionId);
  });

  it("is undone by taking the tick away, which the history keeps", async () => {
    const motionId = await addSettled({ meetingOn: "2025-10-14" });
    await list(motionId, [EVA, BOARD]);
    await tick(motionId, [EVA, BOARD], "2025-10-15");
    await tick(motionId, [BOARD], "");
    expect(await phaseIn(motionId)).toBe("DECIDED");
    expect(await lastSentence(motionId)).toBe(`Avbockningen ångrades: beslutet är inte skickat till ${EVA}.`);
  });

  it("grows and shrinks, but keeps whoever has been sent it", async () => {
    const motionId = await addSettled({ meetingOn: "2025-10-15" });
    await list(motionId, [EVA, BOARD]);
    await tick(motionId, [EVA], "2025-10-16");
    expect(await expectRefusal(() => tryToList(motionId, [BOARD]), "recipients")).toEqual({
      recipients: expect.stringContaining(`redan skickat till ${EVA}`),
    });
    expect(await tryToList(motionId, [EVA], ["Miljönämnden", EVA])).toEqual({});
    expect((await linesOf(motionId)).map(({ recipient }) => recipient)).toEqual([EVA, "Miljönämnden"]);
    expect(await lastSentence(motionId)).toBe(
      `Sändlistan ändrades: lades till Miljönämnden; togs bort ${BOARD}.`,
    );
  });

  it("is refused where it cannot be", async () => {
    const open = await addMotion();
    await expectRefusal(() => tryToList(open.motionId, [EVA]), "");
    const motionId = await addSettled({ meetingOn: "2025-10-16" });
    await list(motionId, [EVA]);
    await expectRefusal(() => tryToList(motionId, [EVA]), "recipients");
    await expectRefusal(() => tryToTick(motionId, [], "2025-10-17"), "sent");
    await expectRefusal(() => tryToTick(motionId, [EVA], ""), "sentOn");
    await expectRefusal(() => tryToTick(motionId, [EVA], "2025-10-15"), "sentOn");
    await expectRefusal(() => tryToTick(motionId, [EVA], "2199-01-01"), "sentOn");
    await close(motionId, { reason: "Klart." });
    await expectRefusal(() => tryToTick(motionId, [EVA], "2025-10-17"), "");
  });
});

describe("whom the list might name", () => {
  it("is who moved, who was told to do something and who answered, unless already listed", () => {
    const answered = { status: "DECIDED", referralId: "1", body: { name: "Miljönämnden" } };
    const proposed = { status: "PROPOSED", referralId: "2", body: { name: "Socialnämnden" } };
    const decided = { status: "DECIDED", referralId: null, body: { name: "Kommunfullmäktige" } };
    expect(
      suggestedRecipients({
        movers: [
          { name: "Eva Ek", party: "VP" },
          { name: "Bo Alm", party: null },
        ],
        minutesItems: [answered, answered, proposed, decided],
        assignments: [{ body: { name: "Tekniska nämnden" } }, { body: { name: "Miljönämnden" } }],
        dispatches: [{ recipient: "bo alm" }],
      }),
    ).toEqual([EVA, "Tekniska nämnden", "Miljönämnden"]);
  });
});
