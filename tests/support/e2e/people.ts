import { writeFileSync } from "node:fs";
import { createPerson } from "../accounts";
import { PEOPLE, PEOPLE_FILE } from "./cast";

/** Puts the cast of the desk's browser tests into the database, before the server starts. */
const url = process.env.DATABASE_URL ?? "";
const made = [];
for (const { key, ...person } of PEOPLE) made.push([key, await createPerson(url, person)]);
writeFileSync(PEOPLE_FILE, JSON.stringify(Object.fromEntries(made)));
