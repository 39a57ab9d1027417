import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { Forbidden, NotVisible } from "@/lib/errors";
import { fileReport } from "@/lib/filed-reports/mutations";
import { getFiledReports, readFiledReport } from "@/lib/filed-reports/queries";
import { fileReportInput } from "@/lib/filed-reports/schema";
import { REPORTS } from "@/lib/reports/make";
import { signedIn } from "../accounts/people";
import { addSettled } from "../milestones/town";
import { council, officer, send } from "../motions/town";
import { paperLines } from "../papers/printout";
import { readPdf } from "../papers/read-pdf";

const file = (typed: Record<string, string>, actor = officer) =>
  fileReport(actor, fileReportInput.parse({ asked: "", registrationNumber: "", ...typed }));
const day = (date: string) => new Date(`${date}T00:00Z`);

describe("a filed report", () => {
  it("is its archive copy with time and hash, and tells what was in the register then", async () => {
    const { id } = await file({ report: "obesvarade", asked: "grupp=tid", registrationNumber: "KS-2026/9" });
    const report = (await readFiledReport(officer, id)) ?? expect.fail("There is no such report.");
    const { bytes } = report.blob;
    expect(report.blobSha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(report).toMatchObject({ registrationNumber: "KS-2026/9", filedBy: { name: officer.name } });
    expect((await readPdf(bytes)).metadata?.get("pdfaid:conformance")).toBe("A");
    const logged = await db.logEntry.findFirst({ where: { action: "report-filed" } });
    expect(logged?.actorId).toBe(officer.id);
  });

  it("cannot be changed or taken away", async () => {
    const { id } = await file({ report: "statistik" });
    const change = db.filedReport.update({ where: { id }, data: { title: "En annan" } });
    await expect(change).rejects.toThrow("cannot be changed");
    await expect(db.filedReport.delete({ where: { id } })).rejects.toThrow("cannot be changed");
  });

  it("that tells of secrets is for those who may see them, and none is for the public", async () => {
    const { id } = await file({ report: "obesvarade", asked: "sekretess=ja" });
    const administrator = await signedIn("ADMINISTRATOR");
    expect(await readFiledReport(officer, id)).not.toBeNull();
    expect(await readFiledReport(administrator, id)).toBeNull();
    expect((await getFiledReports(administrator))?.map((report) => report.id)).not.toContain(id);
    expect(await getFiledReports({ kind: "public" })).toBeNull();
    await expect(file({ report: "statistik" }, administrator)).rejects.toThrow(Forbidden);
  });
});

describe("the notice of a meeting (KL 8:12)", () => {
  const notice = (mote: string) => REPORTS.anslag.make(officer, { mote });
  const meetingOn = async (heldOn: string) =>
    db.meeting.findUniqueOrThrow({ where: { bodyId_heldOn: { bodyId: council.id, heldOn: day(heldOn) } } });

  it("is one for the whole meeting, with the day to appeal, and names no case that is not published", async () => {
    const open = await addSettled({ meetingOn: "2025-10-06", paragraph: "201" });
    const hidden = await addSettled({ meetingOn: "2025-10-06", paragraph: "202" });
    await db.motion.update({ where: { id: hidden }, data: { publishedAt: null } });
    const { id } = await meetingOn("2025-10-06");
    await db.meeting.update({
      where: { id },
      data: { approvedOn: day("2025-10-13"), postedOn: day("2025-10-14") },
    });
    const { tree, tables, missing } = await notice(id);
    expect(missing).toEqual([]);
    const text = paperLines(tree).join("\n");
    expect(text).toContain("Sista dag att överklaga | 4 november 2025");
    expect(text).toContain("Anslaget tas ned | 5 november 2025");
    expect(text).toContain(`Protokollet förvaras hos ${council.name}.`);
    expect(tables[1]?.hrefs).toEqual([`/motioner/${open}`]);
    expect(text).toContain("§ 201");
    expect(text).not.toContain("§ 202");
  });

  it("names what it cannot be put up without", async () => {
    await addSettled({ meetingOn: "2025-11-10" });
    const { id } = await meetingOn("2025-11-10");
    const lacks = [
      `Skriv vilken dag protokollet från ${council.name} justerades (KL 5:69).`,
      "Skriv vilken dag justeringen anslås (KL 8:12).",
    ];
    expect((await notice(id)).missing).toEqual(lacks);
    const typed = { report: "anslag", asked: `mote=${id}`, registrationNumber: "" };
    const told = await send(fileReportInput, typed, (input) => fileReport(officer, input));
    expect(Object.values(told)).toEqual([lacks[1]]);
    await expect(notice("00000000-0000-4000-8000-000000000000")).rejects.toThrow(NotVisible);
  });
});
