import { describe, expect, it } from "vitest";
import { differenceOf } from "@/lib/papers/difference";
import { draftPaper } from "@/lib/papers/draft";
import { keepEdits, passagesOf, withEdits } from "@/lib/papers/edits";
import { changesIn, isUpToDate } from "@/lib/papers/freshness";
import { ljungsala } from "./ljungsala";

const context = ljungsala();
const draft = draftPaper("SUMMARY", context);
const motion = {
  ...context.motion,
  title: "Bänkar med ryggstöd",
  referrals: context.motion.referrals.slice(0, 2),
};
const fresh = draftPaper("SUMMARY", { ...context, motion });
const ORIGIN = "motion:origin";
const textOf = (tree: typeof draft, id: string) => passagesOf(tree).find((passage) => passage.id === id);

describe("a draft whose facts have changed", () => {
  it("is up to date until they do", () => {
    expect(isUpToDate(changesIn(draft, draftPaper("SUMMARY", context)))).toBe(true);
  });

  it("tells which passages, facts that are gone and tables", () => {
    const { changed, gone, tables } = changesIn(draft, fresh);
    expect(changed).toContainEqual({
      id: ORIGIN,
      text: expect.stringContaining("armstöd"),
      now: expect.stringContaining("ryggstöd"),
      editedBy: undefined,
    });
    expect(gone.map(({ text }) => text.slice(0, 19))).toContain("Ljungsala ungdomsrå");
    expect(tables).toEqual(["Remissvar"]);
  });

  it("marks an edited passage too, and not one whose fact stands", () => {
    const edited = withEdits(draft, [{ id: ORIGIN, text: "Evas motion." }], "Sara");
    expect(changesIn(edited, draft).changed).toEqual([]);
    expect(changesIn(edited, fresh).changed).toContainEqual(
      expect.objectContaining({ id: ORIGIN, text: "Evas motion.", editedBy: "Sara" }),
    );
  });

  it("keeps what a person wrote unless they let it go, and is then not marked again", () => {
    const edited = withEdits(draft, [{ id: ORIGIN, text: "Evas motion." }], "Sara");
    const kept = keepEdits(fresh, edited);
    expect(textOf(kept, ORIGIN)?.text).toBe("Evas motion.");
    expect(changesIn(kept, fresh).changed).toEqual([]);
    const taken = keepEdits(fresh, edited, { take: new Set([ORIGIN]), keep: new Set() });
    expect(textOf(taken, ORIGIN)).toMatchObject({ text: expect.stringContaining("ryggstöd") });
    expect(textOf(taken, ORIGIN)?.editedBy).toBeUndefined();
  });

  it("keeps a passage that nobody wrote where a person asks for it", () => {
    const kept = keepEdits(fresh, draft, { take: new Set(), keep: new Set([ORIGIN]) }, "Bo");
    expect(textOf(kept, ORIGIN)).toMatchObject({ text: expect.stringContaining("armstöd"), editedBy: "Bo" });
    expect(changesIn(kept, fresh).changed).toEqual([]);
  });

  it("keeps what was written in a section that the look now leaves out", () => {
    const edited = withEdits(draft, [{ id: ORIGIN, text: "Evas motion." }], "Sara");
    const without = { ...fresh, sections: fresh.sections.filter(({ key }) => key !== "motion") };
    expect(textOf(keepEdits(without, edited), ORIGIN)?.text).toBe("Evas motion.");
  });
});

describe("the difference between two versions", () => {
  it("is empty between equals", () => {
    expect(differenceOf(draft, draft)).toEqual([]);
  });

  it("shows word by word what was put in and taken out, section by section", () => {
    const sections = differenceOf(draft, fresh);
    expect(sections.map(({ heading }) => heading).slice(0, 2)).toEqual(["Överst i dokumentet", "Motionen"]);
    const parts = sections.flatMap(({ changes }) => changes.flat());
    expect(parts.filter(({ added }) => added).map(({ value }) => value)).toContain("ryggstöd");
    expect(parts.filter(({ removed }) => removed).map(({ value }) => value.trim())).toContain(
      "armstöd vid hållplatserna",
    );
  });
});
