-- CreateTable
CREATE TABLE "ProviderRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "linkId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "state" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "ProviderRequest_recordId_at_idx" ON "ProviderRequest"("recordId", "at");

-- Added in place: a table made anew would lose the triggers that refuse changes. What was confirmed before there
-- were groups was confirmed whole.
ALTER TABLE "Confirmation" ADD COLUMN "groups" TEXT NOT NULL DEFAULT '["contact","description"]';
