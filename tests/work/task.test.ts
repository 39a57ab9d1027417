import { existsSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { PlainDate } from "@/lib/dates";
import { KINDS } from "@/lib/work/rank";
import { taskOf } from "@/lib/work/task";

const APP = path.resolve(import.meta.dirname, "../../app");

/** Which page of the application an address leads to; its ids are the folders in brackets. */
const pageOf = (href: string): string =>
  path.join(
    APP,
    (href.split(/[?#]/)[0] ?? "")
      .replace("/motioner/M", "/motioner/[id]")
      .replace("/remisser/R", "/remisser/[referralId]")
      .replace("/uppdrag/R", "/uppdrag/[assignmentId]")
      .replace("/sammantraden/R", "/sammantraden/[meetingId]")
      .replace("/konton/R", "/konton/[accountId]")
      .replace("/inkomna-svar/R", "/inkomna-svar/[replyId]")
      .replace("/handlingar/R", "/handlingar/[documentId]")
      .replace("/svara/R", "/svara/[referralId]"),
    "page.tsx",
  );

it.each(KINDS)("%s says why, and leads to a page that there is", (kind) => {
  const day = PlainDate.from("2026-11-21");
  const found = {
    kind,
    id: "R",
    motionId: "M",
    number: "KS-1",
    title: "Bänkar",
    body: "Nämnden",
    on: day,
    since: day,
  };
  const task = taskOf(found);
  expect(task.why).toMatch(/^\p{Lu}.{15}/u);
  expect(task.why).not.toContain("null");
  expect(existsSync(pageOf(task.href)), pageOf(task.href)).toBe(true);
});
