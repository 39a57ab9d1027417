import { describe, expect, it } from "vitest";
import { statementsOf } from "@/app/motioner/[id]/remissmatris/statements";
import { PlainDate } from "@/lib/dates";
import { caseFile, clause, item, referral } from "../papers/case-files";

const today = PlainDate.from("2026-06-01");
const [one, two] = [clause(1, "att a"), clause(2, "att b")];
const day = (text: string) => PlainDate.from(text);

const statements = (facts: Parameters<typeof caseFile>[0]) =>
  statementsOf(caseFile({ clauses: [one, two], ...facts }), today);

describe("who said what", () => {
  it("keeps what is said of an att-sats apart from what is said of the whole", () => {
    const asked = referral("Socialnämnden", { closedOn: day("2026-04-15") });
    const answer = item({
      referralId: asked.id,
      stance: "PARTIAL",
      clauseStances: [{ clauseId: one.id, stance: "SUPPORT" }],
    });
    const [said] = statements({ referrals: [asked], minutesItems: [answer] });
    expect(said).toMatchObject({
      whole: "Tillstyrker delvis",
      where: "2026-04-15, §\u00a012",
      as: "Remissvar",
    });
    expect([...(said?.clauses ?? [])]).toEqual([[one.id, "Tillstyrker"]]);
  });

  it("reads nothing into an answer that says nothing", () => {
    const asked = [
      referral("A", { closedOn: day("2026-04-15") }),
      referral("B", { closedOn: day("2026-04-15") }),
    ];
    const answers = [
      item({ referralId: asked[0]?.id, stance: "NONE", decisionText: "Nämnden tillstyrker motionen." }),
      item({ referralId: asked[1]?.id, stance: null }),
    ];
    const said = statements({ referrals: asked, minutesItems: answers });
    expect(said.map(({ whole, silent }) => [whole, silent])).toEqual([
      ["Tar inte ställning", false],
      [null, false],
    ]);
  });

  it("tells the rounds apart, and who has not answered", () => {
    const first = referral("Socialnämnden", { closedOn: day("2026-03-10"), sentOn: day("2026-02-02") });
    const again = { ...referral("Socialnämnden", { sentOn: day("2026-04-01") }), body: first.body };
    const late = referral("Tekniska nämnden", { dueOn: day("2026-05-04") });
    const answer = item({ referralId: first.id, heldOn: day("2026-03-10"), stance: "OPPOSE" });
    const recommitted = item({
      body: { ...answer.body, name: "Kommunstyrelsen", kind: "BOARD" },
      heldOn: day("2026-03-20"),
      outcome: "RECOMMITTED",
    });
    const said = statements({
      referrals: [first, again, { ...late, dueOn: day("2026-05-04") }],
      minutesItems: [answer, recommitted],
    });
    expect(said.map(({ body, as, whole }) => [body, as, whole])).toEqual([
      ["Socialnämnden", "Remissvar, omgång 1 av 2", "Avstyrker"],
      ["Kommunstyrelsen", "Förslag", "Återremitterad"],
      ["Socialnämnden", "Remissvar, omgång 2 av 2", "Har inte svarat, försenat"],
      ["Tekniska nämnden", "Remissvar", "Har inte svarat, försenat"],
    ]);
  });

  it("says when a body has not decided on what is proposed", () => {
    const asked = referral("Socialnämnden");
    const proposal = item({
      referralId: asked.id,
      status: "PROPOSED",
      heldOn: null,
      paragraph: null,
      reportDatedOn: day("2026-04-02"),
      stance: "SUPPORT",
    });
    expect(statements({ referrals: [asked], minutesItems: [proposal] })).toMatchObject([
      { as: "Remissvar, förslag som organet inte har beslutat", where: "daterat 2026-04-02" },
    ]);
  });
});
