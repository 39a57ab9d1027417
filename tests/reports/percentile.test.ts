import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median, percentile, share } from "@/lib/statistics/percentile";

const days = fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 60 });

describe("percentile", () => {
  it.each([
    [[7], 90, 7],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90, 9],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 11], 90, 10],
    [[100, 2, 30], 50, 30],
    [[], 90, null],
  ])("of %j at %i is %s", (values, percent, expected) => {
    expect(percentile(values, percent)).toBe(expected);
  });

  it("is the smallest value that so large a share does not exceed", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const found = percentile(values, percent) ?? Number.NaN;
        const reaches = (limit: number) =>
          values.filter((value) => value <= limit).length * 100 >= percent * values.length;
        expect(values).toContain(found);
        expect(reaches(found)).toBe(true);
        expect(values.filter((value) => value < found).some(reaches)).toBe(false);
      }),
    );
  });
});

describe("median", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 3], // 2.5, in whole days
    [[10, 20], 15],
    [[5], 5],
    [[], null],
  ])("of %j is %s", (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it("has as many below as above, whatever the order", () => {
    fc.assert(
      fc.property(days, (values) => {
        const found = median(values) ?? Number.NaN;
        expect(median(values.toReversed())).toBe(found);
        expect(values.filter((value) => value < found - 0.5).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > found + 0.5).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

it("rounds a share to whole per cent, and has none of nothing", () => {
  expect([share(1, 3), share(2, 3), share(0, 4), share(4, 4), share(0, 0)]).toEqual([33, 67, 0, 100, null]);
});
