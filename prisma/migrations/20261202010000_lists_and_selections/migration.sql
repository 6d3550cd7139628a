-- CreateTable
CREATE TABLE "RevisionText" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "revisionId" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "named" TEXT NOT NULL,
    "words" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Selection" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "deed" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "SelectionItem" (
    "selectionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "recordId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "draftId" TEXT,
    "outcome" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("selectionId", "position")
);

-- CreateIndex
CREATE UNIQUE INDEX "RevisionText_revisionId_key" ON "RevisionText"("revisionId");

-- CreateIndex
CREATE INDEX "RevisionText_recordId_idx" ON "RevisionText"("recordId");

-- CreateIndex
CREATE INDEX "Selection_at_idx" ON "Selection"("at");

-- CreateIndex
CREATE INDEX "SelectionItem_selectionId_outcome_idx" ON "SelectionItem"("selectionId", "outcome");

-- By hand: the schema engine would make this table anew.
ALTER TABLE "Record" ADD COLUMN "assignedTo" TEXT;
