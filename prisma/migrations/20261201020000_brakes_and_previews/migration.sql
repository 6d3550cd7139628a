-- AlterTable
ALTER TABLE "Record" ADD COLUMN "previewEpoch" INTEGER NOT NULL DEFAULT 0;

-- The library kept visitors' addresses here in the clear; what counts tries now never does (decision 28).
DELETE FROM "RateLimit";
