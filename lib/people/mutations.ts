import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { now, type PlainDate, toDb, toDbOrNull } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import { refuse } from "@/lib/db/constraints";
import { NotVisible, Refusal } from "@/lib/errors";
import type { FormState } from "@/lib/form-state";
import { changesBetween } from "@/lib/history/changes";
import { recordSetting } from "@/lib/history/mutations";
import { leadTimesError } from "@/lib/process/lead-times";
import { PLANNING, planningSettings } from "@/lib/process/planning-settings";
import { bodyInWords, partyInWords } from "./in-words";
import { keptSince } from "./queries";
import type { AddBodyInput, AddPartyInput, ChangeBodyInput, ChangePartyInput } from "./schema";

export function addBody(actor: Actor, input: AddBodyInput): Promise<{ id: string }> {
  authorize(actor, "manage the register");
  return db
    .$transaction(async (tx) => {
      await checkParent(tx, input.parentId);
      await checkLeadTimes(tx, input);
      const { id, ...body } = await tx.body.create({ data: inDb(input) });
      await recordSetting(tx, actor, `Organet ${body.name}`, changesBetween({}, bodyInWords(body)));
      return { id };
    })
    .catch(refuse);
}

/** Corrects a body, or says when it ceases: old cases go on naming it, so it is never deleted. */
export async function changeBody(actor: Actor, input: ChangeBodyInput): Promise<void> {
  authorize(actor, "manage the register");
  const { bodyId, renamedFrom, ...described } = input;
  await db
    .$transaction(async (tx) => {
      const before = await tx.body.findUnique({ where: { id: bodyId } });
      if (!before) throw new NotVisible();
      if (before.kind !== described.kind || before.parentId !== described.parentId) {
        await checkUnused(tx, bodyId);
        await checkParent(tx, described.parentId, bodyId);
      }
      await checkLeadTimes(tx, described);
      if (renamedFrom && before.name !== described.name) await keepName(tx, before, renamedFrom);
      const after = await tx.body.update({ where: { id: bodyId }, data: inDb(described) });
      const changes = changesBetween(bodyInWords(before), bodyInWords(after));
      await recordSetting(tx, actor, `Organet ${before.name}`, changes);
    })
    .catch(refuse);
}

export function addParty(actor: Actor, input: AddPartyInput): Promise<{ id: string }> {
  authorize(actor, "manage the register");
  return db
    .$transaction(async (tx) => {
      const { id, ...party } = await tx.party.create({ data: inDb(input) });
      await recordSetting(tx, actor, `Partiet ${party.name}`, changesBetween({}, partyInWords(party)));
      return { id };
    })
    .catch(refuse);
}

/** Corrects a party, or says when it ceases. */
export async function changeParty(actor: Actor, input: ChangePartyInput): Promise<void> {
  authorize(actor, "manage the register");
  const { partyId: id, ...described } = input;
  await db
    .$transaction(async (tx) => {
      const before = await tx.party.findUnique({ where: { id } });
      if (!before) throw new NotVisible();
      const after = await tx.party.update({ where: { id }, data: inDb(described) });
      const changes = changesBetween(partyInWords(before), partyInWords(after));
      await recordSetting(tx, actor, `Partiet ${before.name}`, changes);
    })
    .catch(refuse);
}

/**
 * Keeps what somebody had typed when the session ran out, until it is saved: a page may be fetched more
 * than once on the way back to the form. What nobody came back for goes when the next is kept.
 */
export async function keepTyped(userId: string, path: string, values: FormState["values"]): Promise<void> {
  const where = { userId_path: { userId, path } };
  const createdAt = now();
  await db.formDraft.deleteMany({ where: { createdAt: { lte: keptSince() } } });
  await db.formDraft.upsert({
    where,
    create: { userId, path, values, createdAt },
    update: { values, createdAt },
  });
}

export async function forgetTyped(userId: string, path: string): Promise<void> {
  await db.formDraft.deleteMany({ where: { userId, path } });
}

/** What the body did until then goes on being told under the name that it had. */
async function keepName(
  tx: Transaction,
  { id: bodyId, name }: { id: string; name: string },
  renamedFrom: PlainDate,
): Promise<void> {
  const until = toDb(renamedFrom.subtract({ days: 1 }));
  const later = await tx.bodyFormerName.count({ where: { bodyId, until: { gte: until } } });
  if (later > 0) {
    throw new Refusal("renamedFrom", "Organet har redan bytt namn den dagen eller senare.");
  }
  await tx.bodyFormerName.create({ data: { bodyId, name, until }, select: { until: true } });
}

const inDb = <T extends Pick<AddPartyInput, "validFrom" | "validTo">>(input: T) => ({
  ...input,
  validFrom: toDbOrNull(input.validFrom),
  validTo: toDbOrNull(input.validTo),
});

/** A part of an authority has no parts of its own, so nothing can end up under itself. */
async function checkParent(tx: Transaction, parentId: string | null, own?: string): Promise<void> {
  if (!parentId) return;
  const parent = await tx.body.findFirst({ where: { id: parentId, parentId: null } });
  if (!parent || parentId === own) throw new Refusal("parentId", "Det organet kan inget annat höra till.");
}

/** What the body has not decided for itself is as the municipality has it. */
async function checkLeadTimes(tx: Transaction, input: AddBodyInput): Promise<void> {
  const { kind, papersLeadDays, summonsLeadDays } = input;
  if (papersLeadDays === null && summonsLeadDays === null) return;
  const setting = await tx.setting.findUnique({ where: { key: PLANNING } });
  const { papersLead, summonsLead } = planningSettings(setting?.value);
  const error = leadTimesError(kind, {
    papers: papersLeadDays ?? papersLead[kind],
    summons: summonsLeadDays ?? summonsLead[kind],
  });
  if (error) throw new Refusal(`${error.lead}LeadDays`, error.message);
}

/** The phase of a case follows from what kind of body decided; that cannot change afterwards. */
async function checkUnused(tx: Transaction, id: string): Promise<void> {
  const some = { some: {} };
  const used = [{ motions: some }, { referrals: some }, { meetings: some }, { minutesItems: some }];
  if (await tx.body.count({ where: { id, OR: [...used, { children: some }] } })) {
    throw new Refusal("kind", "Organet används redan: dess slag och vad det hör till kan inte ändras.");
  }
}
