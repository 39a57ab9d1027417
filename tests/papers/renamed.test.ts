import { describe, expect, it } from "vitest";
import { asThen } from "@/lib/papers/as-then";
import { referralBlocks } from "@/lib/papers/content/referral-blocks";
import { nameOn } from "@/lib/people/former-names";
import { changeBody } from "@/lib/people/mutations";
import { formerNames } from "@/lib/people/queries";
import { changeBodyInput } from "@/lib/people/schema";
import { signedIn } from "../accounts/people";
import { committees, send } from "../motions/town";
import { answer, body, caseFile, day, referral } from "./case-files";
import { linesOf } from "./printout";

const care = body("Omsorgsnämnden");
const former = new Map([
  [
    care.id,
    [
      { name: "Äldrenämnden", until: day("2026-03-31") },
      { name: "Åldringsvårdsnämnden", until: day("2019-12-31") },
    ],
  ],
]);

describe("a body that has been renamed", () => {
  it("is called what it was called on the day", () => {
    const on = (date: string | null) => nameOn(care, date === null ? null : day(date), former);
    expect(on("2019-12-31")).toBe("Åldringsvårdsnämnden");
    expect(on("2020-01-01")).toBe("Äldrenämnden");
    expect(on("2026-03-31")).toBe("Äldrenämnden");
    expect(on("2026-04-01")).toBe("Omsorgsnämnden");
    expect(on(null)).toBe("Omsorgsnämnden");
  });

  it("is asked under the old name and answers under the new one, and the paper says so", () => {
    const asked = referral("", { body: care, sentOn: day("2026-02-02") });
    const motion = caseFile({
      referrals: [asked],
      minutesItems: [answer(asked, { heldOn: day("2026-04-15") })],
    });
    const blocks = referralBlocks(asThen(motion, former), day("2026-10-01"));
    const tree = { sections: [{ key: "referrals", heading: "", blocks }] };
    const text = linesOf(tree as never, "referrals").join("\n");
    expect(text).toContain("på remiss till Äldrenämnden.");
    expect(text).toContain("Omsorgsnämnden besvarade remissen den 15 april 2026, § 12.");
    expect(text).toContain("När remissen skickades hette organet Äldrenämnden.");
  });
});

describe("renaming a body in the register", () => {
  const [committee] = committees;
  const id = committee?.id ?? "";
  const rename = async (name: string, renamedFrom: string) => {
    const administrator = await signedIn("ADMINISTRATOR");
    const kept = { abbreviation: "CX", kind: "COMMITTEE", parentId: "", validFrom: "", validTo: "" };
    const typed = { ...kept, papersLeadDays: "", summonsLeadDays: "", bodyId: id, name, renamedFrom };
    return send(changeBodyInput, typed, (input) => changeBody(administrator, input));
  };

  it("keeps the old name for what is older, and does not when a name is only put right", async () => {
    expect(await rename("Rättad nämnd", "")).toEqual({});
    expect((await formerNames()).get(id)).toBeUndefined();
    expect(await rename("Ny nämnd", "2026-04-01")).toEqual({});
    expect((await formerNames()).get(id)).toMatchObject([{ name: "Rättad nämnd", until: day("2026-03-31") }]);
  });

  it("is refused for a day before the last time", async () => {
    expect(await rename("Nyare nämnd", "2026-04-01")).toEqual({
      renamedFrom: "Organet har redan bytt namn den dagen eller senare.",
    });
  });
});
