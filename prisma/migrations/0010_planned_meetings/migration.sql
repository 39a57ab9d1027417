-- A meeting that came in with the first paragraph logged from it can be told from one that somebody planned.
ALTER TABLE "Meeting" ADD COLUMN     "planned" BOOLEAN NOT NULL DEFAULT true;

-- Of those there already, one without paragraphs can only have been planned. Of the others nobody knows, and
-- taking them for a calendar would cast doubt on every day that is not in it.
UPDATE "Meeting" t SET "planned" = false
  WHERE EXISTS (SELECT FROM "MinutesItem" i WHERE i."meetingId" = t.id);
