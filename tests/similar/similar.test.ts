import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { Doubt, Refusal } from "@/lib/errors";
import { registerMotion } from "@/lib/motions/mutations";
import { registerMotionInput } from "@/lib/motions/schema";
import { comparison } from "@/lib/similar/likeness";
import { type Similar, similarMotions } from "@/lib/similar/queries";
import { similarSeenInput } from "@/lib/similar/schema";
import { warnOfSimilar } from "@/lib/similar/warning";
import { signedIn } from "../accounts/people";
import { addMotion, motionForm, officer } from "../motions/town";

const EVA = { name: "Eva Ek", party: "VP" };
const motion = (given: object = {}) => ({
  registrationNumber: "KS-2026/1",
  title: "Motion om laddstolpar vid badplatsen",
  clauses: ["att kommunen ställer ut fyra laddstolpar vid badplatsen i Norrviken"],
  movers: [EVA],
  ...given,
});
const reasons = (typed: object, known: object) => comparison(motion(typed), motion(known))?.reasons ?? null;
const OTHER = {
  registrationNumber: "KS-2024/9",
  movers: [{ name: "Bo Alm", party: null }],
};

describe("two motions are alike", () => {
  it("by the title, in another frame and inflection", () => {
    const other = { ...OTHER, clauses: ["att frågan utreds"] };
    expect(reasons({}, { ...other, title: "Laddstolpar vid badplatsen" })).toEqual(["Samma rubrik."]);
    expect(reasons({}, { ...other, title: "Fler laddstolpar vid badplatser" })).toEqual(["Liknande rubrik."]);
  });

  it("by a clause, whoever is to do it", () => {
    const clauses = [
      "att ge tekniska nämnden i uppdrag att ställa ut fyra laddstolpar vid badplatsen i Norrviken",
    ];
    expect(reasons({}, { ...OTHER, title: "Grön omställning", clauses })).toEqual([
      `Liknande att-sats: ”${clauses[0]}”.`,
    ]);
  });

  it("by the same movers together with a title or clause that is related", () => {
    const related = {
      title: "Laddstolpar i centrum",
      clauses: ["att det sker"],
      registrationNumber: "KS-2024/9",
    };
    expect(reasons({}, { ...related, movers: OTHER.movers })).toBeNull();
    expect(reasons({}, related)).toEqual(["Liknande rubrik.", "Samma motionär."]);
    expect(reasons({}, { ...related, movers: [EVA, ...OTHER.movers] })?.at(-1)).toBe("Samma motionär.");
    expect(reasons({ movers: [EVA, { name: "Ida Ås", party: null }] }, related)?.at(-1)).toBe(
      "Väckt också av Eva Ek.",
    );
  });

  it("not by the movers alone, the words that every motion has, or clauses that ask for nothing of their own", () => {
    const skolmat = {
      ...OTHER,
      title: "Motion om skolmat",
      clauses: ["att ge kommunstyrelsen i uppdrag att utreda skolmaten"],
    };
    expect(reasons({}, { ...skolmat, movers: [EVA] })).toBeNull();
    const same = ["att motionen bifalls"];
    expect(reasons({ clauses: same }, { ...skolmat, clauses: same })).toBeNull();
  });

  it("by a number that is written in another way, where the titles have something in common", () => {
    const known = {
      ...OTHER,
      registrationNumber: "1/26",
      title: "Laddstolpar och annat i hamnen",
      clauses: [],
    };
    expect(reasons({ clauses: [] }, known)).toEqual(["Diarienumret 1/26 kan vara samma nummer."]);
  });
});

