import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { firstBreak } from "@/lib/events/chain";
import { historyOf } from "../motions/town";
import { isKnownBy, replay } from "../replay/replay";
import { isHere, labels, motions } from "../replay/sources";
import { judged } from "./stored";

/** What the sources say of each meeting, counted without the application. */
function fromSources() {
  const [all, known] = [labels(), motions()];
  const dates = [...new Set(all.map(({ meetingDate }) => meetingDate))].sort();
  return dates.map((meetingDate) => {
    const until = all.filter((one) => one.meetingDate <= meetingDate);
    const decided = until.filter(({ isFinalDecision }) => isFinalDecision).length;
    const takenUp = new Set(until.map(({ registrationNumber }) => registrationNumber)).size;
    const registered = known.filter((one) => isKnownBy(one, meetingDate)).length;
    const withdrawn = known.filter(({ withdrawnOn }) => withdrawnOn && withdrawnOn <= meetingDate).length;
    return {
      meetingDate,
      registered,
      open: registered - decided - withdrawn,
      pending: takenUp - decided,
      tabled: all.filter((one) => one.meetingDate === meetingDate && one.outcome === "BORDLAGD").length,
      decided,
      withdrawn,
    };
  });
}

describe.skipIf(!isHere())("Göteborg's council, 2023 and 2024 (needs ../shared)", () => {
  it("is replayed through the mutations, and stands after each meeting as its minutes have it", async () => {
    const standings = await replay();
    expect(standings).toEqual(fromSources());
    expect(standings).toHaveLength(22);
    expect(standings.at(-1)).toMatchObject({ decided: 43, pending: 36, withdrawn: 5 });
  }, 120_000);

  it("answers or lets go of every motion on the list of January 2023", async () => {
    const listed = motions().filter(({ receivedOn }) => receivedOn < "2023-01-01");
    expect(listed).toHaveLength(25);
    expect(listed.filter(({ withdrawnOn }) => withdrawnOn)).toHaveLength(3);
    expect(
      listed.filter(({ treatments }) => treatments.some(({ isFinalDecision }) => isFinalDecision)),
    ).toHaveLength(22);
  });

  it("leaves every case sound: its phase, its facts and its chain", async () => {
    const cases = await db.motion.findMany({ select: { id: true } });
    expect(cases.length).toBeGreaterThan(100);
    for (const { id } of cases) {
      const { stored, recomputed, unlawful } = await judged(id);
      expect(stored).toEqual(recomputed);
      expect(unlawful).toEqual([]);
      expect(firstBreak(await historyOf(id))).toBeNull();
    }
  });
});
