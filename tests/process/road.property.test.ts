import fc from "fast-check";
import { expect, it } from "vitest";
import { NotVisible } from "@/lib/errors";
import { firstBreak } from "@/lib/events/chain";
import { addMotion, historyOf, versionOf } from "../motions/town";
import { type Act, ALL_VERBS, anyRoad, perform } from "./road";
import { judged } from "./stored";

/** Ten seconds on a machine of its own; a busy one stops here, with what it has tried by then. */
const MOST_SECONDS = 90;
const ROADS = 60;

it(
  "whatever anybody tries, no unlawful fact is stored, the phase follows the facts, and the chain is whole",
  async () => {
    const went = new Map<Act["verb"], { well: number; refused: number }>();
    let roads = 0;
    await fc.assert(
      fc.asyncProperty(anyRoad, fc.boolean(), async (acts, raised) => {
        const { motionId } = await addMotion(raised ? {} : { raisedOn: "" });
        let [version, events] = [await versionOf(motionId), (await historyOf(motionId)).length];
        for (const act of acts) {
          const refused = await isRefused(motionId, act);
          const count = went.get(act.verb) ?? { well: 0, refused: 0 };
          count[refused ? "refused" : "well"] += 1;
          went.set(act.verb, count);
          const [found, history] = [await judged(motionId), await historyOf(motionId)];
          expect(found.stored).toEqual(found.recomputed);
          expect(found.unlawful).toEqual([]);
          expect(found.version).toBe(version + (refused ? 0 : 1));
          if (refused) expect(history).toHaveLength(events);
          else expect(history.length).toBeGreaterThan(events);
          expect(firstBreak(history)).toBeNull();
          [version, events] = [found.version, history.length];
        }
        roads += 1;
      }),
      { seed: 535, numRuns: ROADS, interruptAfterTimeLimit: MOST_SECONDS * 1000 },
    );
    // Roads on which some act never goes well, or is never refused, would prove little of it.
    const oneSided = ALL_VERBS.filter((verb) => !went.get(verb)?.well || !went.get(verb)?.refused);
    if (roads >= ROADS) expect(oneSided).toEqual([]);
  },
  (MOST_SECONDS + 30) * 1000,
);

/** What is about nothing that exists is a 404, which refuses it just as well. */
async function isRefused(motionId: string, act: Act): Promise<boolean> {
  try {
    return Object.keys(await perform(motionId, act)).length > 0;
  } catch (error) {
    if (error instanceof NotVisible) return true;
    throw error;
  }
}
