import { readFileSync } from "node:fs";
import path from "node:path";
import { ACTOR_NAMES, type ActorName } from "./actors";

export type Row = {
  /** As the build names it: "/motioner/[id]", "POST /inkorg/inlamningar", "/motioner/ny#register". */
  name: string;
  /** Which things it is tried on. */
  of: string;
  /** What each actor gets, one word for each thing. */
  cells: Map<ActorName, string[]>;
};

/** The rows of matrix.md, in all of its tables. */
export function readMatrix(): Row[] {
  const lines = readFileSync(path.join(import.meta.dirname, "matrix.md"), "utf8").split("\n");
  return lines
    .filter((line) => line.startsWith("| `"))
    .map((line) => {
      const [name = "", of = "", ...cells] = line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      if (cells.length !== ACTOR_NAMES.length)
        throw new Error(`${ACTOR_NAMES.length} cells are wanted: ${line}`);
      return {
        name: name.replaceAll("`", ""),
        of,
        cells: new Map(ACTOR_NAMES.map((actor, index) => [actor, (cells[index] ?? "").split(" ")])),
      };
    });
}
