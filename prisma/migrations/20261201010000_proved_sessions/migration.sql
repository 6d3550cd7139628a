-- AlterTable
ALTER TABLE "User" ADD COLUMN "graceFrom" DATETIME;

-- AlterTable
ALTER TABLE "Account" ADD COLUMN "issuer" TEXT;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN "browser" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "proof" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "proofOf" TEXT;
ALTER TABLE "Session" ADD COLUMN "provedAt" DATETIME;
ALTER TABLE "Session" ADD COLUMN "way" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "credentialId" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "transports" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "Passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Passkey_credentialId_key" ON "Passkey"("credentialId");

-- CreateIndex
CREATE INDEX "Passkey_userId_idx" ON "Passkey"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_userId_issuer_key" ON "Account"("userId", "issuer");
