-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Typed" (
    "form" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "baseId" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("form", "personId")
);

-- CreateTable
CREATE TABLE "Schedule" (
    "recordId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "revisionId" TEXT,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("recordId", "action")
);

-- CreateTable
CREATE TABLE "Ending" (
    "recordId" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "successorId" TEXT,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ProviderLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "ProviderAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "linkId" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "answer" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "handledAt" DATETIME,
    "handledBy" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "fileName" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "checked" INTEGER NOT NULL DEFAULT 0,
    "appliedAt" DATETIME,
    "undoneAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "batchId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "cells" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "recordId" TEXT,
    "slug" TEXT,
    "document" TEXT,
    "reasons" TEXT NOT NULL,
    "baseRevisionId" TEXT,
    "baseVersion" INTEGER NOT NULL DEFAULT 0,
    "resultRevisionId" TEXT,

    PRIMARY KEY ("batchId", "number")
);

-- CreateTable
CREATE TABLE "ImportMapping" (
    "heading" TEXT NOT NULL PRIMARY KEY,
    "field" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "LinkCheck" (
    "url" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "result" TEXT NOT NULL,
    "detail" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL,
    "image" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "twoFactorEnabled" BOOLEAN,
    "roles" TEXT NOT NULL DEFAULT '[]',
    "municipalities" TEXT NOT NULL DEFAULT '[]',
    "disabledAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME,
    "updatedAt" DATETIME
);

-- CreateTable
CREATE TABLE "TwoFactor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "verified" BOOLEAN,
    "failedVerificationCount" INTEGER,
    "lockedUntil" DATETIME,
    CONSTRAINT "TwoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "UsedCode" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "step" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" TEXT NOT NULL,
    "municipalities" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- Added column by column: Prisma's own way, a table made anew, would lose the triggers that refuse changes.
ALTER TABLE "Record" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Record" ADD COLUMN "stage" TEXT NOT NULL DEFAULT 'none';
ALTER TABLE "Record" ADD COLUMN "rereadAt" DATETIME;
ALTER TABLE "Record" ADD COLUMN "changedAt" DATETIME;
ALTER TABLE "Record" ADD COLUMN "unreviewedId" TEXT;
ALTER TABLE "Revision" ADD COLUMN "by" TEXT NOT NULL DEFAULT 'content';
ALTER TABLE "Revision" ADD COLUMN "origin" TEXT NOT NULL DEFAULT 'load';
ALTER TABLE "Revision" ADD COLUMN "why" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Revision" ADD COLUMN "large" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Revision" ADD COLUMN "baseId" TEXT;
ALTER TABLE "AuditEntry" ADD COLUMN "detail" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Confirmation" ADD COLUMN "byId" TEXT NOT NULL DEFAULT '';
ALTER TABLE "ProblemReport" ADD COLUMN "assignedTo" TEXT;
ALTER TABLE "ProblemReport" ADD COLUMN "answer" TEXT;
ALTER TABLE "ProblemReport" ADD COLUMN "revisionId" TEXT;
ALTER TABLE "ProblemReport" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 0;

CREATE INDEX "AuditEntry_recordId_idx" ON "AuditEntry"("recordId");

-- CreateIndex
CREATE INDEX "Comment_recordId_at_idx" ON "Comment"("recordId", "at");

-- CreateIndex
CREATE INDEX "Schedule_at_idx" ON "Schedule"("at");

-- CreateIndex
CREATE UNIQUE INDEX "ProviderLink_tokenHash_key" ON "ProviderLink"("tokenHash");

-- CreateIndex
CREATE INDEX "ProviderLink_recordId_idx" ON "ProviderLink"("recordId");

-- CreateIndex
CREATE INDEX "ProviderAnswer_handledAt_at_idx" ON "ProviderAnswer"("handledAt", "at");

-- CreateIndex
CREATE INDEX "ImportRow_batchId_state_idx" ON "ImportRow"("batchId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "TwoFactor_userId_idx" ON "TwoFactor"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- Who reviewed what is history too.
CREATE TRIGGER "Comment_refuses_update" BEFORE UPDATE ON "Comment"
BEGIN SELECT RAISE(ABORT, 'Comment is immutable'); END;
CREATE TRIGGER "Comment_refuses_delete" BEFORE DELETE ON "Comment"
BEGIN SELECT RAISE(ABORT, 'Comment is immutable'); END;
