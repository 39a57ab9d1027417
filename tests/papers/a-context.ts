import { PlainDate } from "@/lib/dates";
import { DEFAULT_LOOK } from "@/lib/look/look";
import type { CaseFile } from "@/lib/motions/queries";
import { NO_CHOICES } from "@/lib/papers/choices";
import type { Context } from "@/lib/papers/paper-type";
import { caseFile } from "./case-files";

/** What a paper is drafted from, with only what the test is about filled in. */
export const contextWith = (facts: Partial<CaseFile>, rest: Partial<Context> = {}): Context => ({
  motion: caseFile(facts),
  referral: null,
  item: null,
  municipality: "Provkommunen",
  madeOn: PlainDate.from("2026-10-01"),
  look: DEFAULT_LOOK,
  choices: NO_CHOICES,
  texts: new Map(),
  attendees: [],
  bodyUntil: null,
  ...rest,
});
