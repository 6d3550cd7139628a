-- What was counted until now may name a place and a diagnosis together. The counts are a hint to editors and no
-- record: those with filters are forgotten, whole.
DELETE FROM "EmptySearch" WHERE "combination" LIKE '%?%';
