import { describe, expect, it } from "vitest";
import { hashOfRecoveryCode, newRecoveryCodes } from "@/lib/second-factor/recovery-codes";
import { type Factor, judge, keyUri, newSecret } from "@/lib/second-factor/totp";
import { codeAt } from "./telephone";

/** RFC 6238, appendix B: the ASCII key "12345678901234567890" in base 32; its last six digits. */
const RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const factorOf = (secret: string): Factor => ({ secret, lastStep: 0, drift: 0, strayStep: null });

const NOW = Date.parse("2026-03-08T12:00:10Z");
const STEP = Math.floor(NOW / 30_000);
const at = (seconds: number) => new Date(NOW + seconds * 1000);

describe("a code", () => {
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_234_567_890, "005924"],
    [20_000_000_000, "353130"],
  ])("is the one of RFC 6238 after %i s", (seconds, code) => {
    expect(judge(factorOf(RFC_SECRET), code, new Date(seconds * 1000))).toMatchObject({ kind: "right" });
    expect(judge(factorOf(RFC_SECRET), code.replace(/^./, "9"), new Date(seconds * 1000))).toMatchObject({
      kind: "wrong",
    });
  });

  it("holds for the step before and after, and not twice, nor before one that was taken", () => {
    const factor = factorOf(newSecret());
    for (const off of [-30, 0, 30]) {
      const code = codeAt(factor.secret, at(off));
      const verdict = judge(factor, code, at(0));
      expect(verdict).toEqual({ kind: "right", step: STEP + off / 30, drift: off / 30 });
      expect(judge({ ...factor, lastStep: STEP + off / 30 }, code, at(0))).toEqual({ kind: "used" });
      expect(judge({ ...factor, lastStep: STEP + 1 }, code, at(0))).toEqual({ kind: "used" });
    }
  });

  it("of a clock that is minutes wrong is taken with the next one, and from then on at once", () => {
    for (const off of [-180, 120, 300]) {
      const factor = factorOf(newSecret());
      const telephone = (seconds: number) => codeAt(factor.secret, at(seconds + off));
      const first = judge(factor, telephone(0), at(0));
      expect(first).toMatchObject({ kind: "stray", minutes: off / 60 });
      const strayStep = first.kind === "stray" ? first.step : 0;
      expect(judge({ ...factor, strayStep }, telephone(0), at(5))).toMatchObject({ kind: "stray" });
      const second = judge({ ...factor, strayStep }, telephone(30), at(30));
      expect(second).toMatchObject({ kind: "right", drift: off / 30 });
      expect(judge({ ...factor, drift: off / 30 }, telephone(90), at(90))).toMatchObject({ kind: "right" });
    }
  });

  it("from further away, or long after a stray one, is not believed", () => {
    const factor = factorOf(newSecret());
    expect(judge(factor, codeAt(factor.secret, at(600)), at(0))).toEqual({ kind: "wrong" });
    const late = codeAt(factor.secret, at(270));
    expect(judge({ ...factor, strayStep: STEP - 5 }, late, at(0))).toMatchObject({ kind: "stray" });
  });

  it("comes from a key of its own, which the QR code holds", () => {
    const secret = newSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(newSecret()).not.toBe(secret);
    const uri = new URL(keyUri(secret, "eva.ek@kommunen.se"));
    expect(uri.protocol).toBe("otpauth:");
    expect(uri.searchParams.get("secret")).toBe(secret);
    expect(decodeURIComponent(uri.pathname)).toContain("Motionskollen:eva.ek@kommunen.se");
  });
});

it("recovery codes are ten, all different, and the same however they are typed", () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect(hashOfRecoveryCode(` ${code.toUpperCase().replaceAll("-", " ")}`)).toBe(hashOfRecoveryCode(code));
  }
  expect(new Set(codes.map(hashOfRecoveryCode)).size).toBe(10);
});
