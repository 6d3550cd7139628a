-- By hand: the schema engine would make these tables anew, without their triggers. What the first three say of records
-- that are there is reckoned at the next load of content (lib/store/records/confirm-due.ts).
ALTER TABLE "Record" ADD COLUMN "contactDueAt" DATETIME;
ALTER TABLE "Record" ADD COLUMN "descriptionDueAt" DATETIME;
ALTER TABLE "Record" ADD COLUMN "confirmDueAt" DATETIME;
ALTER TABLE "ProviderAnswer" ADD COLUMN "resultRevisionId" TEXT;

-- CreateIndex
CREATE INDEX "Record_kind_confirmDueAt_slug_idx" ON "Record"("kind", "confirmDueAt", "slug");

-- CreateIndex
CREATE INDEX "Offer_status_recordId_idx" ON "Offer"("status", "recordId");
