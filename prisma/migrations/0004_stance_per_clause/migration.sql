-- CreateTable
CREATE TABLE "ClauseStance" (
    "minutesItemId" UUID NOT NULL,
    "clauseId" UUID NOT NULL,
    "stance" "Stance" NOT NULL,

    CONSTRAINT "ClauseStance_pkey" PRIMARY KEY ("minutesItemId","clauseId")
);

-- AddForeignKey
ALTER TABLE "ClauseStance" ADD CONSTRAINT "ClauseStance_minutesItemId_fkey" FOREIGN KEY ("minutesItemId") REFERENCES "MinutesItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClauseStance" ADD CONSTRAINT "ClauseStance_clauseId_fkey" FOREIGN KEY ("clauseId") REFERENCES "Clause"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
