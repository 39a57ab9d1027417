import { describe, expect, test } from "vitest";
import { PlainDate } from "@/lib/dates";
import { Phase, Role } from "@/lib/db/generated/enums";
import { phaseOf } from "@/lib/process/phase";
import { demoAccounts } from "@/prisma/demo/accounts.mjs";
import { demoDay, isMeetingDay } from "@/prisma/demo/calendar";
import { demoMotions } from "@/prisma/demo/motions/all";
import { demoBodies, demoParties, demoPeople } from "@/prisma/demo/municipality";
import { numberAll } from "@/prisma/demo/numbering";
import type { DemoMotion, Named } from "@/prisma/demo/schema";
import { factsOf, inRounds, isWeekend, partOfRound, textsOf, waiting } from "./story";

const TODAY = PlainDate.from("2026-03-12");

const bodyNamed = (name: string) => demoBodies.find((body) => body.name === name);
const personNamed = (name: string) => demoPeople.find((person) => person.name === name);

describe("the municipality", () => {
  test("has no real party abbreviation, and names nothing twice", () => {
    const real = ["S", "M", "SD", "C", "V", "KD", "L", "FP", "MP"];
    const abbreviations = demoParties.map((party) => party.abbreviation);
    expect(abbreviations.filter((one) => real.includes(one.toUpperCase()))).toEqual([]);
    for (const names of [
      abbreviations,
      demoBodies.map((body) => body.name),
      demoPeople.map((person) => person.name),
      demoAccounts.map((account) => account.email),
      demoMotions.map((motion) => motion.key),
      demoMotions.map((motion) => motion.title),
    ]) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("knows every body and party that its people and accounts name", () => {
    for (const person of demoPeople) {
      if (person.party) expect(demoParties.map((party) => party.abbreviation)).toContain(person.party);
      for (const { body } of person.memberships) expect(bodyNamed(body), body).toBeDefined();
    }
    for (const account of demoAccounts) {
      const seats = personNamed(account.name)?.memberships.map(({ body }) => body);
      expect(seats?.toSorted(), account.name).toEqual(account.bodyNames.toSorted());
      expect(account.password.length).toBeGreaterThanOrEqual(12);
    }
    expect(new Set(demoAccounts.map((account) => account.role)).size).toBe(Object.keys(Role).length);
  });
});

describe("the stories together", () => {
  test("are about sixty, over three years", () => {
    expect(demoMotions.length).toBeGreaterThanOrEqual(55);
    expect(demoMotions.length).toBeLessThanOrEqual(65);
    expect(Math.max(...demoMotions.map((motion) => motion.receivedDaysAgo))).toBeGreaterThan(1_000);
  });

  test("stand in every phase", () => {
    const phases = new Set(demoMotions.map((motion) => phaseOf(factsOf(motion, TODAY)).phase));
    expect([...phases].toSorted()).toEqual(Object.keys(Phase).toSorted());
  });

  test("hold what a demonstration needs", () => {
    const open = demoMotions.filter((motion) => phaseOf(factsOf(motion, TODAY)).open);
    const raised = (motion: DemoMotion) => motion.receivedDaysAgo - (motion.raisedDaysAfter ?? 0);
    const reported = (motion: DemoMotion) =>
      motion.steps.some((step) => step.kind === "report-5-35" && step.daysAgo > raised(motion) - 365);
    const late = open.filter((motion) => raised(motion) > 371);
    expect(late.some(reported) && !late.every(reported)).toBe(true);
    expect(open.some((motion) => raised(motion) > 337 && raised(motion) < 350)).toBe(true);
    const overdue = open.flatMap(waiting).filter((referral) => referral.dueDaysAgo > 0);
    expect(overdue.length).toBeGreaterThanOrEqual(5);

    const steps = demoMotions.flatMap((motion) => motion.steps);
    const kinds = new Set(steps.map((step) => step.kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(["decline", "withdraw", "report-5-35", "extend", "remind", "mistake"]),
    );
    expect(steps.some((step) => step.kind === "answer" && step.misprint)).toBe(true);
    expect(steps.some((step) => step.kind === "answer" && step.clauseStances)).toBe(true);
    const stances = new Set(steps.flatMap((step) => (step.kind === "answer" ? step.stance : [])));
    expect(stances.size).toBe(7);
    const outcomes = new Set(steps.flatMap((step) => (step.kind === "decide" ? step.outcome : [])));
    expect(outcomes.size).toBeGreaterThanOrEqual(9);
    expect(steps.some((step) => step.kind === "answer" && step.status === "PROPOSED")).toBe(true);
    expect([...kinds]).toEqual(expect.arrayContaining(["reply-by-link", "secret-letter"]));
    expect(demoMotions.filter(({ mark }) => mark)).toHaveLength(1);
  });

  test.each([0, 61, 122, 183, 244, 305])("use every § once per body and year, loaded %i days on", (days) => {
    const today = TODAY.add({ days });
    const { motions, paragraphs } = numberAll(demoMotions, today);
    expect(new Set(motions.values()).size).toBe(demoMotions.length);
    const rows = [...paragraphs].map(([{ body, daysAgo }, paragraph]) => {
      const day = demoDay(today, daysAgo);
      return { day: day.toString(), year: `${body} ${day.year}`, paragraph: Number(paragraph) };
    });
    for (const sameYear of Map.groupBy(rows, (row) => row.year).values()) {
      const inOrder = sameYear.toSorted((a, b) => a.day.localeCompare(b.day) || a.paragraph - b.paragraph);
      const numbers = inOrder.map((row) => row.paragraph);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    }
  });
});

describe.each(demoMotions)("$key", (motion) => {
  test("happens in the order of the process", () => {
    const { receivedDaysAgo: received, raisedDaysAfter } = motion;
    expect(motion.writtenDaysBefore).toBeGreaterThanOrEqual(0);
    if (raisedDaysAfter === null) {
      expect(motion.steps).toEqual([]);
      return;
    }
    const raised = received - raisedDaysAfter;
    expect(raisedDaysAfter).toBeGreaterThanOrEqual(0);
    expect(isMeetingDay(bodyNamed("Kommunfullmäktige")?.meets ?? [], raised), "raised").toBe(true);
    const days = [received, raised, ...motion.steps.map((step) => step.daysAgo)];
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(
      days.every((day) => day >= 0 && !isWeekend(day)),
      days.join(" "),
    ).toBe(true);
    expect(motion.steps.map(partOfRound)).toEqual(inRounds(motion.steps.map(partOfRound)));
  });

  test("is decided on meeting days, after the referral was sent", () => {
    let open = new Set<string>();
    for (const step of motion.steps) {
      if (step.kind === "refer") {
        const bodies = step.referrals.map((referral) => referral.body);
        expect(bodies.filter((body) => open.has(body))).toEqual([]);
        for (const { body, dueDaysAgo } of step.referrals) {
          expect(bodyNamed(body), body).toBeDefined();
          expect(dueDaysAgo).toBeLessThan(step.daysAgo);
          expect(isWeekend(dueDaysAgo), `${body} ${dueDaysAgo}`).toBe(false);
        }
        open = open.union(new Set(bodies));
      }
      if (step.kind === "answer" || step.kind === "decline") {
        expect(open.has(step.body), `${step.body} ${step.daysAgo}`).toBe(true);
        open.delete(step.body);
      }
      if (step.kind === "answer" && step.status === "PROPOSED") continue;
      if (step.kind === "answer" || step.kind === "decide") {
        const meets = bodyNamed(step.body)?.meets ?? [];
        expect(isMeetingDay(meets, step.daysAgo), `${step.body} ${step.daysAgo}`).toBe(true);
      }
    }
  });

  test("says of its att-satser what it says of the whole", () => {
    expect(motion.clauses.filter((clause) => !/^att .+[^.]$/.test(clause))).toEqual([]);
    for (const step of motion.steps) {
      if (step.kind !== "answer" || !step.clauseStances) continue;
      expect(step.clauseStances.length).toBe(motion.clauses.length);
    }
    for (const step of motion.steps.filter((one) => one.kind === "decide")) {
      const { outcome, clauseOutcomes } = step;
      if (outcome === "PARTIAL") expect(clauseOutcomes?.length).toBe(motion.clauses.length);
      else expect(clauseOutcomes).toBeUndefined();
      expect(step.reason !== undefined).toBe(outcome === "TABLED" || outcome === "RECOMMITTED");
      if (step.tabledToDaysAgo !== undefined) {
        expect(isMeetingDay(bodyNamed(step.body)?.meets ?? [], step.tabledToDaysAgo)).toBe(true);
      }
      if (step.vote) {
        const { yes, no, abstain = 0, absent = 0 } = step.vote;
        expect(yes + no + abstain + absent).toBe(bodyNamed(step.body)?.seats);
      }
    }
  });

  test("lets people speak for their party, where they sit", () => {
    expect(motion.movers.length).toBeGreaterThan(0);
    for (const mover of motion.movers) expectSeat(mover, "Kommunfullmäktige");
    for (const step of motion.steps) {
      if (step.kind !== "answer" && step.kind !== "decide") continue;
      const said = [...(step.speakers ?? []), ...(step.proposals ?? []), ...(step.notes ?? [])];
      for (const { name, party } of said) {
        if (name) expectSeat({ name, party }, step.body);
        else expect(demoParties.map((one) => one.abbreviation)).toContain(party);
      }
    }
    const officers = demoAccounts.filter((account) => account.role === "CASE_OFFICER");
    if (motion.officer) expect(officers.map((account) => account.name)).toContain(motion.officer);
    else expect(motion.steps).toEqual([]);
  });

  test("is written in plain Swedish", () => {
    expect(motion.motionText.length).toBeGreaterThanOrEqual(3);
    expect(motion.motionText.length).toBeLessThanOrEqual(6);
    for (const text of textsOf(motion)) {
      expect(text).not.toMatch(/ {2}|^\s|\s$/);
      expect(text).not.toMatch(/\b(the|and|with|should|shall|council|board|committee)\b/i);
      // The stories move with the calendar and are numbered by the loader.
      expect(text).not.toMatch(/\b(19|20)\d\d\b|§ \d/);
      expect(text).not.toMatch(/\((S|M|SD|C|V|KD|L|MP)\)/);
    }
    const sentences = textsOf(motion).filter((text) => !text.startsWith("att ") && text !== motion.title);
    expect(sentences.filter((text) => !/[.?]$/.test(text))).toEqual([]);
  });
});

function expectSeat({ name, party }: Named, body: string): void {
  const person = personNamed(name);
  expect(person?.party, name).toBe(party);
  expect(
    person?.memberships.map((membership) => membership.body),
    name,
  ).toContain(body);
}
