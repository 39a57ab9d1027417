import { describe, expect, it } from "vitest";
import { weaknessOf } from "@/lib/passwords/strength";

const KERSTIN = { name: "Kerstin Lindqvist", email: "kerstin.lindqvist@kommunen.se" };
const BO = { name: "Bo Ek", email: "klt.kommun@example.se" };

describe("a password that is easy to guess", () => {
  it.each(["kerstin-lindqvist", "KERSTIN12345678", "hemligt: Lindqvist!", "kerstin.lindqvist@kommunen.se"])(
    "holds the name or the address: %s",
    async (password) => {
      expect(await weaknessOf(password, KERSTIN)).toContain("namnet");
    },
  );

  it.each([
    ["aaaaaaaaaaaaaaaaaa", "upprepar"],
    ["passwordpassword", "upprepar"],
    ["hejhejhejhejhejhej", "upprepar"],
    ["abcdefghijklmnopq", "i ordning"],
    ["qwertyuiopasdfgh", "provas först"],
    ["motionskollen2026", "provas först"],
    ["iloveyou123456789", "provas först"],
  ])("is one of those that are tried first: %s", async (password, reason) => {
    expect(await weaknessOf(password, BO)).toContain(reason);
  });

  it.each([
    "sju blå elefanter",
    "åtta gula flodhästar",
    "korrekt häst batteri häftklammer",
    "pV8$kq2!mZx0rT#e",
  ])("is not this one, without a rule for which signs: %s", async (password) => {
    expect(await weaknessOf(password, BO)).toBeNull();
  });
});
