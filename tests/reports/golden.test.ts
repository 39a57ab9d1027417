import { expect, it } from "vitest";
import { paperLines } from "../papers/printout";
import { REPORTS_OF_LJUNGSALA } from "./golden-reports";

it.each(Object.entries(REPORTS_OF_LJUNGSALA))(
  "the report %s says what it said when somebody last read it",
  async (name, { tree }) => {
    await expect(`${paperLines(tree).join("\n")}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
  },
);
