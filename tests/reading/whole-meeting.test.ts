import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read";
import { readOne, values } from "./read-one";

const HEAD = "Sidköpings kommun\nSammanträdesprotokoll\nKultur- och fritidsnämnden\n2031-03-14\n\n";

/** Every other one without a number, every third without a reservation, every fifth without a vote. */
const paragraph = (n: number): string =>
  [
    `§ ${n} Svar på motion av Eva Ek (AB) om bänkar i kvarter ${n}`,
    ...(n % 2 ? [`Dnr KFN 2031/${String(n).padStart(5, "0")}`] : []),
    `\nBeslut\nNämnden ${n % 4 ? "avstyrker" : "tillstyrker"} motionen.\n`,
    ...(n % 3 ? ["Reservation\nBo Alm (CD) reserverar sig mot beslutet.\n"] : []),
    ...(n % 5 ? [`Omröstning\nMed ${n} ja-röster mot 3 nej-röster beslutar nämnden så.\n`] : []),
    "Expedieras till\nKommunstyrelsen\n\n",
  ].join("\n");

it("the paragraphs of a long meeting say what each says alone", () => {
  const paragraphs = Array.from({ length: 45 }, (_, index) => paragraph(index + 1));
  const together = readDocument(HEAD + paragraphs.join("")).map(values);
  expect(together).toEqual(paragraphs.map((one) => readOne(HEAD + one)));
  expect(together.map(({ paragraph: number }) => Number(number))).toEqual(paragraphs.map((_, at) => at + 1));
  expect(together.map(({ reservations }) => reservations !== undefined)).toEqual(
    paragraphs.map((one) => one.includes("Reservation")),
  );
  expect(together.map(({ votes }) => votes !== undefined)).toEqual(
    paragraphs.map((one) => one.includes("Omröstning")),
  );
});
