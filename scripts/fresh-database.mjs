import { rmSync } from "node:fs";

// Removes the database that the browser tests write to, so that each run begins with the content as it is.
const file = (process.env.DATABASE_URL ?? "").replace(/^file:/, "");
if (!/e2e/.test(file)) throw new Error(`Ikke en testdatabase: ${file}`);
for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
