import { fromDb, fromDbOrNull, PlainDate } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { lastAppealDay } from "@/lib/process/notice";
import { FINAL, phaseOf } from "@/lib/process/phase";

/** What the database holds of a case, read with no help from the application's own reading of facts. */
async function stored(motionId: string) {
  const motion = await db.motion.findUniqueOrThrow({
    where: { id: motionId },
    include: {
      movers: true,
      milestones: true,
      dispatches: { include: { minutesItem: { include: { body: true, meeting: true } } } },
      assignments: { include: { minutesItem: { include: { body: true, meeting: true } } } },
      referrals: { include: { answer: { include: { meeting: true } } } },
      minutesItems: { include: { body: true, meeting: true } },
    },
  });
  const decisions = motion.minutesItems.flatMap(({ meeting, ...item }) =>
    item.status === "DECIDED" && !item.referralId && meeting
      ? [
          {
            ...item,
            bodyKind: item.body.kind,
            on: fromDb(meeting.heldOn),
            postedOn: fromDbOrNull(meeting.postedOn),
          },
        ]
      : [],
  );
  const milestones = motion.milestones.map(({ kind, occurredOn, note }) => ({
    kind,
    on: fromDb(occurredOn),
    note,
  }));
  return { motion, decisions, milestones };
}

type Stored = Awaited<ReturnType<typeof stored>>;

/**
 * The phase as it stands stored, and as nothing but the facts have it; and every way in which what is stored
 * could not have happened lawfully.
 */
export async function judged(motionId: string) {
  const found = await stored(motionId);
  const { motion, decisions, milestones } = found;
  const { phase, since, open } = phaseOf({
    receivedOn: fromDb(motion.receivedOn),
    raisedOn: fromDbOrNull(motion.raisedOn),
    referrals: motion.referrals.map(({ sentOn, closedOn }) => ({
      sentOn: fromDb(sentOn),
      closedOn: fromDbOrNull(closedOn),
    })),
    decisions,
    milestones,
    dispatches: motion.dispatches.map(({ sentOn }) => ({ on: fromDbOrNull(sentOn) })),
  });
  return {
    version: motion.version,
    recomputed: { phase, since: since.toString(), open },
    stored: { phase: motion.phase, since: fromDb(motion.phaseSince).toString(), open: motion.open },
    unlawful: Object.entries(LAWS).flatMap(([law, holds]) => (holds(found) ? [] : [law])),
  };
}

const isFinal = ({ bodyKind, outcome }: Stored["decisions"][number]) =>
  bodyKind === "COUNCIL" && outcome !== null && FINAL.includes(outcome);
const notAfter = (a: PlainDate, b: PlainDate) => PlainDate.compare(a, b) <= 0;

const LAWS: Record<string, (stored: Stored) => boolean> = {
  "a motion ends once (KL 5:23)": ({ decisions, milestones }) =>
    decisions.filter(isFinal).length + milestones.filter(({ kind }) => kind === "WITHDRAWN").length <= 1,
  "only the council and the movers end it (KL 5:23)": ({ motion, decisions, milestones }) =>
    motion.open !== (decisions.some(isFinal) || milestones.some(({ kind }) => kind === "WITHDRAWN")),
  "the board has had its say before the council settles it (KL 5:28)": ({ decisions }) =>
    decisions
      .filter((item) => isFinal(item) && item.outcome !== "STRUCK" && !item.overrideReason)
      .every(({ on }) =>
        decisions.some(
          (item) =>
            item.bodyKind === "BOARD" &&
            notAfter(item.on, on) &&
            item.outcome !== "TABLED" &&
            item.outcome !== "RECOMMITTED",
        ),
      ),
  "nothing happens before the motion was written": ({ motion, decisions, milestones }) => {
    const first = fromDb(motion.writtenOn ?? motion.receivedOn);
    const days = [...decisions.map(({ on }) => on), ...milestones.map(({ on }) => on)];
    const sent = motion.referrals.map(({ sentOn }) => fromDb(sentOn));
    return [...days, ...sent].every((on) => notAfter(first, on));
  },
  "it is raised before the council settles it (KL 5:22)": ({ motion, decisions }) =>
    decisions.filter(isFinal).every(({ on }) => !motion.raisedOn || notAfter(fromDb(motion.raisedOn), on)),
  "a body is asked once at a time": ({ motion }) => {
    const open = motion.referrals.filter(({ closedOn }) => !closedOn).map(({ bodyId }) => bodyId);
    return new Set(open).size === open.length;
  },
  "a referral is closed by an answer that was decided, or by saying so": ({ motion }) =>
    motion.referrals.every(({ sentOn, closedOn, declinedOn, withdrawnOn, answer }) => {
      const ended =
        declinedOn ?? withdrawnOn ?? (answer?.status === "DECIDED" ? answer.meeting?.heldOn : null);
      if (closedOn && closedOn < sentOn) return false;
      return String(closedOn) === String(ended ?? null);
    }),
  "only what the council settled is dispatched and gives assignments": ({ motion, decisions }) =>
    [...motion.dispatches, ...motion.assignments].every(({ minutesItemId }) =>
      decisions.some((item) => item.id === minutesItemId && isFinal(item)),
    ),
  "nothing is dispatched before it is decided": ({ motion, decisions }) =>
    motion.dispatches.every(({ sentOn, minutesItemId }) => {
      const item = decisions.find(({ id }) => id === minutesItemId);
      return !sentOn || !item || notAfter(item.on, fromDb(sentOn));
    }),
  "a case is closed once, after it was settled, and dispatched or with a reason": ({
    motion,
    decisions,
    milestones,
  }) => {
    const [closed, ...again] = milestones.filter(({ kind }) => kind === "CLOSED");
    if (!closed) return true;
    const withdrawn = milestones.find(({ kind }) => kind === "WITHDRAWN");
    const settled = decisions.find(isFinal);
    const end = settled?.on ?? withdrawn?.on;
    if (again.length > 0 || !end || !notAfter(end, closed.on)) return false;
    if (closed.note || !settled) return true;
    const { postedOn } = settled;
    const appealIsOut = postedOn && PlainDate.compare(lastAppealDay(postedOn), closed.on) < 0;
    return (
      Boolean(appealIsOut) && motion.dispatches.length > 0 && motion.dispatches.every(({ sentOn }) => sentOn)
    );
  },
};
