-- Where in the application an event came from, and where the history of a case ends.
ALTER TABLE "Event" ADD COLUMN "origin" TEXT;
ALTER TABLE "Motion" ADD COLUMN "historySeal" TEXT;

-- CreateTable
CREATE TABLE "LogEntry" (
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "subjectId" UUID,
    "motionId" UUID,
    "origin" TEXT,
    "action" TEXT NOT NULL,
    "detailHash" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "LogEntry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "LogDetail" (
    "sequence" INTEGER NOT NULL,
    "salt" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "LogDetail_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "LogHead" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "hash" TEXT NOT NULL,
    "seal" TEXT NOT NULL,

    CONSTRAINT "LogHead_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LogEntry_actorId_idx" ON "LogEntry"("actorId");

-- CreateIndex
CREATE INDEX "LogEntry_subjectId_idx" ON "LogEntry"("subjectId");

-- CreateIndex
CREATE INDEX "LogEntry_motionId_idx" ON "LogEntry"("motionId");

-- CreateIndex
CREATE INDEX "LogEntry_at_idx" ON "LogEntry"("at");

-- CreateIndex
CREATE INDEX "Event_at_idx" ON "Event"("at");

-- CreateIndex
CREATE INDEX "Event_actorId_idx" ON "Event"("actorId");

-- AddForeignKey
ALTER TABLE "LogEntry" ADD CONSTRAINT "LogEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LogEntry" ADD CONSTRAINT "LogEntry_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LogDetail" ADD CONSTRAINT "LogDetail_sequence_fkey" FOREIGN KEY ("sequence") REFERENCES "LogEntry"("sequence") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Retention.
ALTER TABLE "User" ADD COLUMN "pseudonymisedAt" TIMESTAMPTZ(3);
ALTER TABLE "Document" ADD COLUMN "disposedAt" TIMESTAMPTZ(3);
CREATE TYPE "DisposalState" AS ENUM ('PROPOSED', 'CARRIED_OUT', 'REJECTED');

-- CreateTable
CREATE TABLE "DisposalList" (
    "id" UUID NOT NULL,
    "recordClass" TEXT NOT NULL,
    "before" DATE NOT NULL,
    "state" "DisposalState" NOT NULL DEFAULT 'PROPOSED',
    "basis" TEXT,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "madeByName" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedByName" TEXT,

    CONSTRAINT "DisposalList_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DisposalItem" (
    "id" UUID NOT NULL,
    "listId" UUID NOT NULL,
    "entryId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "kept" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "DisposalItem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DisposalItem_listId_idx" ON "DisposalItem"("listId");

-- AddForeignKey
ALTER TABLE "DisposalItem" ADD CONSTRAINT "DisposalItem_listId_fkey" FOREIGN KEY ("listId") REFERENCES "DisposalList"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One list of a class awaits a person at a time.
CREATE UNIQUE INDEX "one_proposed_list" ON "DisposalList" ("recordClass") WHERE "state" = 'PROPOSED';

-- What Prisma's schema language cannot say -------------------------------------------------------

-- The one row that says where the log ends; in an empty log nothing is sealed.
ALTER TABLE "LogHead" ADD CONSTRAINT "one_head" CHECK ("id" = 1);
INSERT INTO "LogHead" ("hash", "seal") VALUES (repeat('0', 64), '');

-- The second of two guards: the application's own role lacks the right too (prisma/roles.mjs).
CREATE OR REPLACE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The history cannot be changed (% on "%").', TG_OP, TG_TABLE_NAME;
END;
$$;
CREATE TRIGGER "log_is_append_only" BEFORE UPDATE OR DELETE ON "LogEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER "log_is_not_truncated" BEFORE TRUNCATE ON "LogEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
