import { describe, expect, it } from "vitest";
import { firstBreak, GENESIS, hashOf, type Link } from "@/lib/events/chain";

function chain(length: number) {
  const events: (Link & { hash: string })[] = [];
  for (let sequence = 1; sequence <= length; sequence++) {
    const link: Link = {
      motionId: "m",
      version: sequence,
      sequence,
      at: new Date(Date.UTC(2026, 0, sequence)),
      actorId: null,
      actorName: "Eva Ek",
      origin: "/motioner/m/remisser/ny",
      action: "motion-referred",
      details: { body: "Socialnämnden", dueOn: "2026-06-01", nested: { b: 1, a: [null, "å"] } },
      previousHash: events.at(-1)?.hash ?? GENESIS,
    };
    events.push({ ...link, hash: hashOf(link) });
  }
  return events;
}

describe("the chain of a case's history", () => {
  it("holds when nothing was touched", () => {
    expect(firstBreak(chain(5))).toBeNull();
    expect(firstBreak([])).toBeNull();
  });

  it("does not depend on the order of keys, which jsonb does not keep", () => {
    const [event] = chain(1);
    const shuffled = {
      ...event!,
      details: { nested: { a: [null, "å"], b: 1 }, dueOn: "2026-06-01", body: "Socialnämnden" },
    };
    expect(firstBreak([shuffled])).toBeNull();
  });

  const tamper: Partial<Record<keyof Link, unknown>> = {
    motionId: "n",
    version: 9,
    at: new Date(0),
    actorId: "x",
    actorName: "Bo Ek",
    origin: null,
    action: "motion-corrected",
    details: {},
    previousHash: GENESIS,
  };
  it.each(Object.entries(tamper))("breaks where %s was changed", (field, value) => {
    const events = chain(5);
    Object.assign(events[2]!, { [field]: value });
    expect(firstBreak(events)).toBe(3);
  });

  it("breaks where an event was taken out, put in or moved", () => {
    const events = chain(5);
    expect(firstBreak(events.toSpliced(1, 1))).toBe(2);
    expect(firstBreak(events.toSpliced(1, 0, events[1]!))).toBe(3);
    expect(firstBreak(events.slice(1))).toBe(1);
    const [first, second, ...rest] = events;
    expect(firstBreak([second!, first!, ...rest])).toBe(1);
  });

  it("breaks after an event that was rewritten together with its own hash", () => {
    const events = chain(5);
    events[1]!.actorName = "Bo Ek";
    events[1]!.hash = hashOf(events[1]!);
    expect(firstBreak(events)).toBe(3);
  });
});
