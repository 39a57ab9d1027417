import { describe, expect, it } from "vitest";
import { cluesOf, type KnownBody } from "@/lib/matching/clues";
import type { KnownCase } from "@/lib/matching/evidence";
import type { Candidate, DroppedOn } from "@/lib/matching/match";
import { rank } from "@/lib/matching/rank";

const body = (id: string, name: string, kind = "COMMITTEE"): KnownBody => ({
  id,
  name,
  abbreviation: id,
  kind,
});
const BODIES = [
  body("KF", "Kommunfullmäktige", "COUNCIL"),
  body("KS", "Kommunstyrelsen", "BOARD"),
  body("SN", "Socialnämnden"),
  body("MN", "Miljönämnden"),
];

const TITLE = "Motion av Eva Ek (VFL) om fler bänkar längs ån";
const caseOf = (given: Partial<KnownCase> = {}): KnownCase => ({
  motionId: "benches",
  registrationNumber: "KS-2026/123",
  title: "Fler bänkar längs ån",
  movers: [{ name: "Eva Ek", party: "VFL" }],
  referrals: [],
  items: [],
  ...given,
});
const PLAYGROUND = caseOf({
  motionId: "playground",
  registrationNumber: "KS-2026/200",
  title: "Rusta upp lekplatsen",
});
const referral = (given = {}) => ({
  id: "referral",
  bodyId: "SN",
  body: "Socialnämnden",
  sentOn: "2026-02-01",
  closed: false,
  ...given,
});
const item = (given = {}) => ({
  id: "item",
  bodyId: "SN",
  registrationNumber: null,
  place: { bodyId: "SN", paragraph: "12", heldOn: "2026-03-04", year: 2026 },
  ...given,
});

const EVA = [{ name: "Eva Ek", party: "VFL" }];
const answer = { title: TITLE, motioners: EVA, body: "Socialnämnden", meetingDate: "2026-03-04" };

function match(
  fields: Record<string, unknown>,
  cases: KnownCase[],
  { text = "", dropped = {} }: { text?: string; dropped?: Partial<DroppedOn> } = {},
): Candidate[] {
  const read = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]));
  const part = { documentType: "REFERRAL_RESPONSE", fields: read, text };
  return rank(cluesOf(part, BODIES), cases, { motionId: null, referralId: null, ...dropped }, BODIES);
}
const chosen = (candidates: Candidate[]) =>
  candidates.filter(({ certain }) => certain).map(({ motionId }) => motionId);

