-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "BodyKind" AS ENUM ('COUNCIL', 'BOARD', 'WORKING_COMMITTEE', 'COMMITTEE', 'PREPARATORY_COMMITTEE', 'COMPANY', 'EXTERNAL');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('CASE_OFFICER', 'REGISTRAR', 'COMMITTEE_SECRETARY', 'ELECTED_REPRESENTATIVE', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "Phase" AS ENUM ('REGISTERED', 'RAISED', 'ASSIGNED', 'REFERRED', 'ANSWERED', 'DRAFTED', 'WORKING_COMMITTEE', 'BOARD', 'COUNCIL_PENDING', 'DECIDED', 'DISPATCHED', 'CLOSED');

-- CreateEnum
CREATE TYPE "MilestoneKind" AS ENUM ('ASSIGNED', 'REPORT_READY', 'SUMMONED', 'REPORTED', 'WITHDRAWN', 'DISPATCHED', 'CLOSED');

-- CreateEnum
CREATE TYPE "ItemStatus" AS ENUM ('PROPOSED', 'DECIDED');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('SUPPORT', 'OPPOSE', 'PARTIAL', 'DEEMED_ANSWERED', 'NO_OBJECTION', 'ABSTAIN', 'NONE');

-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('APPROVED', 'REJECTED', 'DEEMED_ANSWERED', 'PARTIAL', 'CONDITIONAL', 'STRUCK', 'RECOMMITTED', 'TABLED', 'NO_POSITION', 'FORWARDED', 'UNCLEAR');

-- CreateEnum
CREATE TYPE "NoteKind" AS ENUM ('PROTOCOL_NOTE', 'SEPARATE_STATEMENT', 'RESERVATION');

-- CreateEnum
CREATE TYPE "DocumentType" AS ENUM ('MOTION', 'REFERRAL_LETTER', 'REFERRAL_RESPONSE', 'OFFICIAL_REPORT', 'MINUTES_EXTRACT', 'PROTOCOL_NOTE', 'SUMMARY', 'OTHER');

-- CreateEnum
CREATE TYPE "DocumentStatus" AS ENUM ('DRAFT', 'RECEIVED', 'DRAWN_UP');

-- CreateTable
CREATE TABLE "Body" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "abbreviation" TEXT NOT NULL,
    "kind" "BodyKind" NOT NULL,
    "parentId" UUID,
    "validFrom" DATE,
    "validTo" DATE,

    CONSTRAINT "Body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Party" (
    "id" UUID NOT NULL,
    "abbreviation" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "validFrom" DATE,
    "validTo" DATE,

    CONSTRAINT "Party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "partyId" UUID,
    "role" TEXT NOT NULL,
    "validFrom" DATE,
    "validTo" DATE,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "personId" UUID,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormDraft" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "userId" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("userId","motionId")
);

-- CreateTable
CREATE TABLE "Motion" (
    "id" UUID NOT NULL,
    "authorityId" UUID NOT NULL,
    "registrationNumber" TEXT NOT NULL,
    "registrationKey" TEXT NOT NULL,
    "registrationYear" INTEGER,
    "registrationSerial" INTEGER,
    "recordClass" TEXT,
    "title" TEXT NOT NULL,
    "writtenOn" DATE,
    "receivedOn" DATE NOT NULL,
    "raisedOn" DATE,
    "caseOfficerId" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "secrecyProvision" TEXT,
    "secrecySetAt" TIMESTAMPTZ(3),
    "secrecySetBy" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "phase" "Phase" NOT NULL DEFAULT 'REGISTERED',
    "phaseSince" DATE NOT NULL,
    "open" BOOLEAN NOT NULL DEFAULT true,
    "deadlineOn" DATE NOT NULL,
    "searchText" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Motion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mover" (
    "id" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "party" TEXT,
    "personId" UUID,

    CONSTRAINT "Mover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Clause" (
    "id" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Clause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "kind" "MilestoneKind" NOT NULL,
    "occurredOn" DATE NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Referral" (
    "id" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "sentOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "declinedOn" DATE,
    "declinedReason" TEXT,
    "withdrawnOn" DATE,
    "closedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReferralExtension" (
    "id" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "fromDueOn" DATE NOT NULL,
    "toDueOn" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,

    CONSTRAINT "ReferralExtension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "sentOn" DATE NOT NULL,
    "recipient" TEXT NOT NULL,
    "sentById" UUID NOT NULL,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "heldOn" DATE NOT NULL,
    "agendaDeadline" DATE,
    "approvedOn" DATE,
    "postedOn" DATE,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinutesItem" (
    "id" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "meetingId" UUID,
    "referralId" UUID,
    "status" "ItemStatus" NOT NULL,
    "year" INTEGER,
    "paragraph" TEXT,
    "registrationNumber" TEXT,
    "reportDatedOn" DATE,
    "decisionText" TEXT NOT NULL,
    "summary" TEXT,
    "stance" "Stance",
    "outcome" "Outcome",
    "tabledToOn" DATE,
    "recommittedToId" UUID,
    "reason" TEXT,
    "immediatelyApproved" BOOLEAN NOT NULL DEFAULT false,
    "dispatchTo" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MinutesItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClauseOutcome" (
    "minutesItemId" UUID NOT NULL,
    "clauseId" UUID NOT NULL,
    "outcome" "Outcome" NOT NULL,

    CONSTRAINT "ClauseOutcome_pkey" PRIMARY KEY ("minutesItemId","clauseId")
);

-- CreateTable
CREATE TABLE "Speaker" (
    "id" UUID NOT NULL,
    "minutesItemId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "party" TEXT,

    CONSTRAINT "Speaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "minutesItemId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "party" TEXT,
    "text" TEXT NOT NULL,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vote" (
    "id" UUID NOT NULL,
    "minutesItemId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "yes" INTEGER NOT NULL,
    "no" INTEGER NOT NULL,
    "abstain" INTEGER NOT NULL DEFAULT 0,
    "absent" INTEGER NOT NULL DEFAULT 0,
    "castingVote" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" UUID NOT NULL,
    "minutesItemId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "NoteKind" NOT NULL,
    "name" TEXT,
    "party" TEXT,
    "text" TEXT,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "referralId" UUID,
    "minutesItemId" UUID,
    "type" "DocumentType" NOT NULL,
    "status" "DocumentStatus" NOT NULL,
    "statusOn" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "correspondent" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "blobSha256" TEXT NOT NULL,
    "text" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "secrecyProvision" TEXT,
    "secrecySetAt" TIMESTAMPTZ(3),
    "secrecySetBy" TEXT,
    "filedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Blob" (
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "Blob_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "Summary" (
    "id" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "editedById" UUID NOT NULL,
    "editedAt" TIMESTAMPTZ(3) NOT NULL,
    "documentId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Summary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" BIGSERIAL NOT NULL,
    "motionId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Body_name_key" ON "Body"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Party_abbreviation_validFrom_key" ON "Party"("abbreviation", "validFrom") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "Membership_bodyId_idx" ON "Membership"("bodyId");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_personId_key" ON "User"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "FormDraft_userId_path_key" ON "FormDraft"("userId", "path");

-- CreateIndex
CREATE INDEX "Motion_caseOfficerId_idx" ON "Motion"("caseOfficerId");

-- CreateIndex
CREATE UNIQUE INDEX "Motion_authorityId_registrationKey_key" ON "Motion"("authorityId", "registrationKey");

-- CreateIndex
CREATE INDEX "Mover_party_idx" ON "Mover"("party");

-- CreateIndex
CREATE UNIQUE INDEX "Mover_motionId_position_key" ON "Mover"("motionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Clause_motionId_position_key" ON "Clause"("motionId", "position");

-- CreateIndex
CREATE INDEX "Milestone_motionId_idx" ON "Milestone"("motionId");

-- CreateIndex
CREATE INDEX "Referral_motionId_idx" ON "Referral"("motionId");

-- CreateIndex
CREATE INDEX "ReferralExtension_referralId_idx" ON "ReferralExtension"("referralId");

-- CreateIndex
CREATE INDEX "Reminder_referralId_idx" ON "Reminder"("referralId");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_bodyId_heldOn_key" ON "Meeting"("bodyId", "heldOn");

-- CreateIndex
CREATE UNIQUE INDEX "MinutesItem_referralId_key" ON "MinutesItem"("referralId");

-- CreateIndex
CREATE INDEX "MinutesItem_motionId_idx" ON "MinutesItem"("motionId");

-- CreateIndex
CREATE UNIQUE INDEX "Speaker_minutesItemId_position_key" ON "Speaker"("minutesItemId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_minutesItemId_position_key" ON "Proposal"("minutesItemId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Vote_minutesItemId_position_key" ON "Vote"("minutesItemId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Note_minutesItemId_position_key" ON "Note"("minutesItemId", "position");

-- CreateIndex
CREATE INDEX "Document_motionId_idx" ON "Document"("motionId");

-- CreateIndex
CREATE INDEX "Document_minutesItemId_idx" ON "Document"("minutesItemId");

-- CreateIndex
CREATE INDEX "Document_referralId_idx" ON "Document"("referralId");

-- CreateIndex
CREATE UNIQUE INDEX "Summary_documentId_key" ON "Summary"("documentId");

-- CreateIndex
CREATE INDEX "Summary_motionId_idx" ON "Summary"("motionId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_motionId_sequence_key" ON "Event"("motionId", "sequence");

-- AddForeignKey
ALTER TABLE "Body" ADD CONSTRAINT "Body_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormDraft" ADD CONSTRAINT "FormDraft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Motion" ADD CONSTRAINT "Motion_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Motion" ADD CONSTRAINT "Motion_caseOfficerId_fkey" FOREIGN KEY ("caseOfficerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mover" ADD CONSTRAINT "Mover_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mover" ADD CONSTRAINT "Mover_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clause" ADD CONSTRAINT "Clause_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReferralExtension" ADD CONSTRAINT "ReferralExtension_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesItem" ADD CONSTRAINT "MinutesItem_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesItem" ADD CONSTRAINT "MinutesItem_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesItem" ADD CONSTRAINT "MinutesItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesItem" ADD CONSTRAINT "MinutesItem_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesItem" ADD CONSTRAINT "MinutesItem_recommittedToId_fkey" FOREIGN KEY ("recommittedToId") REFERENCES "Body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClauseOutcome" ADD CONSTRAINT "ClauseOutcome_minutesItemId_fkey" FOREIGN KEY ("minutesItemId") REFERENCES "MinutesItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClauseOutcome" ADD CONSTRAINT "ClauseOutcome_clauseId_fkey" FOREIGN KEY ("clauseId") REFERENCES "Clause"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Speaker" ADD CONSTRAINT "Speaker_minutesItemId_fkey" FOREIGN KEY ("minutesItemId") REFERENCES "MinutesItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_minutesItemId_fkey" FOREIGN KEY ("minutesItemId") REFERENCES "MinutesItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_minutesItemId_fkey" FOREIGN KEY ("minutesItemId") REFERENCES "MinutesItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_minutesItemId_fkey" FOREIGN KEY ("minutesItemId") REFERENCES "MinutesItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_minutesItemId_fkey" FOREIGN KEY ("minutesItemId") REFERENCES "MinutesItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_blobSha256_fkey" FOREIGN KEY ("blobSha256") REFERENCES "Blob"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_filedById_fkey" FOREIGN KEY ("filedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Summary" ADD CONSTRAINT "Summary_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Summary" ADD CONSTRAINT "Summary_editedById_fkey" FOREIGN KEY ("editedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Summary" ADD CONSTRAINT "Summary_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema language cannot say -------------------------------------------------------

-- Search: parts of registration numbers by trigram, words by Swedish stems.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
ALTER TABLE "Motion" ADD COLUMN "words" tsvector
  GENERATED ALWAYS AS (to_tsvector('swedish', "searchText")) STORED;
CREATE INDEX "motion_words" ON "Motion" USING gin ("words");
CREATE INDEX "motion_number_parts" ON "Motion" USING gin ("registrationKey" gin_trgm_ops);

-- Lists are in Swedish order whatever collation the database was created with.
ALTER TABLE "Motion" ALTER COLUMN "title" TYPE TEXT COLLATE "sv-x-icu";
ALTER TABLE "Body" ALTER COLUMN "name" TYPE TEXT COLLATE "sv-x-icu";
ALTER TABLE "Party" ALTER COLUMN "name" TYPE TEXT COLLATE "sv-x-icu";
ALTER TABLE "Person" ALTER COLUMN "name" TYPE TEXT COLLATE "sv-x-icu";
ALTER TABLE "User" ALTER COLUMN "name" TYPE TEXT COLLATE "sv-x-icu";

-- The register's orders and filters. Each ends in id, so that pages are stable.
CREATE INDEX "motion_open_by_deadline" ON "Motion" ("deadlineOn", "id") WHERE "open";
CREATE INDEX "motion_by_deadline" ON "Motion" ("deadlineOn", "id");
CREATE INDEX "motion_by_received" ON "Motion" ("receivedOn", "id");
CREATE INDEX "motion_by_title" ON "Motion" ("title", "id");
CREATE INDEX "motion_by_phase" ON "Motion" ("phase", "deadlineOn", "id");
CREATE INDEX "referral_by_body" ON "Referral" ("bodyId", "motionId");
CREATE INDEX "referral_open_by_due" ON "Referral" ("dueOn", "bodyId") WHERE "closedOn" IS NULL;

-- Races are decided here.
CREATE UNIQUE INDEX "paragraph_per_body_and_year" ON "MinutesItem" ("bodyId", "year", "paragraph")
  WHERE "paragraph" IS NOT NULL;
CREATE UNIQUE INDEX "one_open_referral_per_body" ON "Referral" ("motionId", "bodyId")
  WHERE "closedOn" IS NULL;

-- Facts that cannot be true are not stored.
ALTER TABLE "Motion"
  ADD CONSTRAINT "received_after_written" CHECK ("receivedOn" >= "writtenOn"),
  ADD CONSTRAINT "raised_after_written" CHECK ("raisedOn" >= "writtenOn"),
  ADD CONSTRAINT "secrecy_names_its_provision"
    CHECK (num_nulls("secrecyProvision", "secrecySetAt", "secrecySetBy") IN (0, 3));
ALTER TABLE "Document"
  ADD CONSTRAINT "secrecy_names_its_provision"
    CHECK (num_nulls("secrecyProvision", "secrecySetAt", "secrecySetBy") IN (0, 3));
ALTER TABLE "Referral"
  ADD CONSTRAINT "due_after_sent" CHECK ("dueOn" >= "sentOn"),
  ADD CONSTRAINT "closed_after_sent" CHECK ("closedOn" >= "sentOn"),
  ADD CONSTRAINT "declined_or_withdrawn_is_closed"
    CHECK ("closedOn" IS NOT NULL OR ("declinedOn" IS NULL AND "withdrawnOn" IS NULL));
ALTER TABLE "MinutesItem"
  ADD CONSTRAINT "decided_at_a_meeting" CHECK (
    CASE status
      WHEN 'DECIDED' THEN "meetingId" IS NOT NULL AND "year" IS NOT NULL
      ELSE "meetingId" IS NULL AND "paragraph" IS NULL
    END
  );
ALTER TABLE "Vote"
  ADD CONSTRAINT "counts_are_not_negative" CHECK (LEAST("yes", "no", "abstain", "absent") >= 0);

-- The history is only ever added to.
CREATE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The history of a case cannot be changed (% on "Event").', TG_OP;
END;
$$;
CREATE TRIGGER "event_is_append_only" BEFORE UPDATE OR DELETE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER "event_is_not_truncated" BEFORE TRUNCATE ON "Event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
