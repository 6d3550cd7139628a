-- CreateTable
CREATE TABLE "ImportMeaning" (
    "office" TEXT NOT NULL,
    "column" TEXT NOT NULL,
    "said" TEXT NOT NULL,
    "means" TEXT NOT NULL,

    PRIMARY KEY ("office", "column", "said")
);

-- CreateTable
CREATE TABLE "ImportProvider" (
    "batchId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "schemaVersion" INTEGER NOT NULL DEFAULT 1,
    "recordId" TEXT NOT NULL,
    "resultRevisionId" TEXT,

    PRIMARY KEY ("batchId", "slug")
);

-- By hand: the schema engine would make these tables anew.
ALTER TABLE "ImportBatch" ADD COLUMN "questions" TEXT NOT NULL DEFAULT '';
ALTER TABLE "ImportBatch" ADD COLUMN "answers" TEXT NOT NULL DEFAULT '{}';
ALTER TABLE "ImportBatch" ADD COLUMN "putAwayAt" DATETIME;
ALTER TABLE "ImportRow" ADD COLUMN "edits" TEXT NOT NULL DEFAULT '{}';
ALTER TABLE "ImportRow" ADD COLUMN "notices" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "ImportRow" ADD COLUMN "likeId" TEXT;
ALTER TABLE "ImportRow" ADD COLUMN "resultVersion" INTEGER NOT NULL DEFAULT 0;