describe("a registration number", () => {
  it("of the case is certain, however it is printed", () => {
    for (const registrationNumber of ["KS-2026/123", "KS-2026/123.119", "KS 2026/123", "KS–2026/123"]) {
      const [first] = match({ title: TITLE, registrationNumber }, [PLAYGROUND, caseOf()]);
      expect(first).toMatchObject({ motionId: "benches", certain: true });
      expect(first?.reasons[0]).toBe(`Dokumentet har ärendets diarienummer, ${registrationNumber}.`);
    }
  });

  it("of another body, or of another year, is no clue", () => {
    for (const registrationNumber of ["SN-2026/123", "KS-2025/123", "KS-2026/1230"]) {
      expect(match({ title: "Snöröjning", registrationNumber }, [caseOf()])).toEqual([]);
    }
  });

  it("without a series is another body's own until the title says that it is the case's", () => {
    const bare = caseOf({ registrationNumber: "2026-00123" });
    const own = { body: "Socialnämnden", registrationNumber: "2026-00123" };
    expect(match({ ...own, title: "Svar på motion om snöröjning av gångbanor" }, [bare])).toEqual([]);
    expect(chosen(match({ ...own }, [bare]))).toEqual([]);
    expect(chosen(match({ ...own, title: TITLE }, [bare]))).toEqual(["benches"]);
    expect(chosen(match({ ...own, body: "Kommunfullmäktige" }, [bare]))).toEqual(["benches"]);
  });

  it("that the text mentions is a choice until the title agrees", () => {
    const text = "Jämför den tidigare motionen KS-2026/123.";
    expect(chosen(match({ title: "Snöröjning av gångbanor" }, [caseOf()], { text }))).toEqual([]);
    const [mentioned] = match({}, [caseOf()], { text });
    expect(mentioned).toMatchObject({
      certain: false,
      reasons: ["Dokumentet nämner diarienumret KS-2026/123."],
    });
    expect(chosen(match({ title: TITLE }, [caseOf()], { text }))).toEqual(["benches"]);
  });

  it("that the title contradicts is a choice: a number is easily mistyped", () => {
    const found = match({ title: TITLE, registrationNumber: "KS-2026/200" }, [caseOf(), PLAYGROUND]);
    expect(found.map(({ motionId }) => motionId).sort()).toEqual(["benches", "playground"]);
    expect(chosen(found)).toEqual([]);
    const wrong = found.find(({ motionId }) => motionId === "playground");
    expect(wrong?.reasons).toContain("Rubriken är en annan än ärendets.");
    expect(chosen(match({ title: TITLE, registrationNumber: "KS-2026/200" }, [PLAYGROUND]))).toEqual([]);
  });

  it("of two cases in one document leaves the choice to a person", () => {
    const [one, other] = [caseOf(), caseOf({ motionId: "again", registrationNumber: "KS-2026/124" })];
    const fields = {
      title: TITLE,
      registrationNumber: "KS-2026/123",
      otherRegistrationNumbers: ["KS-2026/124"],
    };
    expect(match(fields, [one, other])).toHaveLength(2);
    expect(chosen(match(fields, [one, other]))).toEqual([]);
  });

  it("that the body itself has given the case is certain", () => {
    const known = caseOf({ items: [item({ registrationNumber: "SN-2026/66.119" })] });
    const fields = {
      ...answer,
      title: "Yttrande över remiss om sittplatser",
      registrationNumber: "SN-2026/66",
    };
    expect(chosen(match({ ...fields, title: undefined }, [known, PLAYGROUND]))).toEqual(["benches"]);
    expect(match({ ...fields, body: "Miljönämnden" }, [known])).toEqual([]);
  });
});

describe("a title", () => {
  it("alone is never certain, even word for word and of the same movers", () => {
    const [first] = match({ title: TITLE, motioners: EVA }, [caseOf()]);
    expect(first).toMatchObject({
      certain: false,
      reasons: ["Rubriken är densamma.", "Motionären är densamma."],
    });
  });

  it("that is nothing like any leaves a new case", () => {
    expect(match({ title: "Motion om avgiftsfri busstrafik för unga" }, [caseOf(), PLAYGROUND])).toEqual([]);
    expect(match({}, [caseOf()])).toEqual([]);
  });

  it("under which the register expects an answer is certain, unless two cases share it", () => {
    const asked = caseOf({ referrals: [referral()] });
    expect(match(answer, [asked])).toMatchObject([
      { certain: true, referral: { id: "referral", body: "Socialnämnden" } },
    ]);
    const again = caseOf({ motionId: "again", registrationNumber: "KS-2024/7" });
    expect(chosen(match(answer, [asked, again]))).toEqual([]);
    expect(chosen(match({ ...answer, motioners: [{ name: "Bo Alm", party: "VP" }] }, [asked]))).toEqual([]);
    expect(chosen(match({ ...answer, body: "Miljönämnden" }, [asked]))).toEqual([]);
  });

  it("that stands in the text is a clue where the document's own could not be read", () => {
    const text = "Remisser\n\nMotion av Eva Ek om fler\nbänkar längs  ån. Nämnden har inget att erinra.";
    const [first] = match({ title: "Remisser" }, [caseOf(), PLAYGROUND], { text });
    expect(first).toMatchObject({ motionId: "benches", certain: false });
    expect(first?.reasons).toEqual(["Ärendets rubrik står i dokumentets text."]);
  });

  it("of a number in the same register that is another case's is a choice", () => {
    const asked = caseOf({ referrals: [referral()] });
    const [first] = match({ ...answer, registrationNumber: "KS-2026/999" }, [asked]);
    expect(first).toMatchObject({ certain: false });
    expect(first?.reasons.at(-1)).toBe("Dokumentet har ett annat diarienummer, KS-2026/999.");
  });
});

