import "server-only";
import { toDb, today } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";

/** The ids of the bodies whose decisions a list tells of. */
export type Deciding = { BOARD: string; COUNCIL: string };

/** The municipality's board and council of today: a list names neither. */
export async function findDeciding(tx: Transaction): Promise<Deciding> {
  const kinds = ["BOARD", "COUNCIL"] as const;
  const [board, council] = await Promise.all(
    kinds.map((kind) =>
      tx.body.findFirst({
        where: { kind, OR: [{ validTo: null }, { validTo: { gte: toDb(today()) } }] },
        select: { id: true },
      }),
    ),
  );
  if (!board || !council) {
    throw new Refusal(
      "",
      "Kommunfullmäktige och kommunstyrelsen ska finnas bland organen. Lägg till dem först.",
    );
  }
  return { BOARD: board.id, COUNCIL: council.id };
}
