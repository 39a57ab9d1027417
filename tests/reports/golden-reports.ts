import { grantedReport } from "@/lib/reports/granted";
import { noticeReport } from "@/lib/reports/notice";
import type { Report } from "@/lib/reports/report";
import { statisticsReport } from "@/lib/reports/statistics";
import { unansweredReport } from "@/lib/reports/unanswered";
import { anItem, aReferral, aStanding, day, TODAY } from "./a-motion";

/** Every report of a small municipality, made by hand: the demo changes with the day, and is left to chance. */

const base = { municipality: "Ljungsala kommun", today: TODAY };
const body = (name: string) => ({ name, kind: "COMMITTEE" as const });

const unanswered = unansweredReport({
  ...base,
  secret: 1,
  choices: { grupp: "hos", ordning: "tid" },
  standings: [
    aStanding({
      registrationNumber: "KS-2025/12",
      registrationSerial: 12,
      title: "Bänkar med armstöd vid varje hållplats",
      phase: "REFERRED",
      phaseSince: day("2026-01-12"),
      deadlineOn: day("2026-06-15"),
      planCouncilOn: day("2026-06-08"),
      referrals: [
        aReferral("Tekniska nämnden", "2026-04-06"),
        aReferral("Socialnämnden", "2026-04-06", { closedOn: day("2026-03-16") }),
        aReferral("Ljungsala ungdomsråd", "2026-04-06", {
          closedOn: day("2026-02-02"),
          declinedOn: day("2026-02-02"),
        }),
      ],
      items: [
        anItem({
          answersReferral: true,
          stance: "SUPPORT",
          summary: "Äldre har nytta av fler bänkar. Nämnden tar inte ställning till var de ska stå.",
        }),
      ],
      milestones: [{ kind: "ASSIGNED", occurredOn: day("2025-10-20") }],
    }),
    aStanding({
      registrationNumber: "KS-2024/131",
      registrationYear: 2024,
      registrationSerial: 131,
      title: "Laddstolpar vid kommunens parkeringar",
      raisedOn: day("2024-11-25"),
      deadlineOn: day("2025-11-25"),
      phase: "BOARD",
      phaseSince: day("2026-03-30"),
      items: [
        anItem({
          body: body("Tekniska nämnden"),
          outcome: "TABLED",
          tabledToOn: day("2026-02-09"),
          heldOn: day("2026-01-19"),
          paragraph: "4",
        }),
        anItem({
          body: { name: "Kommunfullmäktige", kind: "COUNCIL" },
          outcome: "RECOMMITTED",
          recommittedTo: "Kommunstyrelsen",
          reason: "Kostnaden ska utredas.",
          heldOn: day("2026-02-23"),
          paragraph: "18",
        }),
      ],
      milestones: [{ kind: "REPORTED", occurredOn: day("2025-10-27") }],
    }),
    aStanding({
      registrationNumber: "KS-2026/7",
      registrationYear: 2026,
      registrationSerial: 7,
      raisedOn: null,
      phase: "REGISTERED",
    }),
  ],
});

const motion = {
  id: "00000000-0000-4000-8000-000000000001",
  registrationNumber: "KS-2025/3",
  title: "Fler odlingslotter",
};
const assignment = (text: string, to: string, completed: string | null) => ({
  id: `00000000-0000-4000-8000-0000000000${text.length}`,
  text,
  body: { id: to, name: to },
  motion,
  givenOn: day("2026-02-16"),
  dueOn: completed ? null : day("2026-09-30"),
  completedOn: completed ? day(completed) : null,
  paragraph: "27",
  lastFollowUp: completed ? null : { text: "Platserna är valda.", notedOn: day("2026-04-01") },
});

const granted = grantedReport({
  ...base,
  year: 2026,
  motions: [
    {
      ...motion,
      outcome: "APPROVED",
      decidedOn: day("2026-02-16"),
      paragraph: "27",
      assignments: 2,
      completed: 1,
    },
    {
      ...motion,
      registrationNumber: "KS-2025/9",
      title: "Belysning vid elljusspåret",
      outcome: "CONDITIONAL",
      decidedOn: day("2026-03-23"),
      paragraph: null,
      assignments: 0,
      completed: 0,
    },
  ],
  assignments: [
    assignment("Anlägg lotterna.", "Tekniska nämnden", null),
    assignment("Pröva avgifterna.", "Kultur- och fritidsnämnden", "2026-04-13"),
  ],
});

const settled = (startedOn: string, settledOn: string, outcome: "APPROVED" | "REJECTED" | null) => ({
  startedOn: day(startedOn),
  deadlineOn: day(startedOn).add({ years: 1 }),
  settledOn: day(settledOn),
  outcome,
  reportedInTime: false,
});
const asked = (name: string, dueOn: string, closedOn: string | null) => ({
  body: name,
  sentOn: day("2026-01-12"),
  dueOn: day(dueOn),
  closedOn: closedOn === null ? null : day(closedOn),
  declined: false,
});

const statistics = statisticsReport({
  ...base,
  choices: { fran: 2025, till: 2026 },
  settled: [
    settled("2024-02-26", "2025-03-31", "REJECTED"),
    settled("2024-10-28", "2025-06-16", "APPROVED"),
    settled("2025-01-27", "2026-03-23", "REJECTED"),
    settled("2025-09-29", "2026-02-23", null),
  ],
  asked: [
    asked("Socialnämnden", "2026-03-30", "2026-03-16"),
    asked("Tekniska nämnden", "2026-03-30", "2026-04-13"),
    asked("Tekniska nämnden", "2026-04-06", null),
  ],
  postponed: [
    { body: "Kommunfullmäktige", year: 2026, tabled: 0, recommitted: 1 },
    { body: "Tekniska nämnden", year: 2025, tabled: 2, recommitted: 0 },
  ],
});

const notice = noticeReport({
  ...base,
  phrases: {},
  meeting: {
    body: { name: "Kommunfullmäktige" },
    heldOn: day("2026-03-23"),
    approvedOn: day("2026-03-30"),
    postedOn: day("2026-03-31"),
    items: [{ paragraph: "41", motion: { ...motion, title: "Belysning vid elljusspåret" } }],
  },
});

export const REPORTS_OF_LJUNGSALA: Record<string, Report> = { unanswered, granted, statistics, notice };
