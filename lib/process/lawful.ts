import { PlainDate } from "@/lib/dates";
import type { BodyKind, MilestoneKind, Outcome } from "@/lib/db/generated/enums";
import { closingOf } from "./closing";
import { lastAppealDay } from "./notice";
import { isFinal } from "./phase";
import { settlementOf } from "./settlement";

/** What a case says happened, as far as one fact depends on another. */
export type Told = {
  raisedOn: PlainDate | null;
  decisions: {
    id: string;
    bodyKind: BodyKind;
    on: PlainDate;
    outcome: Outcome | null;
    postedOn: PlainDate | null;
    /** Recorded against a warning, with a reason: urgent, and all who were present agreed (KL 5:33). */
    overridden: boolean;
  }[];
  milestones: { kind: MilestoneKind; on: PlainDate; note: string | null }[];
  dispatches: { minutesItemId: string; on: PlainDate | null }[];
  assignments: { minutesItemId: string }[];
};

type Decision = Told["decisions"][number];

/** Each way in which the facts contradict each other, or the law, by its name and with what to do about it. */
export function contradictionsIn(told: Told): Map<string, string> {
  const found = Object.entries(RULES).map(([rule, says]) => [rule, says(told)] as const);
  return new Map(found.flatMap(([rule, message]) => (message ? [[rule, message]] : [])));
}

const RULES: Record<string, (told: Told) => string | null> = {
  "settled once": ({ decisions, milestones }) => {
    const ends = [...decisions.filter(settles), ...milestones.filter(({ kind }) => kind === "WITHDRAWN")];
    const days = ends.map(({ on }) => on.toString()).sort();
    return ends.length > 1
      ? `En motion avgörs eller återtas en gång (KL 5:23), och här står det två gånger: ${days.join(" och ")}. Stryk det som är fel först.`
      : null;
  },

  "the board has its say": ({ decisions }) => {
    const unprepared = decisions.find(
      (one) => settles(one) && one.outcome !== "STRUCK" && !one.overridden && !isPrepared(one, decisions),
    );
    return unprepared
      ? `Kommunstyrelsen ska ha yttrat sig innan fullmäktige avgjorde motionen ${unprepared.on} (KL 5:28). Rätta eller stryk fullmäktiges beslut först.`
      : null;
  },

  "raised before it is settled": ({ raisedOn, decisions }) => {
    const early = raisedOn && decisions.find((one) => settles(one) && !notAfter(raisedOn, one.on));
    return early
      ? `Motionen väcktes ${raisedOn} och kan inte ha avgjorts ${early.on} (KL 5:22). Rätta den dag som är fel först.`
      : null;
  },

  "closed when settled": (told) => {
    const closed = told.milestones.find(({ kind }) => kind === "CLOSED");
    const settlement = settlementOf(told);
    if (!closed || (settlement && notAfter(settlement.on, closed.on))) return null;
    return `Ärendet avslutades ${closed.on}, och då ska motionen ha varit avgjord eller återtagen. Stryk eller rätta avslutet först.`;
  },

  "closed with a reason": (told) => {
    const closed = told.milestones.find(({ kind }) => kind === "CLOSED");
    if (!closed || closed.note) return null;
    const postedOn = told.decisions.find(settles)?.postedOn;
    const appeal = postedOn ? lastAppealDay(postedOn) : null;
    const after = { settlement: settlementOf(told), dispatches: told.dispatches, lastAppealDay: appeal };
    return closingOf(after, closed.on).missing.length > 0
      ? `Ärendet avslutades ${closed.on} utan att beslutet var expedierat och tiden för att överklaga ute (KL 13:5). Skriv varför i avslutets anteckning, eller stryk avslutet.`
      : null;
  },

  "dispatched when decided": ({ decisions, dispatches }) => {
    const early = dispatches.find(({ on, minutesItemId }) => {
      const decision = decisions.find(({ id }) => id === minutesItemId);
      return on && decision && !notAfter(decision.on, on);
    });
    return early
      ? `Beslutet är avbockat som skickat ${early.on}, innan det fattades. Ångra det först.`
      : null;
  },

  "only a settlement is dispatched": ({ decisions, dispatches, assignments }) =>
    [...dispatches, ...assignments].every(({ minutesItemId }) =>
      decisions.some((one) => one.id === minutesItemId && settles(one)),
    )
      ? null
      : "Beslutet har en sändlista eller har gett uppdrag, och det har bara ett beslut som avgör motionen. Stryk beslutet och registrera det på nytt, eller ta bort mottagarna och uppdragen först.",
};

const settles = ({ bodyKind, outcome }: Decision): boolean => bodyKind === "COUNCIL" && isFinal(outcome);

const isPrepared = ({ on }: Decision, decisions: Decision[]): boolean =>
  decisions.some(
    (one) =>
      one.bodyKind === "BOARD" &&
      one.outcome !== "TABLED" &&
      one.outcome !== "RECOMMITTED" &&
      notAfter(one.on, on),
  );

const notAfter = (a: PlainDate, b: PlainDate): boolean => PlainDate.compare(a, b) <= 0;
