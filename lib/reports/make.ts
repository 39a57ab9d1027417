import "server-only";
import { assignmentsOfYear } from "@/lib/assignments/queries";
import type { Actor } from "@/lib/auth/permissions";
import { today } from "@/lib/dates";
import { NotVisible, Refusal } from "@/lib/errors";
import { currentLook } from "@/lib/look/queries";
import { namesByKind } from "@/lib/process/ball";
import { registerOptions } from "@/lib/search/queries";
import { municipalityName } from "@/lib/settings/queries";
import { askedBodies, postponements, settledMotions } from "@/lib/statistics/queries";
import { grantedReport } from "./granted";
import { noticeReport } from "./notice";
import { standingOf } from "./open-motion";
import { grantedMotions, meetingToAnnounce, openMotions } from "./queries";
import type { Report } from "./report";
import { grantedChoices, noticeChoices, statisticsChoices, unansweredChoices } from "./schema";
import { statisticsReport } from "./statistics";
import { unansweredReport } from "./unanswered";

/** What is asked for in the address. */
export type Asked = Record<string, string | string[] | undefined>;

/** The reports by the name they have in the address. Each is made of what the actor may see, as of today. */
export const REPORTS = {
  obesvarade: {
    title: "Obesvarade motioner",
    lead: "Redovisningen till fullmäktige i april och oktober: varje öppen motion, hur lång tid som är kvar av året, var den finns och vad som har kommit fram hittills (KL 5:35).",
    make: async (actor: Actor, asked: Asked): Promise<Report> => {
      const choices = unansweredChoices.parse(asked);
      const [{ motions, secret }, { bodies }, municipality] = await Promise.all([
        openMotions(actor, choices.sekretess === "ja"),
        registerOptions(),
        municipalityName(),
      ]);
      const standings = motions.map((motion) => standingOf(motion, namesByKind(bodies), today()));
      const report = unansweredReport({ municipality, today: today(), standings, secret, choices });
      return { ...report, tellsSecrets: choices.sekretess === "ja" };
    },
  },
  bifallna: {
    title: "Bifallna motioner och uppdrag",
    lead: "Årets uppföljning: vilka motioner fullmäktige har bifallit, vilka uppdrag nämnder och andra organ har fått och hur det har gått med dem.",
    make: async (actor: Actor, asked: Asked): Promise<Report> => {
      const { ar: year } = grantedChoices.parse(asked);
      const [motions, assignments, municipality] = await Promise.all([
        grantedMotions(actor, year),
        assignmentsOfYear(actor, year),
        municipalityName(),
      ]);
      return grantedReport({ municipality, year, today: today(), motions, assignments });
    },
  },
  anslag: {
    title: "Anslag om justerat protokoll",
    lead: "Det som sätts upp på anslagstavlan när ett sammanträdes protokoll har justerats, med sista dag att överklaga (KL 8:12 och 13:5).",
    make: async (_actor: Actor, asked: Asked): Promise<Report> => {
      const { mote } = noticeChoices.parse(asked);
      const [meeting, municipality, { phrases }] = await Promise.all([
        meetingToAnnounce(mote),
        municipalityName(),
        currentLook(),
      ]);
      if (!meeting && mote) throw new NotVisible();
      if (!meeting) throw new Refusal("", "Inget protokoll är justerat ännu.");
      return noticeReport({ municipality, today: today(), meeting, phrases });
    },
  },
  statistik: {
    title: "Statistik",
    lead: "Hur lång tid motionerna tar, hur de slutar, vilka organ som svarar i tid och hur ofta ärenden skjuts upp.",
    make: async (actor: Actor, asked: Asked): Promise<Report> => {
      const choices = statisticsChoices.parse(asked);
      const years = { from: choices.fran, to: choices.till };
      const [settled, askedOf, postponed, municipality] = await Promise.all([
        settledMotions(actor, years),
        askedBodies(actor, years),
        postponements(actor, years),
        municipalityName(),
      ]);
      return statisticsReport({ municipality, today: today(), choices, settled, asked: askedOf, postponed });
    },
  },
};

export type ReportName = keyof typeof REPORTS;

export const isReportName = (name: string): name is ReportName => Object.hasOwn(REPORTS, name);
