import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { localPath, signInInput } from "@/app/logga-in/schema";
import { createAccount } from "@/lib/accounts/mutations";
import { addAccountInput } from "@/lib/accounts/schema";
import { seal } from "@/lib/auth/sealed";
import { db } from "@/lib/db/client";
import { typedValues } from "@/lib/form-state";
import { wordsIn } from "@/lib/register-import/queries";
import { columnsInput, meaningsInput } from "@/lib/register-import/schema";
import { openEnding } from "@/lib/sign-on/ending";
import { accountOf } from "../accounts/people";
import { addMotion } from "../motions/town";

describe("where signing in and out leads", () => {
  const HERE = "https://motioner.kommunen.example";
  const leadsTo = (address: string) => new URL(localPath.parse(address), HERE).origin;

  it.each([
    "https://example.org",
    "//example.org",
    "/\\example.org",
    "/\t/example.org",
    "\\\\example.org",
    "javascript:alert(1)",
    "data:text/html,x",
    "@example.org",
    ".example.org",
    "/\n//example.org",
    " //example.org",
    "/ /example.org",
    "%2f%2fexample.org",
  ])("is never another site: %j", (address) => {
    expect(leadsTo(address)).toBe(HERE);
    expect(signInInput.parse({ password: "x", back: address }).back).toMatch(/^\/(?!\/)/);
  });

  it("is never another site, whatever is written", () => {
    const piece = fc.constantFrom(
      "/",
      "\\",
      ".",
      ":",
      "@",
      "//",
      "\t",
      "\r",
      "\n",
      "\0",
      "%2f",
      "https:",
      "a.se",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expect(leadsTo(`/${pieces.join("")}`)).toBe(HERE);
      }),
    );
    expect(localPath.parse(["/a", "//example.org"])).toBe("/mitt-arbete");
    expect(localPath.parse("/motioner?sok=a%20b#c")).toBe("/motioner?sok=a%20b#c");
  });

  it("is the provider's sign-out only where the application sealed it for that", () => {
    expect(openEnding("https://example.org")).toBeNull();
    expect(openEnding(seal("https://example.org", "mail"))).toBeNull();
    expect(openEnding(seal("https://example.org", "sign-out at the provider"))).toBe("https://example.org");
  });
});

/** What every object in JavaScript has. */
const BUILT_IN = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];
const importId = "019a0000-0000-7000-8000-000000000000";

describe("names that every object has", () => {
  const untouched = () => expect(Object.keys(Object.prototype)).toEqual([]);

  it.each(BUILT_IN)("are names of fields like any other: %s", (name) => {
    const form = new FormData();
    form.append(name, "a");
    form.append(name, "b");
    form.append("title", "Bänkar");
    const kept = typedValues(form);
    expect(kept.title).toEqual(["Bänkar"]);
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
    expect(Object.hasOwn(kept, name) ? kept[name] : ["a", "b"]).toEqual(["a", "b"]);
    untouched();
  });

  it.each(BUILT_IN)("are no column, no meaning and no word that somebody chose: %s", (name) => {
    const form = JSON.parse(
      `{"importId":"${importId}","column-0":"${name}","words-0":"${name}","meaning-0":"${name}"}`,
    );
    expect(columnsInput.safeParse(form).success).toBe(false);
    expect(Object.keys(meaningsInput.parse(form).meanings)).toEqual([]);
    const table = { sheet: null, headings: ["Status"], rows: [{ no: 2, cells: [name] }] };
    const list = { table, reading: { columns: ["standing"], meanings: {} } } as unknown as Parameters<
      typeof wordsIn
    >[0];
    expect(wordsIn(list).map(({ meaning }) => meaning)).toEqual([""]);
    untouched();
  });
});

/** Schemas that take any name, since how many fields a form has is not known; each picks what it knows of. */
const LOOSE = [
  ...["answers/answerInput", "answers/correctAnswerInput", "look/phrasesInput", "look/sectionsInput"],
  ...["meetings/correctDecisionInput", "meetings/decisionInput", "minutes/sittingInput"],
  ...["papers/editPaperInput", "papers/proposeInput", "papers/quoteInput", "papers/refreshPaperInput"],
  ...["referrals/referInput"],
  ...["register-import/columnsInput", "register-import/meaningsInput", "replies/linkReplyInput"],
  ...["replies/replyInput", "retention/rulesInput", "settings/planningInput"],
];

describe("fields that no form has", () => {
  it("are left out by every schema that is not one of those that pick theirs by name", async () => {
    const files = import.meta.glob<Record<string, unknown>>("/{lib/*,app/**}/schema.ts");
    const loose: string[] = [];
    let seen = 0;
    for (const [file, load] of Object.entries(files))
      for (const [name, schema] of Object.entries(await load())) {
        if (!(schema instanceof z.ZodType)) continue;
        seen += 1;
        if (isLoose(schema)) loose.push(`${file.replace(/^\/lib\/|\/schema\.ts$/g, "")}/${name}`);
      }
    expect(seen).toBeGreaterThan(100);
    expect(loose.sort()).toEqual(LOOSE);
  });

  it("change nothing: neither whose a case is, nor what state it is in", async () => {
    const forged = { id: importId, phase: "CLOSED", open: "false", version: "7", publishedAt: "2020-01-01" };
    const hidden = { searchText: "x", deadlineOn: "2100-01-01", historySeal: "x", secrecySetBy: "Någon" };
    const { motionId, version } = await addMotion({ ...forged, ...hidden });
    expect(motionId).not.toBe(importId);
    expect(version).toBe(1);
    const motion = await db.motion.findUniqueOrThrow({ where: { id: motionId } });
    expect(motion).toMatchObject({ phase: "RAISED", open: true, secrecySetBy: null });
    expect(motion.deadlineOn.getUTCFullYear()).toBe(2026);
    expect(motion.publishedAt?.getUTCFullYear()).not.toBe(2020);
  });

  it("give an account nothing: neither a password of the sender's, nor an old date", async () => {
    const forged = {
      id: importId,
      passwordHash: "x",
      disabledAt: null,
      pseudonymisedAt: "2020-01-01",
      personId: importId,
    };
    const { id } = await createAccount(addAccountInput.parse({ ...accountOf("REGISTRAR"), ...forged }));
    const user = await db.user.findUniqueOrThrow({ where: { id } });
    expect(id).not.toBe(importId);
    expect(user).toMatchObject({ role: "REGISTRAR", pseudonymisedAt: null });
    expect(user.personId).not.toBe(importId);
    expect(user.passwordHash).toMatch(/^\$argon2id\$/);
  });
});

/** Whether what comes in may have names that the schema does not know. */
function isLoose(schema: unknown): boolean {
  if (schema instanceof z.ZodPipe) return isLoose(schema.def.in);
  if (schema instanceof z.ZodRecord) return true;
  if (schema instanceof z.ZodUnion || schema instanceof z.ZodDiscriminatedUnion)
    return schema.def.options.some(isLoose);
  return schema instanceof z.ZodObject && schema.def.catchall !== undefined;
}
