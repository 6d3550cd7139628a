-- CreateTable
CREATE TABLE "NoticeState" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "choice" TEXT NOT NULL DEFAULT 'daily',
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "seenAt" DATETIME,
    "toldAt" DATETIME,
    "state" TEXT NOT NULL DEFAULT ''
);
