-- CreateIndex
CREATE INDEX "Offer_phoneHours_idx" ON "Offer"("phoneHours");
