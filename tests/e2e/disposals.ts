import { randomUUID } from "node:crypto";
import { query } from "./database";

/** A disposal list in the demo's own database, where nothing has been kept long enough: one to decide about, or decided. */
export const disposalList =
  (state: "PROPOSED" | "CARRIED_OUT", rest = "") =>
  async (): Promise<string> => {
    const id = randomUUID();
    // One of a class awaits a person at a time.
    await query(
      `delete from "DisposalItem" where "listId" in (select id from "DisposalList" where state = 'PROPOSED')`,
    );
    await query(`delete from "DisposalList" where state = 'PROPOSED'`);
    await query(
      `insert into "DisposalList" (id, "recordClass", before, state, basis, "madeAt", "madeByName", "decidedAt", "decidedByName")
       values ($1, 'inbox', '2025-01-01', $2::"DisposalState", $3, now(), 'Ann-Sofie Dahlin', $4, $5)`,
      id,
      state,
      ...(state === "PROPOSED" ? [null, null, null] : ["KS 2026-02-03 § 14", new Date(), "Ann-Sofie Dahlin"]),
    );
    for (const [label, kept] of [
      ["Inbjudan till konferens.pdf, inlämnad 2024-03-01", false],
      ["Tackbrev.pdf, inlämnad 2024-05-02", state === "CARRIED_OUT"],
    ]) {
      await query(
        `insert into "DisposalItem" (id, "listId", "entryId", label, kept) values (gen_random_uuid(), $1, 'x', $2, $3)`,
        id,
        label,
        kept,
      );
    }
    return `/gallring/${id}${rest}`;
  };

/** The account of somebody who has left. */
export const closedAccount = (rest: string) => async (): Promise<string> => {
  const id = randomUUID();
  await query(
    `insert into "User" (id, email, name, role, "disabledAt") values ($1::uuid, $1::text || '@test.example', 'Rut Gammal', 'CASE_OFFICER', now())`,
    id,
  );
  return `/installningar/konton/${id}${rest}`;
};
