import { describe, expect, it } from "vitest";
import { atTime } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { forgetTyped, keepTyped } from "@/lib/people/mutations";
import { keptTyped } from "@/lib/people/queries";
import { signedIn } from "../accounts/people";

const PATH = "/motioner/ny";
const at = (day: number) => new Date(Date.UTC(2026, 2, day, 12));
const [eva, bo] = [await signedIn("CASE_OFFICER"), await signedIn("REGISTRAR")];
const keep = (title: string, day = 1) => atTime(at(day), () => keepTyped(eva.id, PATH, { title: [title] }));
const kept = (actor = eva, path = PATH, day = 1) => atTime(at(day), () => keptTyped(actor, path));

describe("what was typed when the session ran out", () => {
  it("is given back to its owner on its page, also when the page is read twice", async () => {
    await keep("Fler bänkar");
    const [first, second] = await Promise.all([kept(), kept()]);
    expect(first?.values).toEqual({ title: ["Fler bänkar"] });
    expect(first?.notice?.heading).toContain("Det du skrev är kvar");
    expect(second).toEqual(first);
    expect(await kept(bo)).toBeNull();
    expect(await kept(eva, "/motioner/annan")).toBeNull();
  });

  it("is the latest of it", async () => {
    await keep("Fler bänkar");
    await keep("Många fler bänkar");
    expect((await kept())?.values.title).toEqual(["Många fler bänkar"]);
  });

  it("is forgotten when it has been saved", async () => {
    await keep("Fler bänkar");
    await forgetTyped(eva.id, PATH);
    expect(await kept()).toBeNull();
  });

  it("is given back for a day, and goes when the next is kept", async () => {
    await keep("Fler bänkar");
    expect(await kept(eva, PATH, 3)).toBeNull();
    await atTime(at(3), () => keepTyped(bo.id, PATH, { title: ["Annat"] }));
    expect(await db.formDraft.count()).toBe(1);
  });
});
