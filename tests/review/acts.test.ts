import { describe, expect, it } from "vitest";
import { actsFor } from "@/app/inkorg/delar/[partId]/acts";
import type { SignedIn } from "@/lib/auth/permissions";
import type { Role } from "@/lib/db/generated/enums";

const somebody = (role: Role): SignedIn => ({
  kind: "user",
  id: "u",
  name: "Eva Ek",
  email: "",
  role,
  bodyIds: [],
});
const body = (name: string) => ({ id: name, name, abbreviation: "" });
const CASE = {
  id: "m",
  referrals: [
    { id: "r1", body: body("Socialnämnden") },
    { id: "r2", body: body("Miljönämnden") },
  ],
};
const part = (documentType: string | null, from: string | null, putOff = false) => ({
  id: "p",
  documentType,
  body: from,
  paragraph: "7",
  putOff,
});
const labels = (...args: Parameters<typeof actsFor>) => actsFor(...args).map(({ label }) => label);
const officer = somebody("CASE_OFFICER");

describe("what a document can be registered as", () => {
  it("is first of all the answer of the body that it is from", () => {
    expect(actsFor(officer, part("REFERRAL_RESPONSE", "Miljönämnden"), CASE)).toEqual([
      { href: "/motioner/m/remisser/r2/svar?underlag=p", label: "Registrera remissvar från Miljönämnden" },
      { href: "/motioner/m/handlingar/ny?underlag=p", label: "Lägg till som handling" },
    ]);
  });

  it("is another body's answer only as the last choice", () => {
    expect(labels(officer, part("REFERRAL_RESPONSE", "Byggnadsnämnden"), CASE)).toEqual([
      "Registrera som beslut",
      "Lägg till som handling",
      "Registrera remissvar från Socialnämnden",
      "Registrera remissvar från Miljönämnden",
    ]);
    expect(labels(officer, part("OFFICIAL_REPORT", null), CASE)[0]).toBe("Lägg till som handling");
  });

  it("is a paper first of all where the body only tabled it: that answers nothing", () => {
    expect(labels(officer, part("REFERRAL_RESPONSE", "Miljönämnden", true), CASE)[0]).toBe(
      "Lägg till som handling",
    );
  });

  it("is the answer to the referral that it was dropped on, whatever name it bears", () => {
    const matched = { referral: { id: "r1" }, minutesItemId: null };
    expect(labels(officer, part("REFERRAL_RESPONSE", null), CASE, matched)[0]).toBe(
      "Registrera remissvar från Socialnämnden",
    );
  });

  it("is a paper beside the § that is registered already", () => {
    const matched = { referral: null, minutesItemId: "i" };
    expect(actsFor(officer, part("PARAGRAPH", "Kommunstyrelsen"), CASE, matched)).toEqual([
      {
        href: "/motioner/m/handlingar/ny?underlag=p&paragraf=i",
        label: "Lägg till vid §\u00a07, som redan är registrerad",
      },
    ]);
  });

  it("is what the person may do", () => {
    expect(labels(somebody("REGISTRAR"), part("REFERRAL_RESPONSE", "Miljönämnden"), CASE)).toEqual([
      "Lägg till som handling",
    ]);
    expect(labels(officer, part("PROTOCOL_NOTE", "Miljönämnden"), CASE)).toEqual(["Lägg till som handling"]);
  });
});
