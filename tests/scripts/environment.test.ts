import { describe, expect, it } from "vitest";
import { ownOrigin, proxies } from "@/scripts/environment.mjs";

describe("where people reach the application", () => {
  it("is an address without a path, or wherever a request says", () => {
    expect(ownOrigin({ MOTIONSKOLLEN_ADDRESS: undefined })).toBeUndefined();
    expect(ownOrigin({ MOTIONSKOLLEN_ADDRESS: "https://Motioner.kommunen.se/" })).toBe(
      "https://motioner.kommunen.se",
    );
    for (const wrong of ["motioner.kommunen.se", "ftp://kommunen.se", "https://kommunen.se/motioner"]) {
      expect(() => ownOrigin({ MOTIONSKOLLEN_ADDRESS: wrong }), wrong).toThrow(/MOTIONSKOLLEN_ADDRESS/);
    }
  });

  it("has so many proxies in front as a digit says", () => {
    expect(proxies({})).toBe(0);
    expect(proxies({ MOTIONSKOLLEN_PROXIES: "2" })).toBe(2);
    for (const wrong of ["ja", "-1", "12", ""]) {
      expect(() => proxies({ MOTIONSKOLLEN_PROXIES: wrong }), wrong).toThrow(/MOTIONSKOLLEN_PROXIES/);
    }
  });
});
