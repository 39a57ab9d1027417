import { expect, it } from "vitest";
import { type GrantedMotion, grantedReport } from "@/lib/reports/granted";
import { day } from "./a-motion";

const granted: GrantedMotion = {
  id: "00000000-0000-4000-8000-000000000001",
  registrationNumber: "KS-2025/1",
  title: "Fler bänkar",
  outcome: "PARTIAL",
  decidedOn: day("2026-02-16"),
  paragraph: "27",
  assignments: 2,
  completed: 1,
};
const motion = { id: granted.id, registrationNumber: granted.registrationNumber, title: granted.title };
const assignment = (text: string, body: string, completed: string | null) => ({
  id: `00000000-0000-4000-8000-00000000000${text.length}`,
  text,
  body: { id: "b", name: body },
  motion,
  givenOn: day("2026-02-16"),
  dueOn: null,
  completedOn: completed ? day(completed) : null,
  paragraph: "27",
  lastFollowUp: completed ? null : { text: "Halvvägs.", notedOn: day("2026-05-04") },
});
const input = {
  municipality: "Tallmo kommun",
  year: 2026,
  today: day("2026-06-01"),
  motions: [granted],
  assignments: [assignment("Utred.", "Ö", null), assignment("Bygg nu.", "Ä", "2026-05-11")],
};

it("lists what was granted, what is left to do and what was done, and counts it body by body", () => {
  const { tree, tables } = grantedReport(input);
  expect(Object.fromEntries(tables.map(({ key, rows }) => [key, rows]))).toEqual({
    bifallna: [["KS-2025/1\nFler bänkar", "2026-02-16, §\u00a027", "Delat utfall", 2, 1]],
    organ: [
      ["Ä", 0, 1, 1, 0],
      ["Ö", 0, 1, 0, 1],
      ["Alla", 0, 2, 1, 1],
    ],
    oppna: [["Utred.\nKS-2025/1, Fler bänkar", "Ö", "2026-02-16", "ingen dag", "2026-05-04: Halvvägs."]],
    klara: [["Bygg nu.\nKS-2025/1, Fler bänkar", "Ä", "2026-02-16", "ingen dag", "2026-05-11"]],
  });
  const chart = tree.sections[0]?.blocks.find(({ kind }) => kind === "chart");
  expect(chart).toMatchObject({ series: ["Klara", "Öppna nu"], groups: [{ label: "Ä" }, { label: "Ö" }] });
  expect(tree.sections[2]?.heading).toBe("Inte klara den 1\u00a0juni\u00a02026");
});

it("closes the books of a year that is over at its end", () => {
  const { tree, tables } = grantedReport({ ...input, today: day("2027-03-01") });
  expect(tree.sections[2]?.heading).toBe("Inte klara den 31\u00a0december\u00a02026");
  expect(tables[1]?.columns.at(-1)).toBe("Öppna vid årets slut");
});

it("says so where there is nothing to follow up", () => {
  const { tree } = grantedReport({ ...input, motions: [], assignments: [] });
  expect(tree.sections.slice(1).map(({ blocks }) => blocks)).toMatchObject([
    [{ passage: { text: "Fullmäktige biföll ingen motion 2026." } }],
    [{ passage: { text: "Inget uppdrag återstår." } }],
    [{ passage: { text: "Inget uppdrag blev klart under året." } }],
  ]);
});
