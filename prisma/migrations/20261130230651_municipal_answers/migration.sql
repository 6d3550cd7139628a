-- CreateTable
CREATE TABLE "MunicipalAnswer" (
    "recordId" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "schemaVersion" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "MunicipalAnswer_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "MunicipalAnswer_slug_key" ON "MunicipalAnswer"("slug");
