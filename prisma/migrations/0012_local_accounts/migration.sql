-- Second factors, links by mail, browsers known from before, attempts and outgoing mail.
CREATE TYPE "LinkPurpose" AS ENUM ('SIGN_IN', 'NEW_PASSWORD', 'INVITATION');

CREATE TABLE "SecondFactor" (
    "userId" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "lastStep" INTEGER NOT NULL DEFAULT 0,
    "drift" INTEGER NOT NULL DEFAULT 0,
    "unseenCodes" TEXT,
    "strayStep" INTEGER,

    CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("userId")
);

CREATE TABLE "RecoveryCode" (
    "userId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("userId","codeHash")
);

CREATE TABLE "AccountLink" (
    "tokenHash" BYTEA NOT NULL,
    "userId" UUID NOT NULL,
    "purpose" "LinkPurpose" NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AccountLink_pkey" PRIMARY KEY ("tokenHash")
);

CREATE TABLE "KnownBrowser" (
    "tokenHash" BYTEA NOT NULL,
    "userId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KnownBrowser_pkey" PRIMARY KEY ("tokenHash","userId")
);

CREATE TABLE "Attempts" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,
    "opensAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Attempts_pkey" PRIMARY KEY ("key")
);

CREATE TABLE "Mail" (
    "id" BIGSERIAL NOT NULL,
    "to" TEXT NOT NULL,
    "purpose" "LinkPurpose",
    "subject" TEXT,
    "text" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "problem" TEXT,
    "failedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "AccountLink_userId_idx" ON "AccountLink"("userId");

CREATE INDEX "KnownBrowser_userId_idx" ON "KnownBrowser"("userId");

CREATE INDEX "Attempts_lastAt_idx" ON "Attempts"("lastAt");

CREATE INDEX "Mail_dueAt_idx" ON "Mail"("dueAt");

ALTER TABLE "SecondFactor" ADD CONSTRAINT "SecondFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "AccountLink" ADD CONSTRAINT "AccountLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "KnownBrowser" ADD CONSTRAINT "KnownBrowser_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
