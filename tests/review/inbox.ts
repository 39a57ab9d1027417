import { createHash } from "node:crypto";
import { now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { readDocument } from "@/lib/reading/read";
import { officer } from "../motions/town";

/** A drop whose files have been read, as the background reader leaves it; gives the parts' ids, file by file. */
export async function dropped(...texts: string[]): Promise<string[][]> {
  const intake = await db.intake.create({ data: { droppedById: officer.id, droppedAt: now() } });
  const files: string[][] = [];
  for (const [index, text] of texts.entries()) {
    const bytes = new TextEncoder().encode(text);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    await db.blob.createMany({ data: [{ sha256, bytes }], skipDuplicates: true });
    const readings = readDocument(text);
    const unknown = { documentType: { value: null }, span: { start: 0, end: text.length }, fields: {} };
    const file = await db.intakeFile.create({
      data: {
        intakeId: intake.id,
        position: index + 1,
        fileName: `fil ${index + 1}.txt`,
        mediaType: "text/plain",
        size: bytes.length,
        blobSha256: sha256,
        state: "READ",
        text,
        parts: {
          create: (readings.length > 0 ? readings : [unknown]).map((reading, place) => ({
            position: place + 1,
            documentType: reading.documentType.value,
            ...reading.span,
            fields: reading.fields as Prisma.InputJsonObject,
            match: { candidates: [] },
          })),
        },
      },
      include: { parts: { orderBy: { position: "asc" } } },
    });
    files.push(file.parts.map(({ id }) => id));
  }
  return files;
}

export const partRow = (id: string) =>
  db.intakePart.findUniqueOrThrow({
    where: { id },
    include: { document: { include: { blob: true } }, corrections: { orderBy: { field: "asc" } } },
  });
