-- A decision is dispatched when every line of its list is ticked off, not when somebody says so: the
-- milestones become lines. A motion that was withdrawn has no decision to send.
INSERT INTO "Dispatch" ("id", "motionId", "minutesItemId", "position", "recipient", "sentOn", "sentByName")
SELECT gen_random_uuid(), settled."motionId", settled.id, line.position, line.recipient, settled."sentOn", NULL
FROM (
    SELECT DISTINCT ON (i."motionId") i."motionId", i.id, i."dispatchTo", e."occurredOn" AS "sentOn"
    FROM "MinutesItem" i
        JOIN "Body" b ON b.id = i."bodyId" AND b.kind = 'COUNCIL'
        JOIN "Meeting" t ON t.id = i."meetingId"
        JOIN "Milestone" e ON e."motionId" = i."motionId" AND e.kind = 'DISPATCHED'
    WHERE i."referralId" IS NULL AND i.status = 'DECIDED'
        AND i.outcome IN ('APPROVED', 'REJECTED', 'DEEMED_ANSWERED', 'PARTIAL', 'CONDITIONAL', 'STRUCK')
        AND NOT EXISTS (SELECT FROM "Dispatch" d WHERE d."motionId" = i."motionId")
    ORDER BY i."motionId", t."heldOn", e."occurredOn"
) settled
CROSS JOIN LATERAL unnest(
    CASE WHEN cardinality(settled."dispatchTo") > 0 THEN settled."dispatchTo"
        ELSE ARRAY['Beslutets mottagare'] END
) WITH ORDINALITY AS line (recipient, position);

DELETE FROM "Milestone" WHERE "kind" = 'DISPATCHED';

UPDATE "Motion" m SET "phase" = 'DECIDED'
WHERE m."phase" = 'DISPATCHED' AND NOT EXISTS (SELECT FROM "Dispatch" d WHERE d."motionId" = m.id);

-- AlterEnum
CREATE TYPE "MilestoneKind_new" AS ENUM ('ASSIGNED', 'REPORT_READY', 'SUMMONED', 'REPORTED', 'WITHDRAWN', 'CLOSED');
ALTER TABLE "Milestone" ALTER COLUMN "kind" TYPE "MilestoneKind_new" USING ("kind"::text::"MilestoneKind_new");
ALTER TYPE "MilestoneKind" RENAME TO "MilestoneKind_old";
ALTER TYPE "MilestoneKind_new" RENAME TO "MilestoneKind";
DROP TYPE "MilestoneKind_old";

-- What waits for somebody, without reading what does not.
CREATE INDEX "assignment_open_by_due" ON "Assignment" ("dueOn", "id") WHERE "completedOn" IS NULL;
CREATE INDEX "meeting_by_day" ON "Meeting" ("heldOn");
