-- By hand: the schema engine would make this table anew, without its triggers.
ALTER TABLE "Comment" ADD COLUMN "answersId" TEXT;

-- CreateTable
CREATE TABLE "SolvedComment" (
    "commentId" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "byId" TEXT NOT NULL
);
