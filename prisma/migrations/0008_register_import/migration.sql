-- CreateEnum
CREATE TYPE "RegisterImportState" AS ENUM ('READY', 'RUNNING', 'DONE');

-- CreateTable
CREATE TABLE "RegisterImport" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fileName" TEXT NOT NULL,
    "authorityId" UUID NOT NULL,
    "published" BOOLEAN NOT NULL,
    "content" JSONB NOT NULL,
    "columns" TEXT[],
    "meanings" JSONB NOT NULL,
    "state" "RegisterImportState" NOT NULL DEFAULT 'READY',
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "beatAt" TIMESTAMPTZ(3),
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,

    CONSTRAINT "RegisterImport_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "RegisterImport" ADD CONSTRAINT "RegisterImport_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
