-- AlterTable
ALTER TABLE "Session" ADD COLUMN "factor" TEXT;
