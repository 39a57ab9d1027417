import "server-only";
import { createHash } from "node:crypto";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { changesBetween } from "@/lib/history/changes";
import { recordSetting } from "@/lib/history/mutations";
import { readLogo } from "./logo";
import { type Look, look } from "./look";
import type * as input from "./schema";

/** Every change of the look is a new version: papers that are finished keep theirs. */

export const changeLook = (actor: Actor, { version, ...content }: input.LookInput): Promise<void> =>
  addVersion(actor, version, (current) => ({ content: { ...current.content, ...content } }));

export const changePhrases = (actor: Actor, { version, phrases }: input.PhrasesInput): Promise<void> =>
  addVersion(actor, version, ({ content }) => ({ content: { ...content, phrases } }));

export const changeSections = (actor: Actor, { version, kind, keys }: input.SectionsInput): Promise<void> =>
  addVersion(actor, version, ({ content }) => ({
    content: { ...content, sections: { ...content.sections, [kind]: keys } },
  }));

export async function changeLogo(actor: Actor, { version, logo }: input.LogoInput): Promise<void> {
  authorize(actor, "manage the register");
  const [file] = logo;
  if (!file) throw new Refusal("logo", "Välj en bildfil.");
  const bytes = await readLogo(file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await db.blob.createMany({ data: [{ sha256, bytes }], skipDuplicates: true });
  await addVersion(actor, version, () => ({ logoSha256: sha256 }));
}

export const removeLogo = (actor: Actor, { version }: { version: number }): Promise<void> =>
  addVersion(actor, version, () => ({ logoSha256: null }));

/** Takes an earlier look back, as a new version. */
export async function restoreLook(actor: Actor, { version, to }: input.RestoreLookInput): Promise<void> {
  authorize(actor, "manage the register");
  const wanted = to === 0 ? NEW : await db.paperLook.findUnique({ where: { version: to } });
  if (!wanted) throw new Refusal("", "Den versionen finns inte.");
  const content = look.parse(wanted.content);
  await addVersion(actor, version, () => ({ content, logoSha256: wanted.logoSha256 }));
}

const NEW = { content: {}, logoSha256: null };

type Stored = { content: Look; logoSha256: string | null };

/** `seen` is the version that the person had before them: two do not overwrite each other. */
async function addVersion(
  actor: Actor,
  seen: number,
  change: (current: Stored) => Partial<Stored>,
): Promise<void> {
  authorize(actor, "manage the register");
  const latest = await db.paperLook.findFirst({ orderBy: { version: "desc" } });
  const version = (latest?.version ?? 0) + 1;
  const current = { content: look.parse(latest?.content ?? {}), logoSha256: latest?.logoSha256 ?? null };
  const row = { ...current, ...change(current), version, madeAt: now(), madeByName: actor.name };
  const isNext = seen === version - 1;
  // The version is the key: of two who save at once only one is the next.
  await db.$transaction(async (tx) => {
    const { count } = isNext
      ? await tx.paperLook.createMany({ data: [row], skipDuplicates: true })
      : { count: 0 };
    if (count === 0) {
      throw new Refusal(
        "",
        "Någon annan har ändrat utseendet medan du skrev. Ladda om sidan och gör ändringen igen.",
      );
    }
    const changes = changesBetween({ Version: String(version - 1) }, { Version: String(version) });
    await recordSetting(tx, actor, "Dokumentens utseende", changes);
  });
}
