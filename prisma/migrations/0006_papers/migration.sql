-- The summary becomes one of several kinds of paper; what has been written stays.
CREATE TYPE "PaperKind" AS ENUM ('SUMMARY', 'BRIEF', 'OFFICIAL_REPORT', 'MINUTES_EXTRACT', 'REFERRAL_LETTER', 'REMINDER', 'DISPATCH_LIST', 'MOVER_NOTICE', 'NOTICE');

ALTER TABLE "Summary" RENAME TO "Paper";
ALTER TABLE "Paper" RENAME CONSTRAINT "Summary_pkey" TO "Paper_pkey";
ALTER TABLE "Paper" RENAME CONSTRAINT "Summary_motionId_fkey" TO "Paper_motionId_fkey";
ALTER TABLE "Paper" RENAME CONSTRAINT "Summary_editedById_fkey" TO "Paper_editedById_fkey";
ALTER TABLE "Paper" RENAME CONSTRAINT "Summary_documentId_fkey" TO "Paper_documentId_fkey";
ALTER INDEX "Summary_documentId_key" RENAME TO "Paper_documentId_key";
ALTER INDEX "Summary_motionId_idx" RENAME TO "Paper_motionId_idx";

ALTER TABLE "Paper"
    ADD COLUMN "kind" "PaperKind" NOT NULL DEFAULT 'SUMMARY',
    ADD COLUMN "subjectId" UUID,
    ADD COLUMN "number" INTEGER NOT NULL DEFAULT 1,
    ADD COLUMN "choices" JSONB NOT NULL DEFAULT '{}',
    ADD COLUMN "lookVersion" INTEGER;
ALTER TABLE "Paper" ALTER COLUMN "kind" DROP DEFAULT;

-- Earlier summaries of a case are earlier versions of the same paper.
UPDATE "Paper" SET "number" = numbered.number
FROM (SELECT id, row_number() OVER (PARTITION BY "motionId" ORDER BY "createdAt") AS number FROM "Paper") numbered
WHERE numbered.id = "Paper".id;

CREATE TABLE "PaperLook" (
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "logoSha256" TEXT,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "madeByName" TEXT NOT NULL,

    CONSTRAINT "PaperLook_pkey" PRIMARY KEY ("version")
);

ALTER TABLE "Paper" ADD CONSTRAINT "Paper_lookVersion_fkey" FOREIGN KEY ("lookVersion") REFERENCES "PaperLook"("version") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PaperLook" ADD CONSTRAINT "PaperLook_logoSha256_fkey" FOREIGN KEY ("logoSha256") REFERENCES "Blob"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;
