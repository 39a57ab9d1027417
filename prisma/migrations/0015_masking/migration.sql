-- A masked copy is a document of its own that knows what it was made from.
ALTER TABLE "Document" ADD COLUMN     "maskedFromId" UUID;
CREATE INDEX "Document_maskedFromId_idx" ON "Document"("maskedFromId");
ALTER TABLE "Document" ADD CONSTRAINT "Document_maskedFromId_fkey" FOREIGN KEY ("maskedFromId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "MaskingRun" (
    "documentId" UUID NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 1,
    "beatAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,

    CONSTRAINT "MaskingRun_pkey" PRIMARY KEY ("documentId")
);
ALTER TABLE "MaskingRun" ADD CONSTRAINT "MaskingRun_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