describe("the register is asked for motions like the one being registered", () => {
  it("and answers with the likest first, by title or by clause", async () => {
    const far = await addMotion({
      title: "Solceller på simhallens tak",
      clauses: "att solceller monteras på simhallen",
    });
    const near = await addMotion({ title: "Solceller på simhallens tak i Kvarnby", clauses: "att det sker" });
    await addMotion({ title: "Simhallens öppettider under sommarlovet", clauses: "att öppettiderna utökas" });
    const typed = motion({
      title: "Motion om solceller på simhallens tak i Kvarnby",
      clauses: [],
      movers: [],
    });
    const found = await similarMotions(officer, typed);
    expect(found.map(({ id }) => id)).toEqual([near.motionId, far.motionId]);
    expect(found[0]?.receivedOn.toString()).toBe("2025-01-10");
    const byClause = motion({
      title: "Grön el",
      clauses: ["att solceller monteras på simhallen"],
      movers: [],
    });
    expect((await similarMotions(officer, byClause)).map(({ id }) => id)).toEqual([far.motionId]);
    expect(await similarMotions(officer, motion({ title: "", clauses: [], movers: [] }))).toEqual([]);
  });

  it("but never with a case that the person may not see", async () => {
    const title = "Skyddade personuppgifter i skolan";
    const { motionId } = await addMotion({ title, secrecyProvision: "OSL 21:3" });
    const typed = motion({ title, movers: [] });
    expect((await similarMotions(officer, typed)).map(({ id }) => id)).toEqual([motionId]);
    expect(await similarMotions(await signedIn("ELECTED_REPRESENTATIVE"), typed)).toEqual([]);
  });
});

describe("registering a motion", () => {
  it("asks for advice last, which does not find the motion itself, and saves nothing where it halts", async () => {
    const form = { ...motionForm(), title: "Väderskydd vid färjelägets kaj" };
    const register = (advise: (rows: Similar[]) => void) =>
      registerMotion(officer, registerMotionInput.parse(form), undefined, async (tx) =>
        advise(await similarMotions(officer, motion({ title: form.title, clauses: [], movers: [] }), tx)),
      );
    const seen: number[] = [];
    const halt = (rows: Similar[]) => {
      seen.push(rows.length);
      throw new Refusal("notSimilar", "Titta först.");
    };
    await expect(register(halt)).rejects.toThrow("Titta först.");
    expect(await db.motion.count({ where: { title: form.title } })).toBe(0);
    await register((rows) => void seen.push(rows.length));
    await expect(register(halt)).rejects.toThrow("Diarienumret är redan använt");
    expect(seen).toEqual([0, 0]);
  });
});

describe("the warning", () => {
  const similar = {
    id: "a",
    registrationNumber: "KS-2024/9",
    title: "Laddstolpar",
    reasons: ["Samma rubrik."],
  };
  const row = { ...similar, phase: "DECIDED", receivedOn: "2024-01-10" } as unknown as Similar;
  const answer = (form: object) => similarSeenInput.parse(form);
  const warned = (rows: Similar[], form: object) => {
    try {
      warnOfSimilar(rows, answer(form));
      return null;
    } catch (error) {
      return error as Doubt;
    }
  };

  it("names the motions, where they stand and why they are alike, and says how to go on", () => {
    const doubt = warned([row], {});
    expect(doubt).toBeInstanceOf(Doubt);
    expect(doubt?.values).toEqual({ similar: ["a"], notSimilar: [] });
    expect(doubt?.errors).toMatchObject([{ field: "notSimilar" }]);
    expect(doubt?.notice?.links).toEqual([
      {
        href: "/motioner/a",
        label: "KS-2024/9 Laddstolpar",
        why: "Samma rubrik. Inkommen 2024-01-10, nu: avgjord.",
      },
    ]);
  });

  it("is not given where nothing is alike, nor twice for what the person has seen", () => {
    expect(warned([], {})).toBeNull();
    expect(warned([row], { similar: "a,b", notSimilar: "on" })).toBeNull();
    expect(warned([row], { similar: "a" })).not.toBeNull();
    expect(warned([row, { ...row, id: "c" }], { similar: "a,b", notSimilar: "on" })).not.toBeNull();
  });
});
