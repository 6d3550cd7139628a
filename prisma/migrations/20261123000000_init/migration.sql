-- CreateTable
CREATE TABLE "Record" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "liveRevisionId" TEXT,
    "draftRevisionId" TEXT,
    "contentHash" TEXT,
    "editedHere" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "document" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Revision_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SlugAlias" (
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,

    PRIMARY KEY ("kind", "slug")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "CatalogueVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Intervention" (
    "recordId" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "consent" TEXT NOT NULL,
    "referral" TEXT NOT NULL,
    "anonymous" TEXT NOT NULL,
    "price" TEXT NOT NULL,
    "citizenTakesPart" TEXT NOT NULL,
    "documentation" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    CONSTRAINT "Intervention_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InterventionElement" (
    "interventionId" TEXT NOT NULL,
    "element" TEXT NOT NULL,
    "degree" TEXT NOT NULL,

    PRIMARY KEY ("interventionId", "element"),
    CONSTRAINT "InterventionElement_interventionId_fkey" FOREIGN KEY ("interventionId") REFERENCES "Intervention" ("recordId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InterventionTargetGroup" (
    "interventionId" TEXT NOT NULL,
    "groupCode" TEXT NOT NULL,
    "basis" TEXT NOT NULL,

    PRIMARY KEY ("interventionId", "groupCode"),
    CONSTRAINT "InterventionTargetGroup_interventionId_fkey" FOREIGN KEY ("interventionId") REFERENCES "Intervention" ("recordId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InterventionForm" (
    "interventionId" TEXT NOT NULL,
    "form" TEXT NOT NULL,

    PRIMARY KEY ("interventionId", "form"),
    CONSTRAINT "InterventionForm_interventionId_fkey" FOREIGN KEY ("interventionId") REFERENCES "Intervention" ("recordId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Element" (
    "recordId" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "document" TEXT NOT NULL,
    CONSTRAINT "Element_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TargetGroup" (
    "recordId" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "parent" TEXT,
    "position" INTEGER NOT NULL,
    "document" TEXT NOT NULL,
    CONSTRAINT "TargetGroup_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "recordId" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    CONSTRAINT "Source_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EmergencyContact" (
    "recordId" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "document" TEXT NOT NULL,
    CONSTRAINT "EmergencyContact_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Page" (
    "recordId" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    CONSTRAINT "Page_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Record_liveRevisionId_key" ON "Record"("liveRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Record_draftRevisionId_key" ON "Record"("draftRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Record_kind_slug_key" ON "Record"("kind", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_recordId_sequence_key" ON "Revision"("recordId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_hash_key" ON "AuditEntry"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Intervention_slug_key" ON "Intervention"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Intervention_number_key" ON "Intervention"("number");

-- CreateIndex
CREATE INDEX "InterventionElement_element_idx" ON "InterventionElement"("element");

-- CreateIndex
CREATE INDEX "InterventionTargetGroup_groupCode_idx" ON "InterventionTargetGroup"("groupCode");

-- CreateIndex
CREATE INDEX "InterventionForm_form_idx" ON "InterventionForm"("form");

-- CreateIndex
CREATE UNIQUE INDEX "Element_code_key" ON "Element"("code");

-- CreateIndex
CREATE UNIQUE INDEX "TargetGroup_code_key" ON "TargetGroup"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Source_code_key" ON "Source"("code");

-- CreateIndex
CREATE UNIQUE INDEX "EmergencyContact_code_key" ON "EmergencyContact"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Page_slug_key" ON "Page"("slug");

-- History is only ever added to: the database itself refuses changes (docs/data-model.md).
CREATE TRIGGER "Revision_refuses_update" BEFORE UPDATE ON "Revision"
BEGIN SELECT RAISE(ABORT, 'Revision is immutable'); END;
CREATE TRIGGER "Revision_refuses_delete" BEFORE DELETE ON "Revision"
BEGIN SELECT RAISE(ABORT, 'Revision is immutable'); END;
CREATE TRIGGER "AuditEntry_refuses_update" BEFORE UPDATE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'AuditEntry is immutable'); END;
CREATE TRIGGER "AuditEntry_refuses_delete" BEFORE DELETE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'AuditEntry is immutable'); END;
-- INSERT OR REPLACE removes rows without asking the triggers above.
CREATE TRIGGER "Revision_refuses_replace" BEFORE INSERT ON "Revision"
WHEN EXISTS (SELECT 1 FROM "Revision" WHERE "id" = NEW."id" OR ("recordId" = NEW."recordId" AND "sequence" = NEW."sequence"))
BEGIN SELECT RAISE(ABORT, 'Revision is immutable'); END;
CREATE TRIGGER "AuditEntry_refuses_replace" BEFORE INSERT ON "AuditEntry"
WHEN EXISTS (SELECT 1 FROM "AuditEntry" WHERE "sequence" = NEW."sequence" OR "hash" = NEW."hash")
BEGIN SELECT RAISE(ABORT, 'AuditEntry is immutable'); END;

INSERT INTO "CatalogueVersion" ("id", "version") VALUES (1, 0);
