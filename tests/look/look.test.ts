import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { Forbidden } from "@/lib/errors";
import { contrastOnWhite } from "@/lib/look/contrast";
import {
  changeLogo,
  changeLook,
  changePhrases,
  changeSections,
  removeLogo,
  restoreLook,
} from "@/lib/look/mutations";
import { PHRASE_KEYS, PHRASES, phrase, unknownFields } from "@/lib/look/phrases";
import { currentLook, lookOf, lookVersions } from "@/lib/look/queries";
import { lookInput, phrasesInput, sectionsInput } from "@/lib/look/schema";
import { signedIn } from "../accounts/people";

const manager = await signedIn("ADMINISTRATOR");
const typed = {
  version: 0,
  unit: "Kansliet",
  addressLines: "Storgatan 1\n123 45 Ljungsala",
  accent: "#7A1F3D",
  line: "#cccccc",
  headingFont: "Tinos",
  bodyFont: "Arimo",
  signers: "Åsa Ek, kommundirektör",
};
const version = async () => (await currentLook()).version;
const picture = (format: "png" | "jpeg" | "webp", width = 300, height = 90, background = "#aa3311") =>
  sharp({ create: { width, height, channels: 4, background } })
    .toFormat(format)
    .toBuffer();
const file = (bytes: Buffer | string, name = "logo.png") =>
  new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name);
const upload = async (chosen: File) => changeLogo(manager, { version: await version(), logo: [chosen] });

