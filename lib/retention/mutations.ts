import "server-only";
import { type Actor, authorize, type SignedIn } from "@/lib/auth/permissions";
import { fromDb, now, type PlainDate, toDb } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import { refuse } from "@/lib/db/constraints";
import { NotVisible, Refusal } from "@/lib/errors";
import { auditedTogether, type Recorder } from "@/lib/events/audited";
import { changesBetween } from "@/lib/history/changes";
import { recordAdministration, recordSetting } from "@/lib/history/mutations";
import { pseudonymise } from "@/lib/personal-data/pseudonymise";
import { CLASSES, documentTypeOf, SIGN_INS } from "./classes";
import { disposeDocuments, disposeDrafts, disposeFiles, disposeSignIns } from "./dispose";
import { dueIn } from "./due";
import { dueBefore, RETENTION, type Rules, retentionRules, yearsInWords } from "./rules";
import type { ApproveListInput, MakeListInput, RejectListInput, RulesInput } from "./schema";

/** Decides how long each record class is kept. */
export async function decideRules(actor: Actor, rules: RulesInput): Promise<void> {
  authorize(actor, "approve disposals");
  await db.$transaction(async (tx) => {
    const where = { key: RETENTION };
    const before = retentionRules((await tx.setting.findUnique({ where }))?.value);
    await tx.setting.upsert({ where, create: { ...where, value: rules }, update: { value: rules } });
    await recordSetting(tx, actor, "Gallringsreglerna", changesBetween(inWords(before), inWords(rules)));
  });
}

const inWords = (rules: Rules) =>
  Object.fromEntries(
    Object.entries(rules).map(([name, years]) => [CLASSES[name]?.label ?? name, yearsInWords(years)]),
  );

/** Lists what of a record class has been kept long enough. Nothing goes before a person has approved the list. */
export async function makeList(actor: Actor, { recordClass }: MakeListInput): Promise<{ id: string }> {
  authorize(actor, "approve disposals");
  const list = db.$transaction(async (tx) => {
    const rules = retentionRules((await tx.setting.findUnique({ where: { key: RETENTION } }))?.value);
    const before = dueBefore(rules[recordClass] ?? null);
    if (!before) throw new Refusal("", "Det bevaras: ingen gallringsregel säger något annat.");
    // One proposed list of a class at a time, see the unique index; the one before gives way.
    const old = { recordClass, state: "PROPOSED" as const };
    await tx.disposalItem.deleteMany({ where: { list: old } });
    await tx.disposalList.deleteMany({ where: old });
    const due = await dueIn(tx, recordClass, before);
    if (due.length === 0) throw new Refusal("", "Det finns inget att gallra i den klassen än.");
    return tx.disposalList.create({
      data: {
        recordClass,
        before: toDb(before),
        madeAt: now(),
        madeByName: actor.name,
        items: { createMany: { data: due } },
      },
      select: { id: true },
    });
  }, PATIENCE);
  return list.catch(refuse);
}

/** Disposes of what is on the list, less what is to be kept. It cannot be undone. */
export async function approveList(actor: Actor, input: ApproveListInput): Promise<void> {
  authorize(actor, "approve disposals");
  const list = await findProposed(input.listId);
  const { recordClass } = list;
  if (documentTypeOf(recordClass) || recordClass === "drafts") {
    const targets = (await casesOf(list, input)).map((motionId) => ({
      motionId,
      version: "current" as const,
    }));
    await auditedTogether(actor, targets, (tx, recordFor) => carryOut(tx, actor, input, recordFor));
  } else {
    await db.$transaction((tx) => carryOut(tx, actor, input, noCases), PATIENCE);
  }
}

const noCases = (): Recorder => () => {
  throw new Error("Nothing of a case is disposed of here.");
};

/** Nothing is disposed of, and the list stays with the word that somebody did not want to. */
export async function rejectList(actor: Actor, { listId }: RejectListInput): Promise<void> {
  authorize(actor, "approve disposals");
  await db.$transaction(async (tx) => {
    const { recordClass, before } = await settle(tx, actor, listId, { state: "REJECTED" });
    const details = { listId, recordClass: labelOf(recordClass), before: before.toString() };
    await recordAdministration(tx, actor, { action: "disposal-rejected", details });
  });
}

