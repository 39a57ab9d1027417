import fc from "fast-check";
import { expect, it } from "vitest";
import { daysBetween, fromIso, PlainDate } from "@/lib/dates";

const anyDay = fc
  .integer({ min: -40_000, max: 60_000 })
  .map((days) => PlainDate.from("1970-01-01").add({ days }));

it("counts days as Temporal does", () => {
  fc.assert(
    fc.property(anyDay, anyDay, (start, end) => {
      expect(daysBetween(start, end)).toBe(start.until(end, { largestUnit: "days" }).days);
    }),
  );
});

it("reads a day as PostgreSQL prints it, and nothing else", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(fromIso(day.toString()).equals(day)).toBe(true);
    }),
  );
  for (const text of ["", "2021-06", "2021-02-30", "16 juni 2021"])
    expect(() => fromIso(text)).toThrow(RangeError);
});
