import { inDays, type PlainDate } from "@/lib/dates";
import type { Change } from "./changes";
import type { Obstacle } from "./plan";
import { isAfter, isBefore } from "./road";
import type { Slip, Standing } from "./standing";

/** Why there is no way left. */
export function obstacleInWords(obstacle: Obstacle): string {
  if (obstacle.kind === "NO_TIME_TO_WRITE") {
    const { days, startBy, readyBy } = obstacle;
    return `Tjänsteutlåtandet måste vara klart ${readyBy}. Med en skrivtid på ${inDays(days)} skulle skrivandet ha börjat ${startBy}.`;
  }
  const { body, from, to, missed } = obstacle;
  if (isBefore(to, from)) return `${body.name} skulle ha sammanträtt senast ${to}, och den dagen har varit.`;
  if (missed) {
    return `${body.name} sammanträder ${missed.heldOn}, men handlingarna skulle ha varit inne ${missed.papersOn}. Efter det finns inget sammanträde till och med ${to}.`;
  }
  return `${body.name} sammanträder inte mellan ${from} och ${to}.`;
}

/** One thing that would open a way, as an offer. */
export function changeInWords(change: Change, { deadlineOn }: { deadlineOn: PlainDate }): string {
  switch (change.kind) {
    case "SHORTER_WRITING":
      return `Korta skrivtiden till ${inDays(change.days)}.`;
    case "EXTRA_MEETING": {
      const { body, from, to } = change;
      const window = from.equals(to) ? `${from}` : `mellan ${from} och ${to}`;
      return `Håll ett extra sammanträde i ${body.name} ${window}.`;
    }
    case "OTHER_COUNCIL_DATE":
      return isAfter(change.heldOn, deadlineOn)
        ? `Ta upp motionen i fullmäktige ${change.heldOn}. Det är efter årets sista dag, ${deadlineOn} (KL 5:35).`
        : `Ta upp motionen i fullmäktige ${change.heldOn} i stället.`;
    case "REPORT":
      return `Anmäl till fullmäktige senast ${change.heldOn} att motionen inte hinner beredas inom året, och vad som har kommit fram (KL 5:35 andra stycket).`;
  }
}

/** What has become of an applied plan: what stands in its way, or what it asks for now. */
export const standingInWords = (standing: Standing): string[] =>
  standing.status === "BROKEN" ? standing.obstacles.map(obstacleInWords) : standing.slips.map(slipInWords);

/** What has changed since the plan was applied, and what it asks for now. */
export function slipInWords(slip: Slip): string {
  switch (slip.kind) {
    case "LATE":
      return `${slip.body.name} skulle ha svarat ${slip.dueOn}. Svaret måste nu vara inne ${slip.now}${lastChance(slip)}.`;
    case "TOO_LONG":
      return `${slip.body.name} har fått till ${slip.dueOn} på sig, men svaret måste vara inne ${slip.now}${lastChance(slip)}.`;
    case "COUNCIL_MOVED":
      return `Fullmäktige sammanträder inte ${slip.from}. Motionen måste tas upp redan ${slip.to}.`;
  }
}

const lastChance = ({ meeting }: Extract<Slip, { kind: "LATE" | "TOO_LONG" }>): string =>
  meeting ? `, efter sammanträdet ${meeting.heldOn}` : "";
