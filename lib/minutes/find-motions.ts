import type { SignedIn } from "@/lib/auth/permissions";
import type { FieldError } from "@/lib/form-state";
import type { DecisionInput } from "@/lib/meetings/schema";
import { registrationKey } from "@/lib/motions/registration-number";
import { readClauseOutcomes } from "./clause-outcomes";
import { Faults } from "./faults";
import { motionsByNumber, type NumberedMotion } from "./queries";
import type { SittingRow } from "./schema";

export type FoundRow = { row: number; decision: DecisionInput };

/** The motions that the rows name by their numbers, and their att-satser by theirs. */
export async function findMotions(actor: SignedIn, rows: SittingRow[]): Promise<FoundRow[]> {
  const keys = rows.map(({ motion }) => registrationKey(motion));
  const known = await motionsByNumber(actor, keys);
  const faults = new Faults();
  const found = rows.map(({ row, motion, clauses, decision }, index) => {
    const same = known.filter((one) => one.registrationKey === keys[index]);
    const wrong = notOne(motion.trim(), same, keys.indexOf(keys[index] ?? "") < index);
    if (wrong) faults.add(row, [{ field: "motion", message: wrong }]);
    const { clauseOutcomes, errors } = outcomesOf(clauses, same[0]);
    faults.add(row, errors);
    // The looser keys of the form are carried along.
    return { row, decision: Object.assign(decision, { motionId: same[0]?.id ?? "", clauseOutcomes }) };
  });
  faults.settle();
  return found;
}

function notOne(typed: string, motions: NumberedMotion[], repeated: boolean): string | null {
  if (motions.length === 0) return `Inget ärende har diarienumret ${typed}.`;
  if (motions.length > 1) return `Flera myndigheter har ett ärende ${typed}. Registrera det i ärendet.`;
  return repeated ? "Motionen står redan på en rad ovanför. En paragraf till registreras i ärendet." : null;
}

function outcomesOf(typed: string, motion: NumberedMotion | undefined) {
  const { rows, stray } = readClauseOutcomes(typed);
  const clauseOf = (place: number) => motion?.clauses.find(({ position }) => position === place);
  const unknown = motion && rows.find(({ position }) => !clauseOf(position));
  const errors: FieldError[] = [];
  if (stray) {
    const message = `Skriv till exempel ”1 bifall, 2 avslag”. Det här går inte att läsa: ”${stray}”.`;
    errors.push({ field: "clauses", message });
  } else if (unknown) {
    errors.push({ field: "clauses", message: `Motionen har ingen att-sats ${unknown.position}.` });
  }
  const clauseOutcomes = rows.flatMap(({ position, outcome }) => {
    const clause = clauseOf(position);
    return clause ? [{ clauseId: clause.id, outcome }] : [];
  });
  return { clauseOutcomes, errors };
}