describe("the look of the municipality's papers", () => {
  it("is kept in versions: what was stays as it was, and can be taken back", async () => {
    const first = await version();
    await changeLook(manager, { ...lookInput.parse(typed), version: first });
    await changePhrases(manager, { version: first + 1, phrases: { "reminder-why": "Svara." } });
    await changeSections(manager, { version: first + 2, kind: "REMINDER", keys: ["why"] });
    expect(await currentLook()).toMatchObject({
      unit: "Kansliet",
      accent: "#7a1f3d",
      addressLines: ["Storgatan 1", "123 45 Ljungsala"],
      phrases: { "reminder-why": "Svara." },
      sections: { REMINDER: ["why"] },
    });
    expect((await lookOf(first + 1)).phrases).toEqual({});
    await restoreLook(manager, { version: first + 3, to: 0 });
    expect(await currentLook()).toMatchObject({ unit: "", accent: "#0b4a63", phrases: {}, sections: {} });
    await restoreLook(manager, { version: first + 4, to: first + 1 });
    expect(await currentLook()).toMatchObject({ unit: "Kansliet", phrases: {} });
    expect((await lookVersions())[0]).toMatchObject({ version: first + 5, madeByName: manager.name });
  });

  it("is not saved over what somebody else saved meanwhile, nor by who does not manage the register", async () => {
    const input = { ...lookInput.parse(typed), version: await version() };
    await changeLook(manager, input);
    await expect(changeLook(manager, input)).rejects.toThrow("Någon annan har ändrat");
    const both = { ...input, version: await version() };
    const saved = await Promise.allSettled([changeLook(manager, both), changeLook(manager, both)]);
    expect(saved.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const officer = await signedIn("CASE_OFFICER");
    await expect(changeLook(officer, input)).rejects.toThrow(Forbidden);
    await expect(removeLogo(officer, input)).rejects.toThrow(Forbidden);
  });

  it.each([
    ["accent", "#ffff00", "för ljus"],
    ["accent", "red", "Skriv färgen"],
    ["line", "#12345", "Skriv färgen"],
    ["bodyFont", "Comic Sans", "ur listan"],
    ["addressLines", "1\n2\n3\n4\n5\n6\n7", "högst 6 rader"],
  ])("refuses %s %j", (field, value, message) => {
    const read = lookInput.safeParse({ ...typed, [field]: value });
    expect(read.error?.issues).toMatchObject([{ path: [field], message: expect.stringContaining(message) }]);
  });

  it("measures contrast as WCAG does", () => {
    expect(contrastOnWhite("#000000")).toBeCloseTo(21);
    expect(contrastOnWhite("#ffffff")).toBeCloseTo(1);
    expect(contrastOnWhite("#767676")).toBeCloseTo(4.54, 2);
  });

  it("orders sections by their places, and keeps at least one", () => {
    const read = sectionsInput.parse({
      version: 0,
      kind: "REMINDER",
      "place:reminder": "2",
      "place:why": "1",
    });
    expect(read.keys).toEqual(["why", "reminder"]);
    expect(sectionsInput.safeParse({ version: 0, kind: "REMINDER", "place:why": "" }).success).toBe(false);
  });
});

describe("a stock phrase", () => {
  it("is filled with data once, whatever the data looks like", () => {
    const own = { "letter-how": "Nr {diarienummer}" };
    expect(phrase(own, "letter-how", { diarienummer: "{organ} $& #eval(1)" })).toBe("Nr {organ} $& #eval(1)");
  });

  it("names a field that does not exist", () => {
    const read = phrasesInput.safeParse({ version: 0, "phrase:letter-how": "Till {ogran}, {diarienummer}" });
    expect(read.error?.issues).toMatchObject([
      { path: ["phrase:letter-how"], message: expect.stringContaining("Fältet {ogran} finns inte.") },
    ]);
  });

  it("is the first one again when it is emptied, or typed as it was", () => {
    const fields = { "phrase:letter-how": "", "phrase:reminder-why": PHRASES["reminder-why"].text };
    expect(phrasesInput.parse({ version: 0, ...fields }).phrases).toEqual({});
  });

  it.each(PHRASE_KEYS)("%s knows its own fields, and all of them stand in it", (key) => {
    expect(unknownFields(key, PHRASES[key].text)).toEqual([]);
    for (const field of PHRASES[key].fields) expect(PHRASES[key].text).toContain(`{${field}}`);
  });
});

describe("a logo", () => {
  it.each(["png", "jpeg", "webp"] as const)("is kept as a still PNG when it comes as %s", async (format) => {
    await upload(file(await picture(format), `logo.${format}`));
    const { logo } = await currentLook();
    expect(await sharp(logo ?? undefined).metadata()).toMatchObject({
      format: "png",
      width: 300,
      height: 90,
    });
  });

  it("is made smaller when it is larger than papers have use for", async () => {
    await upload(file(await picture("png", 6000, 2000)));
    expect(await sharp((await currentLook()).logo ?? undefined).metadata()).toMatchObject({
      width: 1200,
      height: 400,
    });
  });

  it("is drawn from an SVG without its script, and without what lies outside it", async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50" onload="alert(1)">
      <script>alert(1)</script><image href="file:///etc/hostname" width="10" height="10"/>
      <rect width="200" height="50" fill="#0b4a63"/></svg>`;
    await upload(file(svg, "logo.svg"));
    const { logo } = await currentLook();
    expect((await sharp(logo ?? undefined).metadata()).format).toBe("png");
    expect(Buffer.from(logo ?? []).includes("script")).toBe(false);
  });

  it("is refused when it moves, is no picture, or holds more than a picture should", async () => {
    const frames = await Promise.all([picture("png", 20, 20), picture("png", 20, 20, "#0b4a63")]);
    const moving = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 100] })
      .toBuffer();
    const bomb = '<svg xmlns="http://www.w3.org/2000/svg" width="60000" height="60000"/>';
    const before = await version();
    for (const [chosen, message] of [
      [file(moving, "logo.gif"), "rörlig"],
      [file("hej", "logo.png"), "går inte att läsa"],
      [file(bomb, "logo.svg"), "för många bildpunkter"],
      [file(Buffer.alloc(5 * 1024 * 1024 + 1)), "högst 5"],
    ] as const) {
      await expect(upload(chosen), message).rejects.toThrow(message);
    }
    expect(await version()).toBe(before);
  });

  it("can be taken away again", async () => {
    await upload(file(await picture("png")));
    await removeLogo(manager, { version: await version() });
    expect((await currentLook()).logo).toBeNull();
  });
});
