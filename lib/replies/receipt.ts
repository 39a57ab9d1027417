import { randomInt } from "node:crypto";

/** Nothing that is mistaken for something else when it is read over the telephone. */
const LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** "7KQ4-2MXP": the number by which somebody who has sent in an answer can ask about it. */
export function newReceipt(): string {
  const letters = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]);
  return `${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`;
}
