-- CreateEnum
CREATE TYPE "BatchItemState" AS ENUM ('WAITING', 'MADE', 'LEFT_OUT');

-- CreateTable
CREATE TABLE "PaperBatch" (
    "id" UUID NOT NULL,
    "kind" "PaperKind" NOT NULL,
    "about" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leasedUntil" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "stopped" TEXT,

    CONSTRAINT "PaperBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperBatchItem" (
    "batchId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "motionId" UUID NOT NULL,
    "subjectId" UUID,
    "state" "BatchItemState" NOT NULL DEFAULT 'WAITING',
    "problem" TEXT,
    "documentId" UUID,

    CONSTRAINT "PaperBatchItem_pkey" PRIMARY KEY ("batchId","position")
);

-- CreateTable
CREATE TABLE "FiledReport" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "registrationNumber" TEXT,
    "tellsSecrets" BOOLEAN NOT NULL,
    "blobSha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "filedAt" TIMESTAMPTZ(3) NOT NULL,
    "filedById" UUID NOT NULL,

    CONSTRAINT "FiledReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BodyFormerName" (
    "bodyId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "until" DATE NOT NULL,

    CONSTRAINT "BodyFormerName_pkey" PRIMARY KEY ("bodyId","until")
);

-- CreateIndex
CREATE INDEX "PaperBatchItem_motionId_idx" ON "PaperBatchItem"("motionId");

-- AddForeignKey
ALTER TABLE "PaperBatch" ADD CONSTRAINT "PaperBatch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperBatchItem" ADD CONSTRAINT "PaperBatchItem_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "PaperBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperBatchItem" ADD CONSTRAINT "PaperBatchItem_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FiledReport" ADD CONSTRAINT "FiledReport_blobSha256_fkey" FOREIGN KEY ("blobSha256") REFERENCES "Blob"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FiledReport" ADD CONSTRAINT "FiledReport_filedById_fkey" FOREIGN KEY ("filedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BodyFormerName" ADD CONSTRAINT "BodyFormerName_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A filed report is what the council got: nobody changes it.
CREATE FUNCTION refuse_changing_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A filed report cannot be changed (%).', TG_OP;
END;
$$;
CREATE TRIGGER "filed_report_stays" BEFORE UPDATE OR DELETE ON "FiledReport"
  FOR EACH ROW EXECUTE FUNCTION refuse_changing_report();
