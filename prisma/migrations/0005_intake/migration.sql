-- CreateEnum
CREATE TYPE "IntakeFileState" AS ENUM ('WAITING', 'READING', 'READ', 'UNREADABLE', 'DUPLICATE', 'REFUSED');

-- CreateEnum
CREATE TYPE "IntakePartState" AS ENUM ('OPEN', 'FILED', 'SET_ASIDE');

-- CreateTable
CREATE TABLE "Intake" (
    "id" UUID NOT NULL,
    "droppedById" UUID NOT NULL,
    "droppedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "motionId" UUID,
    "referralId" UUID,

    CONSTRAINT "Intake_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IntakeFile" (
    "id" UUID NOT NULL,
    "intakeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "folder" TEXT,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "blobSha256" TEXT,
    "state" "IntakeFileState" NOT NULL DEFAULT 'WAITING',
    "problem" TEXT,
    "remarks" TEXT[],
    "pages" INTEGER,
    "pagesRead" INTEGER NOT NULL DEFAULT 0,
    "text" TEXT,

    CONSTRAINT "IntakeFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IntakePart" (
    "id" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "documentType" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,
    "match" JSONB NOT NULL,
    "state" "IntakePartState" NOT NULL DEFAULT 'OPEN',
    "documentId" UUID,
    "minutesItemId" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "closedByName" TEXT,

    CONSTRAINT "IntakePart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadingJob" (
    "id" BIGSERIAL NOT NULL,
    "fileId" UUID,
    "documentId" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leasedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "ReadingJob_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadingCorrection" (
    "id" UUID NOT NULL,
    "partId" UUID,
    "documentType" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "read" JSONB,
    "sure" BOOLEAN NOT NULL,
    "saved" JSONB,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReadingCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "IntakeFile_blobSha256_idx" ON "IntakeFile"("blobSha256");

-- CreateIndex
CREATE UNIQUE INDEX "IntakeFile_intakeId_position_key" ON "IntakeFile"("intakeId", "position");

-- CreateIndex
CREATE INDEX "IntakePart_state_idx" ON "IntakePart"("state");

-- CreateIndex
CREATE UNIQUE INDEX "IntakePart_fileId_position_key" ON "IntakePart"("fileId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "ReadingJob_fileId_key" ON "ReadingJob"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "ReadingJob_documentId_key" ON "ReadingJob"("documentId");

-- CreateIndex
CREATE INDEX "ReadingCorrection_partId_idx" ON "ReadingCorrection"("partId");

-- AddForeignKey
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_droppedById_fkey" FOREIGN KEY ("droppedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntakeFile" ADD CONSTRAINT "IntakeFile_intakeId_fkey" FOREIGN KEY ("intakeId") REFERENCES "Intake"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntakeFile" ADD CONSTRAINT "IntakeFile_blobSha256_fkey" FOREIGN KEY ("blobSha256") REFERENCES "Blob"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntakePart" ADD CONSTRAINT "IntakePart_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "IntakeFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntakePart" ADD CONSTRAINT "IntakePart_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntakePart" ADD CONSTRAINT "IntakePart_minutesItemId_fkey" FOREIGN KEY ("minutesItemId") REFERENCES "MinutesItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingJob" ADD CONSTRAINT "ReadingJob_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "IntakeFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingJob" ADD CONSTRAINT "ReadingJob_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingCorrection" ADD CONSTRAINT "ReadingCorrection_partId_fkey" FOREIGN KEY ("partId") REFERENCES "IntakePart"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A job reads one thing.
ALTER TABLE "ReadingJob" ADD CONSTRAINT "ReadingJob_one" CHECK (num_nonnulls("fileId", "documentId") = 1);

-- What was filed before there was a reader is read too.
INSERT INTO "ReadingJob" ("documentId") SELECT id FROM "Document" WHERE text IS NULL;
