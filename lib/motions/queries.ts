import "server-only";
import { cache } from "react";
import { type Actor, may, maySeeProposal } from "@/lib/auth/permissions";
import { documentsVisibleTo, eventsVisibleTo, itemsVisibleTo, visibleTo } from "@/lib/auth/visibility";
import { voidedEntries } from "@/lib/corrections/queries";
import { fromDb, fromDbOrNull } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isId } from "@/lib/db/id";
import { describe } from "@/lib/events/describe";

const who = { select: { name: true, party: true }, orderBy: { position: "asc" } } as const;
const body = { select: { id: true, name: true, abbreviation: true, kind: true } } as const;

const caseSelect = (actor: Actor) =>
  ({
    id: true,
    version: true,
    registrationNumber: true,
    recordClass: true,
    title: true,
    authority: body,
    writtenOn: true,
    receivedOn: true,
    raisedOn: true,
    phase: true,
    phaseSince: true,
    open: true,
    deadlineOn: true,
    publishedAt: true,
    secrecyProvision: true,
    secrecySetAt: true,
    // Only the number of facts that lie sealed: what they say is for lib/secrecy.
    _count: { select: { sealedFields: { where: { liftedAt: null } } } },
    caseOfficer: { select: { id: true, name: true } },
    movers: who,
    clauses: { select: { id: true, position: true, text: true }, orderBy: { position: "asc" } },
    milestones: {
      select: { id: true, kind: true, occurredOn: true, note: true },
      orderBy: { occurredOn: "asc" },
    },
    referrals: {
      select: {
        id: true,
        body,
        question: true,
        sentOn: true,
        dueOn: true,
        closedOn: true,
        declinedOn: true,
        declinedReason: true,
        withdrawnOn: true,
        withdrawnReason: true,
        extensions: {
          select: { id: true, fromDueOn: true, toDueOn: true, reason: true, decidedOn: true },
          orderBy: { toDueOn: "asc" },
        },
        reminders: {
          select: { id: true, sentOn: true, recipient: true, sentBy: { select: { name: true } } },
          orderBy: [{ sentOn: "asc" }, { id: "asc" }],
        },
      },
      orderBy: [{ sentOn: "asc" }, { body: { name: "asc" } }],
    },
    dispatches: {
      select: { id: true, recipient: true, sentOn: true, sentByName: true },
      orderBy: { position: "asc" },
    },
    assignments: {
      select: {
        id: true,
        minutesItemId: true,
        body,
        text: true,
        dueOn: true,
        completedOn: true,
        followUps: {
          select: { id: true, notedOn: true, text: true, byName: true },
          orderBy: [{ notedOn: "asc" }, { createdAt: "asc" }],
        },
      },
      orderBy: [{ dueOn: "asc" }, { createdAt: "asc" }],
    },
    minutesItems: {
      where: itemsVisibleTo(actor),
      select: {
        id: true,
        body,
        referralId: true,
        status: true,
        meetingId: true,
        meeting: { select: { heldOn: true, approvedOn: true, postedOn: true, takenDownOn: true } },
        paragraph: true,
        agendaNumber: true,
        registrationNumber: true,
        reportDatedOn: true,
        decisionText: true,
        summary: true,
        stance: true,
        outcome: true,
        tabledToOn: true,
        recommittedTo: body,
        byMinority: true,
        reason: true,
        propositionOrder: true,
        chairFinding: true,
        dispatchTo: true,
        createdAt: true,
        clauses: { select: { clauseId: true, outcome: true } },
        clauseStances: { select: { clauseId: true, stance: true } },
        speakers: who,
        proposals: {
          select: { name: true, party: true, text: true },
          orderBy: { position: "asc" },
        },
        votes: {
          select: {
            question: true,
            yesMeans: true,
            noMeans: true,
            yes: true,
            no: true,
            abstain: true,
            absent: true,
            castingVote: true,
            ballots: {
              select: { name: true, party: true, choice: true },
              orderBy: { position: "asc" },
            },
          },
          orderBy: { position: "asc" },
        },
        notVoting: {
          select: { kind: true, name: true, party: true },
          orderBy: { position: "asc" },
        },
        notes: {
          select: { id: true, kind: true, name: true, party: true, text: true },
          orderBy: { position: "asc" },
        },
      },
    },
    documents: {
      where: documentsVisibleTo(actor),
      select: {
        id: true,
        type: true,
        status: true,
        statusOn: true,
        title: true,
        correspondent: true,
        fileName: true,
        mediaType: true,
        size: true,
        referralId: true,
        minutesItemId: true,
        publishedAt: true,
        secrecyProvision: true,
        secrecySetAt: true,
        number: true,
        registeredAt: true,
        openTitle: true,
      },
      orderBy: [{ statusOn: "asc" }, { createdAt: "asc" }],
    },
  }) as const satisfies Prisma.MotionSelect;