describe("a § of a body", () => {
  const known = caseOf({ items: [item()] });
  const tabled = { kind: "BORDLAGT", date: "2026-03-04", paragraph: "12" };

  it("that the document lists as earlier treatment is certain", () => {
    const fields = {
      body: "Socialnämnden",
      meetingDate: "2026-04-01",
      paragraph: "20",
      priorTreatment: [tabled],
    };
    const [first] = match(fields, [PLAYGROUND, known]);
    expect(first).toMatchObject({ motionId: "benches", certain: true });
    expect(first?.reasons[0]).toBe(
      "Dokumentet räknar upp Socialnämnden § 12 den 4\u00a0mars\u00a02026, som hör till ärendet.",
    );
    expect(match({ ...fields, body: "Miljönämnden" }, [known])).toEqual([]);
  });

  it("that it mentions is certain once the title agrees", () => {
    const text = "Beslutsunderlag\nSocialnämndens protokollsutdrag 2026-03-04 § 12\n";
    expect(chosen(match({}, [known], { text }))).toEqual([]);
    expect(chosen(match({ title: TITLE }, [known], { text }))).toEqual(["benches"]);
    expect(match({ title: "Snöröjning av gångbanor" }, [known], { text })).toEqual([]);
  });

  it("that is registered already is told", () => {
    const [first] = match({ ...answer, paragraph: "12" }, [known]);
    expect(first).toMatchObject({ minutesItemId: "item", certain: true });
    expect(first?.reasons[0]).toBe("Dokumentets paragraf är redan registrerad i ärendet.");
    expect(match({ ...answer, paragraph: "13" }, [known])[0]).toMatchObject({ minutesItemId: null });
  });
});

describe("where it was dropped", () => {
  it("counts more than the title, but not against a number or another title", () => {
    const dropped = { motionId: "benches" };
    expect(chosen(match({ title: "Yttrande" }, [caseOf()], { dropped }))).toEqual(["benches"]);
    expect(chosen(match({ registrationNumber: "KS-2026/200" }, [caseOf(), PLAYGROUND], { dropped }))).toEqual(
      [],
    );
    expect(chosen(match({ title: "Rusta upp lekplatsen" }, [caseOf(), PLAYGROUND], { dropped }))).toEqual([]);
  });

  it("tells the referral", () => {
    const two = [referral(), referral({ id: "other", bodyId: "MN", body: "Miljönämnden" })];
    const dropped = { motionId: "benches", referralId: "other" };
    const [first] = match({ title: TITLE, body: "Socialnämnden" }, [caseOf({ referrals: two })], { dropped });
    expect(first?.referral).toEqual({ id: "other", body: "Miljönämnden" });
  });
});

describe("the referral that is answered", () => {
  const number = { registrationNumber: "KS-2026/123" };
  const answers = (fields: object, referrals: KnownCase["referrals"]) =>
    match({ ...number, ...fields }, [caseOf({ referrals })])[0];

  it("is the body's open one, and the body may be named by its office", () => {
    for (const name of ["Socialnämnden", "SN", "Socialförvaltningen", "Socialkontoret"]) {
      expect(answers({ body: name }, [referral()])?.referral).toEqual({
        id: "referral",
        body: "Socialnämnden",
      });
    }
    expect(answers({ body: "Miljönämnden" }, [referral()])?.referral).toBeNull();
  });

  it("is none that was sent after the answer was written", () => {
    const second = referral({ id: "second", sentOn: "2026-06-01" });
    const first = referral({ closed: true });
    const early = answers({ body: "Socialnämnden", meetingDate: "2026-03-04" }, [first, second]);
    expect(early?.referral).toBeNull();
    expect(early?.reasons).toContain("Remissen till Socialnämnden är inte längre öppen.");
    const late = answers({ body: "Socialnämnden", meetingDate: "2026-08-01" }, [first, second]);
    expect(late?.referral?.id).toBe("second");
  });
});
