import { describe, expect, it } from "vitest";
import { PlainDate } from "@/lib/dates";
import { KINDS, type Kind, ranked } from "@/lib/work/rank";

const today = PlainDate.from("2026-11-21");
const task = (kind: Kind, on: string | null, about = "") => ({
  kind,
  on: on ? PlainDate.from(on) : null,
  about,
});
const order = (...tasks: ReturnType<typeof task>[]) =>
  ranked(tasks, today).map(({ urgency, tasks }) => [urgency, ...tasks.map(({ about }) => about)]);

describe("what is most urgent", () => {
  it.each([
    ["2026-11-20", "LATE"],
    ["2026-11-21", "WEEK"],
    ["2026-11-28", "WEEK"],
    ["2026-11-29", "MONTH"],
    ["2026-12-22", "MONTH"],
    ["2026-12-23", "LATER"],
    [null, "LATER"],
  ])("due %s: %s", (on, urgency) => {
    expect(ranked([task("REMIND", on)], today)).toMatchObject([{ urgency }]);
  });

  it("is what has been due the longest, and what has no day comes last", () => {
    expect(
      order(
        task("CLOSE", null, "någon gång"),
        task("YEAR_NEARING", "2027-02-01", "om tre månader"),
        task("REMIND", "2026-11-01", "länge försenad"),
        task("YEAR_BROKEN", "2026-11-10", "försenad"),
        task("LOG_ANSWER", "2026-11-22", "i morgon"),
      ),
    ).toEqual([
      ["LATE", "länge försenad", "försenad"],
      ["WEEK", "i morgon"],
      ["LATER", "om tre månader", "någon gång"],
    ]);
  });

  it("is what the law asks, of what is due the same day, and then goes by name", () => {
    const due = "2026-11-25";
    const both = [task("FOLLOW_UP", due, "uppdraget"), task("REPORT_TO_COUNCIL", due, "anmälan")];
    expect(order(...both)).toEqual([["WEEK", "anmälan", "uppdraget"]]);
    const named = ["Ö", "Å", "A"].map((name) => task("REMIND", due, name));
    expect(order(...named)).toEqual([["WEEK", "A", "Å", "Ö"]]);
  });

  it("does not depend on the order in which it was found", () => {
    const tasks = KINDS.flatMap((kind) => [task(kind, null, kind), task(kind, "2026-11-25", kind)]);
    expect(order(...tasks.toReversed())).toEqual(order(...tasks));
  });

  it("is nothing when nothing awaits", () => {
    expect(ranked([], today)).toEqual([]);
  });
});
