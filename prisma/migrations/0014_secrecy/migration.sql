-- Secrecy of single facts, the number of each document in the register (OSL 5:2), and releases.

ALTER TABLE "Motion"
    ADD COLUMN "secrecyReason" TEXT,
    ADD COLUMN "documentsNumbered" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Document"
    ADD COLUMN "number" INTEGER,
    ADD COLUMN "registeredAt" TIMESTAMPTZ(3),
    ADD COLUMN "secrecyReason" TEXT,
    ADD COLUMN "openTitle" TEXT;

-- What lies there already is numbered as it came into the register.
UPDATE "Document" d SET "number" = n.number, "registeredAt" = d."createdAt"
FROM (
    SELECT id, row_number() OVER (PARTITION BY "motionId" ORDER BY "createdAt", id) AS number
    FROM "Document" WHERE "status" <> 'DRAFT'
) n
WHERE n.id = d.id;
UPDATE "Motion" m SET "documentsNumbered" = n.last
FROM (SELECT "motionId", max("number") AS last FROM "Document" WHERE "number" IS NOT NULL GROUP BY 1) n
WHERE n."motionId" = m.id;

DROP INDEX "Document_motionId_idx";
CREATE UNIQUE INDEX "Document_motionId_number_key" ON "Document"("motionId", "number");

-- A document that has been received or drawn up gets the case's next number, whichever way it comes in. The
-- motion's row is locked by the counting, so that two at once get one each; a number is never used again.
CREATE FUNCTION number_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."status" <> 'DRAFT' AND NEW."number" IS NULL THEN
    UPDATE "Motion" SET "documentsNumbered" = "documentsNumbered" + 1 WHERE id = NEW."motionId"
      RETURNING "documentsNumbered" INTO NEW."number";
    NEW."registeredAt" := coalesce(NEW."registeredAt", now());
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "document_is_numbered" BEFORE INSERT OR UPDATE OF "status" ON "Document"
  FOR EACH ROW EXECUTE FUNCTION number_document();

CREATE TABLE "SealedField" (
    "id" UUID NOT NULL,
    "markId" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "entryId" UUID NOT NULL,
    "value" TEXT NOT NULL,
    "provision" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,
    "setByName" TEXT NOT NULL,
    "liftedAt" TIMESTAMPTZ(3),
    "liftedByName" TEXT,
    "liftedReason" TEXT,

    CONSTRAINT "SealedField_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "SealedField_motionId_idx" ON "SealedField"("motionId");
CREATE UNIQUE INDEX "SealedField_once" ON "SealedField"("entryId", "field") WHERE "liftedAt" IS NULL;
ALTER TABLE "SealedField" ADD CONSTRAINT "SealedField_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TYPE "ReleaseOutcome" AS ENUM ('FULL', 'CONDITIONAL', 'PARTIAL', 'REFUSED');
CREATE TABLE "Release" (
    "id" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "requestedOn" DATE NOT NULL,
    "requester" TEXT,
    "asked" TEXT,
    "outcome" "ReleaseOutcome",
    "provision" TEXT,
    "reason" TEXT,
    "conditions" TEXT,
    "byAuthority" BOOLEAN NOT NULL DEFAULT false,
    "form" TEXT,
    "copyId" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedByName" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Release_motionId_idx" ON "Release"("motionId");
CREATE INDEX "Release_documentId_idx" ON "Release"("documentId");
CREATE INDEX "Release_copyId_idx" ON "Release"("copyId");
ALTER TABLE "Release" ADD CONSTRAINT "Release_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Release" ADD CONSTRAINT "Release_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Release" ADD CONSTRAINT "Release_copyId_fkey" FOREIGN KEY ("copyId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
