-- CreateEnum
CREATE TYPE "Attendance" AS ENUM ('CHAIR', 'MEMBER', 'SERVING_SUBSTITUTE', 'PRESENT');

-- CreateEnum
CREATE TYPE "BallotChoice" AS ENUM ('YES', 'NO', 'ABSTAIN', 'ABSENT');

-- CreateEnum
CREATE TYPE "NonParticipation" AS ENUM ('DID_NOT_TAKE_PART', 'CONFLICT_OF_INTEREST');

-- CreateEnum
CREATE TYPE "EntryKind" AS ENUM ('REFERRAL', 'MINUTES_ITEM', 'MILESTONE', 'ASSIGNMENT');

-- AlterTable
ALTER TABLE "Body" ADD COLUMN     "papersLeadDays" INTEGER,
ADD COLUMN     "summonsLeadDays" INTEGER;

-- AlterTable
ALTER TABLE "Motion" ADD COLUMN     "planCouncilOn" DATE,
ADD COLUMN     "planWritingDays" INTEGER;

-- AlterTable
ALTER TABLE "Referral" ADD COLUMN     "withdrawnReason" TEXT;

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "cancelledOn" DATE,
ADD COLUMN     "summonsOn" DATE,
ADD COLUMN     "takenDownOn" DATE,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "MinutesItem" ADD COLUMN     "agendaNumber" TEXT,
ADD COLUMN     "byMinority" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "chairFinding" TEXT,
ADD COLUMN     "overrideReason" TEXT,
ADD COLUMN     "propositionOrder" TEXT;

-- AlterTable
ALTER TABLE "Vote" ADD COLUMN     "noMeans" TEXT,
ADD COLUMN     "yesMeans" TEXT;

-- CreateTable
CREATE TABLE "Attendee" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "party" TEXT,
    "attendance" "Attendance" NOT NULL,
    "inPlaceOf" TEXT,

    CONSTRAINT "Attendee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ballot" (
    "id" UUID NOT NULL,
    "voteId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "party" TEXT,
    "choice" "BallotChoice" NOT NULL,

    CONSTRAINT "Ballot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NonParticipant" (
    "id" UUID NOT NULL,
    "minutesItemId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "NonParticipation" NOT NULL,
    "name" TEXT NOT NULL,
    "party" TEXT,

    CONSTRAINT "NonParticipant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dispatch" (
    "id" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "minutesItemId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "recipient" TEXT NOT NULL,
    "sentOn" DATE,
    "sentByName" TEXT,

    CONSTRAINT "Dispatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "minutesItemId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "dueOn" DATE,
    "completedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentFollowUp" (
    "id" UUID NOT NULL,
    "assignmentId" UUID NOT NULL,
    "notedOn" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AssignmentFollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VoidedEntry" (
    "id" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "kind" "EntryKind" NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "voidedAt" TIMESTAMPTZ(3) NOT NULL,
    "voidedByName" TEXT NOT NULL,

    CONSTRAINT "VoidedEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Attendee_meetingId_position_key" ON "Attendee"("meetingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Ballot_voteId_position_key" ON "Ballot"("voteId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "NonParticipant_minutesItemId_position_key" ON "NonParticipant"("minutesItemId", "position");

-- CreateIndex
CREATE INDEX "Dispatch_motionId_idx" ON "Dispatch"("motionId");

-- CreateIndex
CREATE UNIQUE INDEX "Dispatch_minutesItemId_position_key" ON "Dispatch"("minutesItemId", "position");

-- CreateIndex
CREATE INDEX "Assignment_motionId_idx" ON "Assignment"("motionId");

-- CreateIndex
CREATE INDEX "Assignment_minutesItemId_idx" ON "Assignment"("minutesItemId");

-- CreateIndex
CREATE INDEX "AssignmentFollowUp_assignmentId_idx" ON "AssignmentFollowUp"("assignmentId");

-- CreateIndex
CREATE INDEX "VoidedEntry_motionId_idx" ON "VoidedEntry"("motionId");

-- CreateIndex
CREATE INDEX "MinutesItem_meetingId_idx" ON "MinutesItem"("meetingId");

-- AddForeignKey
ALTER TABLE "Attendee" ADD CONSTRAINT "Attendee_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_voteId_fkey" FOREIGN KEY ("voteId") REFERENCES "Vote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NonParticipant" ADD CONSTRAINT "NonParticipant_minutesItemId_fkey" FOREIGN KEY ("minutesItemId") REFERENCES "MinutesItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispatch" ADD CONSTRAINT "Dispatch_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispatch" ADD CONSTRAINT "Dispatch_minutesItemId_fkey" FOREIGN KEY ("minutesItemId") REFERENCES "MinutesItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_minutesItemId_fkey" FOREIGN KEY ("minutesItemId") REFERENCES "MinutesItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentFollowUp" ADD CONSTRAINT "AssignmentFollowUp_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoidedEntry" ADD CONSTRAINT "VoidedEntry_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
