import { expect, it } from "vitest";
import { atTime } from "@/lib/dates";
import { setAside } from "@/lib/intake/mutations";
import { workOf } from "@/lib/work/queries";
import { taskOf } from "@/lib/work/task";
import { signedIn } from "../accounts/people";
import { dropped, partsIn, readAll } from "../intake/drops";
import { officer } from "../motions/town";

it("what lies in the inbox is one task for each who sorts it, and gone when nothing is left", async () => {
  const sorting = async () =>
    (await workOf(officer)).filter(({ kind }) => kind === "SORT_INBOX").map((found) => taskOf(found));
  expect(await sorting()).toEqual([]);
  // Late in the evening in Sweden it is the day before in the world's own time.
  await atTime(new Date("2026-03-01T23:30:00Z"), () => dropped([["ett.txt", "Det första som kom."]]));
  const id = await dropped([["två.txt", "Det andra som kom."]]);
  await readAll();
  expect(await sorting()).toMatchObject([
    {
      about: "2 handlingar att granska i inkorgen",
      why: expect.stringContaining("2026-03-02"),
      href: "/inkorg",
    },
  ]);
  for (const role of ["REGISTRAR", "COMMITTEE_SECRETARY"] as const) {
    const kinds = (await workOf(await signedIn(role))).map(({ kind }) => kind);
    expect(kinds).toContain("SORT_INBOX");
  }
  const [part] = await partsIn(id);
  await setAside(officer, part!.id);
  expect(await sorting()).toMatchObject([{ about: "1 handling att granska i inkorgen" }]);
});
