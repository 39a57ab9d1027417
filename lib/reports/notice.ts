import { longDate, type PlainDate } from "@/lib/dates";
import type { Look } from "@/lib/look/look";
import { phrase } from "@/lib/look/phrases";
import { paragraph } from "@/lib/papers/content/blocks";
import { lastAppealDay, takeDownDay } from "@/lib/process/notice";
import { paragraphSign } from "@/lib/vocabulary";
import { type DataTable, type Report, reportTree, tableBlock } from "./report";

export type MeetingToAnnounce = {
  body: { name: string };
  heldOn: PlainDate;
  approvedOn: PlainDate | null;
  postedOn: PlainDate | null;
  /** Of the motions that everybody may know of: a notice board is read by all. */
  items: {
    paragraph: string | null;
    motion: { id: string; registrationNumber: string; title: string };
  }[];
};

type Input = { municipality: string; today: PlainDate; meeting: MeetingToAnnounce; phrases: Look["phrases"] };

/** Anslag: that the minutes of a meeting have been approved, for the notice board (KL 8:12). */
export function noticeReport({ municipality, today, meeting, phrases }: Input): Report {
  const { body, heldOn } = meeting;
  const days = daysTable(meeting);
  const items = itemsTable(meeting);
  return {
    missing: missing(meeting),
    tree: reportTree({
      documentName: "Anslag",
      title: `Protokoll har justerats: ${body.name} den ${longDate(heldOn)}`,
      municipality,
      today,
      facts: [
        { label: "Organ", value: body.name },
        { label: "Sammanträdesdatum", value: longDate(heldOn) },
      ],
      sections: [
        { key: "dagar", heading: "Tillkännagivande", blocks: [tableBlock(days)] },
        {
          key: "var",
          heading: "Var protokollet finns",
          blocks: [paragraph("var", phrase(phrases, "notice-kept", { organ: body.name }), null)],
        },
        {
          key: "overklaga",
          heading: "Hur beslut överklagas",
          blocks: [paragraph("overklaga", phrase(phrases, "appeal"), null)],
        },
        ...(items.rows.length > 0
          ? [{ key: "motioner", heading: "Motioner i protokollet", blocks: [tableBlock(items)] }]
          : []),
      ],
    }),
    tables: [days, items],
  };
}

/** What the notice cannot be put up without, by name. */
const missing = ({ body, approvedOn, postedOn }: MeetingToAnnounce): string[] => [
  ...(approvedOn ? [] : [`Skriv vilken dag protokollet från ${body.name} justerades (KL 5:69).`]),
  ...(postedOn ? [] : ["Skriv vilken dag justeringen anslås (KL 8:12)."]),
];

/** The time to appeal runs from the announcement, never from the meeting (KL 13:5). */
const daysTable = ({ approvedOn, postedOn }: MeetingToAnnounce): DataTable => ({
  key: "dagar",
  name: "Dagar",
  columns: ["Vad", "Dag"],
  rows: (
    [
      ["Protokollet justerat", approvedOn],
      ["Anslaget sätts upp", postedOn],
      ["Sista dag att överklaga", postedOn && lastAppealDay(postedOn)],
      ["Anslaget tas ned", postedOn && takeDownDay(postedOn)],
    ] as const
  ).map(([what, day]) => [what, day && longDate(day)]),
});

const itemsTable = ({ items }: MeetingToAnnounce): DataTable => ({
  key: "motioner",
  name: "Paragrafer om motioner",
  columns: ["§", "Diarienummer", "Motion"],
  hrefs: items.map(({ motion }) => `/motioner/${motion.id}`),
  rows: items.map(({ paragraph, motion }) => [
    paragraph && paragraphSign(paragraph),
    motion.registrationNumber,
    motion.title,
  ]),
});
