import "server-only";
import { db } from "@/lib/db/client";
import { DEFAULT_LOOK, look, type VersionedLook } from "./look";

const withLogo = { version: true, content: true, logo: { select: { bytes: true } } } as const;
type Row = { version: number; content: unknown; logo: { bytes: Uint8Array } | null };

const versioned = (row: Row): VersionedLook => ({
  ...look.parse(row.content),
  version: row.version,
  logo: row.logo?.bytes ?? null,
});

/** How papers are made now. It is printed on every one of them, so it is nobody's secret. */
export async function currentLook(): Promise<VersionedLook> {
  const row = await db.paperLook.findFirst({ orderBy: { version: "desc" }, select: withLogo });
  return row ? versioned(row) : DEFAULT_LOOK;
}

/** How papers were made then: null is the look that came with the application, before anybody changed it. */
export async function lookOf(version: number | null): Promise<VersionedLook> {
  if (version === null) return DEFAULT_LOOK;
  return versioned(await db.paperLook.findUniqueOrThrow({ where: { version }, select: withLogo }));
}

/** Every version, the latest first. */
export const lookVersions = () =>
  db.paperLook.findMany({
    orderBy: { version: "desc" },
    select: { version: true, madeAt: true, madeByName: true, _count: { select: { papers: true } } },
  });
