import { describe, expect, it } from "vitest";
import { seal, unseal } from "@/lib/auth/sealed";
import { browserName } from "@/lib/sessions/browser-name";

describe("what is sealed", () => {
  it("opens for its purpose, and shows nothing before", () => {
    const sealed = seal("hemligt å", "a test");
    expect(unseal(sealed, "a test")).toBe("hemligt å");
    expect(unseal(sealed, "another")).toBeNull();
    expect(Buffer.from(sealed, "base64url").toString()).not.toContain("hemligt");
    expect(seal("hemligt å", "a test")).not.toBe(sealed);
  });

  it("is refused when a single bit has been changed, or when it is nothing of ours", () => {
    const bytes = Buffer.from(seal("hemligt", "a test"), "base64url");
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(unseal(changed.toString("base64url"), "a test")).toBeNull();
    }
    for (const nothing of ["", "abc", "a".repeat(400)]) expect(unseal(nothing, "a test")).toBeNull();
  });
});

describe("the name of a browser", () => {
  it.each([
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0",
      "Edge, Windows",
    ],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0", "Firefox, Linux"],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile Safari/604.1",
      "Safari, iPhone",
    ],
    [
      "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36",
      "Chrome, Android",
    ],
    ["curl/8.5.0", "Okänd webbläsare"],
    [null, "Okänd webbläsare"],
    [`${"x".repeat(5_000)}Firefox/1`, "Okänd webbläsare"],
  ])("%s", (agent, name) => {
    expect(browserName(agent)).toBe(name);
  });
});
