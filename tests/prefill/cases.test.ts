import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { answerInput } from "@/lib/answers/schema";
import { decisionInput } from "@/lib/meetings/schema";
import { answerPrefill } from "@/lib/prefill/answer";
import { decisionPrefill } from "@/lib/prefill/decision";
import { valuesOf } from "@/lib/prefill/prefill";
import { OUTCOME_OF, STANCE_OF } from "@/lib/prefill/words";
import type { Outcome, Stance } from "@/lib/reading/types";
import { partOf } from "./reading";

// Real documents with labels, read where they lie beside the repository; what they say is never kept here.
const folder = path.resolve("../shared/cases");

type Label = {
  file: string;
  documentType: string;
  meetingDate: string | null;
  paragraph: string | null;
  registrationNumber: string | null;
  outcome: Outcome | null;
  stance: Stance | null;
  alsoAccept?: Record<string, unknown[]>;
  notInText?: string[];
};

const ID = "0190a000-0000-7000-8000-000000000000";
const COUNCIL = [{ id: ID, name: "Kommunfullmäktige", abbreviation: "KF" }];

describe.skipIf(!existsSync(folder))("the forms filled in from real documents (../shared/cases)", () => {
  const labels: Label[] = existsSync(folder)
    ? JSON.parse(readFileSync(path.join(folder, "labels.json"), "utf8"))
    : [];
  const items = labels.filter(({ documentType }) => /^(?:PARAGRAPH|REFERRAL_RESPONSE)$/.test(documentType));
  const filledIn = items.map((label) => {
    const part = partOf(readFileSync(path.join(folder, label.file), "utf8"));
    const isAnswer = part.documentType === "REFERRAL_RESPONSE";
    const prefill = isAnswer
      ? answerPrefill(part, [])
      : decisionPrefill(part, { clauses: [], bodies: COUNCIL });
    return { label, isAnswer, values: valuesOf(prefill) };
  });

  it("never hold a wrong value", () => {
    const wrong = filledIn.flatMap(({ label, values }) => {
      const right: [string, string, (value: never) => unknown, unknown][] = [
        ["meetingOn", "meetingDate", (value) => value, label.meetingDate],
        ["paragraph", "paragraph", (value) => value, label.paragraph],
        ["registrationNumber", "registrationNumber", (value) => value, label.registrationNumber],
        ["outcome", "outcome", (value: Outcome) => OUTCOME_OF[value], label.outcome],
        ["stance", "stance", (value: Stance) => STANCE_OF[value], label.stance],
      ];
      return right.flatMap(([field, name, written, value]) => {
        if (values[field] === undefined || label.notInText?.includes(name)) return [];
        const accepted = [value, ...(label.alsoAccept?.[name] ?? [])].filter((one) => one !== null);
        const isRight = accepted.some((one) => written(one as never) === values[field]);
        return isRight ? [] : [`${label.file} ${field}: ${values[field]}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it("hold nearly all that the documents say", () => {
    const answers = filledIn.filter(({ isAnswer }) => isAnswer);
    const decisions = filledIn.filter(({ isAnswer }) => !isAnswer);
    const share = (field: string, name: keyof Label, of = filledIn) => {
      const said = of.filter(({ label }) => label[name] && !label.notInText?.includes(name));
      return said.filter(({ values }) => values[field]).length / said.length;
    };
    expect(share("decisionText", "file")).toBeGreaterThan(0.95);
    expect(share("meetingOn", "meetingDate")).toBeGreaterThan(0.95);
    expect(share("paragraph", "paragraph")).toBeGreaterThan(0.95);
    expect(share("stance", "stance", answers)).toBeGreaterThan(0.95);
    expect(share("outcome", "outcome", decisions)).toBeGreaterThan(0.95);
  });

  it("can be sent: what was filled in is never refused by the form itself", () => {
    const own = { referralId: ID, motionId: ID, version: "1", bodyId: ID };
    const refused = filledIn.flatMap(({ label, isAnswer, values }) => {
      const read = (isAnswer ? answerInput : decisionInput).safeParse({ ...own, ...values });
      const issues = read.success ? [] : read.error.issues;
      return issues
        .filter(({ path: [field] }) => values[String(field)] !== undefined)
        .map((issue) => `${label.file} ${String(issue.path[0])}: ${issue.message}`);
    });
    expect(refused).toEqual([]);
  });
});
