-- CreateTable
CREATE TABLE "Recommendation" (
    "recordId" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "document" TEXT NOT NULL,
    "schemaVersion" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Recommendation_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Method" (
    "recordId" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "document" TEXT NOT NULL,
    "schemaVersion" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Method_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Recommendation_slug_key" ON "Recommendation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Method_slug_key" ON "Method"("slug");
