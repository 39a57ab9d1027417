import { describe, expect, it } from "vitest";
import { MASKED, maskedText } from "@/lib/masking/occurrences";

describe("a word is taken out wherever it stands", () => {
  it.each([
    ["Tolvan Tolvansson", "Jag, TOLVAN\nTolvansson, bor här.", `Jag, ${MASKED}, bor här.`],
    ["Tolvan Tolvansson", "Tolvan Tolvanssons hus", `${MASKED} hus`],
    ["Réka Fi", "R\u0065\u0301ka \ufb01".normalize("NFC"), MASKED],
    ["Tolvan", "Tol\u00advan, Tol\u0002van", `${MASKED}, ${MASKED}`],
    ["19121212-1212", "19121212–1212 och 191212121212.", `${MASKED} och ${MASKED}.`],
    ["070-174 06 05", "Ring 0701740605 eller 070 174 06\n05!", `Ring ${MASKED} eller ${MASKED}!`],
    ["a.b@example.org", "Skriv till A.B@example.org.", `Skriv till ${MASKED}.`],
    ["Storgatan 12", "Storgatan\n12", MASKED],
    ["Ek & Söner", "Ek & Söner AB", `${MASKED} AB`],
  ])("%j in %j", (word, text, masked) => {
    expect(maskedText(text, [word])).toBe(masked);
  });

  it.each([
    ["Berg", "Bergsgatan, Lindberg, Bergström och Mossbergs"],
    ["Eva", "Evas bror Evald", `${MASKED} bror Evald`],
    ["Tolvansson", "Tolvan sson"],
    ["--", "en -- två"],
  ])("but a name is not found within a longer one: %j in %j", (word, text, expected = text) => {
    expect(maskedText(text, [word])).toBe(word === "Tolvansson" ? MASKED : expected);
  });

  it("words that lie in each other's way go together, and what is between them stays", () => {
    const words = ["Eva Ek", "Ek", "Storgatan 12", "12, 123 45 Ort"];
    expect(maskedText("Eva Ek, Storgatan 12, 123 45 Ort; Ek", words)).toBe(`${MASKED}, ${MASKED}; ${MASKED}`);
  });
});
