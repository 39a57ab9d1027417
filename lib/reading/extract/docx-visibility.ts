import { attribute } from "./xml.ts";

const SMALLEST_SEEN = 2;

/** Whether the run that is being read can be seen on paper. */
export class Visibility {
  #isHidden = false;
  #isWhite = false;
  #hasGround = false;
  #paragraphHasGround = false;

  /** Takes the elements that say how text looks. A ground before the first run is that of the paragraph. */
  take(name: string, attributes: string): void {
    const value = () => attribute(attributes, "w:val") ?? "";
    if (name === "w:p") this.#paragraphHasGround = false;
    if (name === "w:pPr") this.#hasGround = false;
    if (name === "w:r") {
      this.#paragraphHasGround ||= this.#hasGround;
      this.#isHidden = false;
      this.#isWhite = false;
      this.#hasGround = false;
    }
    if (name === "w:vanish") this.#isHidden = !["0", "false"].includes(value());
    if (name === "w:sz") this.#isHidden ||= Number(value()) <= SMALLEST_SEEN;
    if (name === "w:color") this.#isWhite = value().toUpperCase() === "FFFFFF";
    if (name === "w:shd" || name === "w:highlight") this.#hasGround = true;
  }

  /** The ground of a cell may come from the style of the table, so white letters in one are let be. */
  isSeen(isInTable: boolean): boolean {
    const isOnWhite = !this.#hasGround && !this.#paragraphHasGround && !isInTable;
    return !this.#isHidden && !(this.#isWhite && isOnWhite);
  }
}
