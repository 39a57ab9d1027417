import { registrationKey } from "@/lib/motions/registration-number";
import { mayBeSameNumber, sameCaseKey } from "@/lib/reading/registration-numbers";

/** Cases of one authority, found by their number however it is printed: "KS-2023/12" and "KS 2023:12" are one. */
export class CaseNumbers<T extends { registrationNumber: string }> {
  readonly #byPrint = new Map<string, T>();
  readonly #byYearAndSerial = new Map<string, T[]>();

  constructor(cases: T[] = []) {
    for (const one of cases) this.add(one);
  }

  add(one: T): void {
    this.#byPrint.set(registrationKey(one.registrationNumber), one);
    const key = sameCaseKey(one.registrationNumber);
    if (key) this.#byYearAndSerial.set(key, [...(this.#byYearAndSerial.get(key) ?? []), one]);
  }

  find(number: string): T | undefined {
    const alike = this.#byYearAndSerial.get(sameCaseKey(number) ?? "") ?? [];
    return (
      this.#byPrint.get(registrationKey(number)) ??
      alike.find(({ registrationNumber }) => mayBeSameNumber(registrationNumber, number))
    );
  }
}