export type CaseFile = NonNullable<Awaited<ReturnType<typeof getCase>>>;
export type CaseReferral = CaseFile["referrals"][number];
export type CaseItem = CaseFile["minutesItems"][number];
export type CaseDocument = CaseFile["documents"][number];
export type CaseAssignment = CaseFile["assignments"][number];

/**
 * Everything the actor may know of a case, with statutory dates as calendar days. Minutes items come in
 * the order of their meetings, proposals last. Null when there is no such case for this actor: a 404.
 */
export const getCase = cache(async (actor: Actor, id: string) => {
  if (!isId(id)) return null;
  const row = await db.motion.findFirst({
    relationLoadStrategy: "join",
    where: { id, ...visibleTo(actor) },
    select: caseSelect(actor),
  });
  if (!row) return null;
  return {
    ...row,
    writtenOn: fromDbOrNull(row.writtenOn),
    receivedOn: fromDb(row.receivedOn),
    raisedOn: fromDbOrNull(row.raisedOn),
    phaseSince: fromDb(row.phaseSince),
    deadlineOn: fromDb(row.deadlineOn),
    milestones: row.milestones.map((milestone) => ({
      ...milestone,
      occurredOn: fromDb(milestone.occurredOn),
    })),
    referrals: row.referrals.map((referral) => ({
      ...referral,
      sentOn: fromDb(referral.sentOn),
      dueOn: fromDb(referral.dueOn),
      closedOn: fromDbOrNull(referral.closedOn),
      declinedOn: fromDbOrNull(referral.declinedOn),
      withdrawnOn: fromDbOrNull(referral.withdrawnOn),
      extensions: referral.extensions.map((extension) => ({
        ...extension,
        fromDueOn: fromDb(extension.fromDueOn),
        toDueOn: fromDb(extension.toDueOn),
        decidedOn: fromDb(extension.decidedOn),
      })),
      reminders: referral.reminders.map((reminder) => ({ ...reminder, sentOn: fromDb(reminder.sentOn) })),
    })),
    minutesItems: row.minutesItems
      .map(({ meeting, ...item }) => ({
        ...item,
        heldOn: fromDbOrNull(meeting?.heldOn ?? null),
        approvedOn: fromDbOrNull(meeting?.approvedOn ?? null),
        postedOn: fromDbOrNull(meeting?.postedOn ?? null),
        takenDownOn: fromDbOrNull(meeting?.takenDownOn ?? null),
        reportDatedOn: fromDbOrNull(item.reportDatedOn),
        tabledToOn: fromDbOrNull(item.tabledToOn),
      }))
      .sort(
        (a, b) =>
          String(a.heldOn ?? "9999").localeCompare(String(b.heldOn ?? "9999")) ||
          a.createdAt.getTime() - b.createdAt.getTime(),
      ),
    dispatches: row.dispatches.map((line) => ({ ...line, sentOn: fromDbOrNull(line.sentOn) })),
    assignments: row.assignments.map((assignment) => ({
      ...assignment,
      dueOn: fromDbOrNull(assignment.dueOn),
      completedOn: fromDbOrNull(assignment.completedOn),
      followUps: assignment.followUps.map((note) => ({ ...note, notedOn: fromDb(note.notedOn) })),
    })),
    documents: row.documents.map((document) => ({
      ...document,
      statusOn: fromDb(document.statusOn),
    })),
  };
});

/**
 * The history of a case, newest first, as Swedish sentences; empty for who may not read it. What it tells
 * of an item or a document is only for those who may see that one.
 */
export async function caseHistory(actor: Actor, motionId: string) {
  if (!may(actor, "read the history") || !isId(motionId)) return [];
  const [file, voided, events] = await Promise.all([
    getCase(actor, motionId),
    voidedEntries(actor, motionId),
    db.event.findMany({
      where: { AND: [{ motionId }, eventsVisibleTo(actor)] },
      orderBy: { sequence: "desc" },
      select: { sequence: true, at: true, actorName: true, origin: true, action: true, details: true },
    }),
  ]);
  const known = new Set([
    ...[...(file?.minutesItems ?? []), ...(file?.documents ?? [])].map(({ id }) => id),
    ...voided.map(({ entryId }) => entryId),
  ]);
  const isKnown = (id: string | undefined) => id === undefined || known.has(id);
  return events.flatMap(({ action, details, ...event }) => {
    const { minutesItemId, documentId, proposalOf } = details as Record<string, string | undefined>;
    if (!isKnown(minutesItemId) || !isKnown(documentId)) return [];
    if (proposalOf && !maySeeProposal(actor, proposalOf)) return [];
    return [{ ...event, action, sentence: describe({ action, details }) }];
  });
}
