import { expect, test } from "vitest";
import { findPersonalData } from "@/lib/reading/personal-data";

const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

// Numbers that the tax agency has set aside for tests.
test.each([
  ["Sökande 19121212-1212 har överklagat.", [["personnummer", "19121212-1212"]]],
  ["Sökande 121212-1212.", [["personnummer", "121212-1212"]]],
  ["1212121212", [["personnummer", "1212121212"]]],
  ["Den hundraåriga 121212+1212", [["personnummer", "121212+1212"]]],
  ["20000101-2384", [["personnummer", "20000101-2384"]]],
  ["samordningsnummer 701063-2391", [["samordningsnummer", "701063-2391"]]],
])("%s", (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ["a wrong check digit", "121212-1213"],
  ["a month that does not exist", "001312-1217"],
  ["a day that does not exist", "120230-1214"],
  ["an organisation number", "Kommunens organisationsnummer är 212000-1355."],
  ["registration numbers", "KS 2023/00121, SLK-2023-00785, 1364/22, KS-2012.121212, dnr 0123-2345"],
  ["dates and paragraphs", "2023-03-14, den 12 december 2023, §§ 12-13, kl. 08.30-10.15"],
  ["sums", "1 250 000 kronor, 0,25 procent, 08 300 kr"],
  ["a longer row of digits", "9912121212129"],
])("says nothing of %s", (_, text) => expect(found(text)).toEqual([]));

test.each([
  ["Anna Ek, Norra Granvägen 12 B, 123 45 Sidköping", "Norra Granvägen 12 B, 123 45 Sidköping"],
  ["Bor på Storgatan 5 lgh 1102\n123 45 SIDKÖPING", "Storgatan 5 lgh 1102\n123 45 SIDKÖPING"],
  ["Backen 3, SE-12345 Södra Vi", "Backen 3, SE-12345 Södra Vi"],
])("%s", (text, address) => {
  const addresses = findPersonalData(text).filter(({ kind }) => kind === "adress");
  expect(addresses.map(({ start, end }) => text.slice(start, end).endsWith(address))).toEqual([true]);
});

test("leaves the address of an office out", () => {
  expect(found("Kommunledningskontoret\nBesöksadress: Torget 1, 123 45 Sidköping")).toEqual([]);
});

test.each([
  "070-123 45 67",
  "08-508 00 000",
  "+46 70 123 45 67",
  "0046701234567",
  "0911-123 45",
  "0701234567",
])("%s is a telephone number", (number) =>
  expect(found(`Ring ${number} före kl. 9.`)).toEqual([["telefon", number]]),
);

test("tells a person's e-mail from a function's", () => {
  expect(
    found(
      "Skriv till anna.ek@exempel.se, inte till registrator@sidkoping.example eller kultur.namnden@a.se och byn@byn.se.",
    ),
  ).toEqual([
    ["e-post", "anna.ek@exempel.se"],
    ["funktionsadress", "registrator@sidkoping.example"],
    ["funktionsadress", "kultur.namnden@a.se"],
    ["funktionsadress", "byn@byn.se"],
  ]);
});
