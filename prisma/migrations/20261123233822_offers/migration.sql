-- CreateTable
CREATE TABLE "Register" (
    "recordId" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    CONSTRAINT "Register_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Provider" (
    "recordId" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    CONSTRAINT "Provider_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Offer" (
    "recordId" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "phoneHours" TEXT,
    "document" TEXT NOT NULL,
    CONSTRAINT "Offer_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Confirmation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "by" TEXT NOT NULL,
    "way" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ProblemReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "contact" TEXT,
    "handledAt" DATETIME
);

-- CreateTable
CREATE TABLE "EmptySearch" (
    "day" TEXT NOT NULL,
    "combination" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("day", "combination")
);

-- CreateIndex
CREATE UNIQUE INDEX "Register_code_key" ON "Register"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Provider_slug_key" ON "Provider"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Offer_slug_key" ON "Offer"("slug");

-- CreateIndex
CREATE INDEX "Offer_provider_idx" ON "Offer"("provider");

-- CreateIndex
CREATE INDEX "Confirmation_recordId_at_idx" ON "Confirmation"("recordId", "at");

-- CreateIndex
CREATE INDEX "ProblemReport_handledAt_at_idx" ON "ProblemReport"("handledAt", "at");

-- Who made sure of what is history too: it is only ever added to (docs/data-model.md).
CREATE TRIGGER "Confirmation_refuses_update" BEFORE UPDATE ON "Confirmation"
BEGIN SELECT RAISE(ABORT, 'Confirmation is immutable'); END;
CREATE TRIGGER "Confirmation_refuses_delete" BEFORE DELETE ON "Confirmation"
BEGIN SELECT RAISE(ABORT, 'Confirmation is immutable'); END;
CREATE TRIGGER "Confirmation_refuses_replace" BEFORE INSERT ON "Confirmation"
WHEN EXISTS (SELECT 1 FROM "Confirmation" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'Confirmation is immutable'); END;