async function carryOut(
  tx: Transaction,
  actor: SignedIn,
  { listId, basis, kept }: ApproveListInput,
  recordFor: (motionId: string) => Recorder,
): Promise<void> {
  const { recordClass, before } = await settle(tx, actor, listId, { state: "CARRIED_OUT", basis });
  const isWhole = recordClass === "sign-ins";
  if (!isWhole)
    await tx.disposalItem.updateMany({ where: { listId, id: { in: kept } }, data: { kept: true } });
  const items = await tx.disposalItem.findMany({ where: { listId, kept: false }, select: { entryId: true } });
  const ids = await stillDue(
    tx,
    recordClass,
    before,
    items.map(({ entryId }) => entryId),
  );
  // What is no longer due stays, and the list says so.
  const goes = new Set(ids);
  const staying = items.map(({ entryId }) => entryId).filter((entryId) => !goes.has(entryId));
  const stays = { listId, entryId: { in: staying } };
  await tx.disposalItem.updateMany({ where: stays, data: { kept: true } });
  if (documentTypeOf(recordClass)) await disposeDocuments(tx, recordFor, ids, basis);
  if (recordClass === "drafts") await disposeDrafts(tx, recordFor, ids);
  if (recordClass === "inbox") await disposeFiles(tx, ids);
  if (recordClass === "accounts") for (const id of ids) await pseudonymise(tx, actor, id);
  if (isWhole) {
    await disposeSignIns(tx, before);
    const details = { actions: SIGN_INS, before: before.toString() };
    await recordAdministration(tx, actor, { action: "log-disposed", details });
  }
  const told = { listId, recordClass: labelOf(recordClass), before: before.toString(), count: ids.length };
  await recordAdministration(tx, actor, { action: "disposal-approved", details: told });
}

/** A case may have been opened again, or an account, since the list was made. */
async function stillDue(tx: Transaction, recordClass: string, before: PlainDate, ids: string[]) {
  const due = new Set((await dueIn(tx, recordClass, before)).map(({ entryId }) => entryId));
  return ids.filter((id) => due.has(id));
}

/** Of two who decide about the same list at once, one is refused. */
async function settle(
  tx: Transaction,
  actor: SignedIn,
  id: string,
  decision: { state: "CARRIED_OUT"; basis: string } | { state: "REJECTED" },
): Promise<Proposed> {
  const [list] = await tx.disposalList.updateManyAndReturn({
    where: { id, state: "PROPOSED" },
    data: { ...decision, decidedAt: now(), decidedByName: actor.name },
  });
  if (!list) throw new Refusal("", "Listan är redan avgjord, eller har ersatts av en nyare.");
  return { recordClass: list.recordClass, before: fromDb(list.before) };
}

type Proposed = { recordClass: string; before: PlainDate };

async function findProposed(id: string): Promise<Proposed> {
  const list = await db.disposalList.findUnique({
    where: { id },
    select: { recordClass: true, before: true },
  });
  if (!list) throw new NotVisible();
  return { recordClass: list.recordClass, before: fromDb(list.before) };
}

/** The cases that what is left on the list belongs to. */
async function casesOf(
  { recordClass, before }: Proposed,
  { listId, kept }: ApproveListInput,
): Promise<string[]> {
  const where = { listId, id: { notIn: kept } };
  const items = await db.disposalItem.findMany({ where, select: { entryId: true } });
  const ids = await stillDue(
    db,
    recordClass,
    before,
    items.map(({ entryId }) => entryId),
  );
  const of = { where: { id: { in: ids } }, select: { motionId: true } };
  const rows = recordClass === "drafts" ? await db.paper.findMany(of) : await db.document.findMany(of);
  return [...new Set(rows.map(({ motionId }) => motionId))];
}

const labelOf = (recordClass: string) => CLASSES[recordClass]?.label ?? recordClass;

const PATIENCE = { maxWait: 10_000, timeout: 600_000 };
