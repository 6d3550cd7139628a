import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PROJECT } from "./catalogue";

/** Where the source documents lie; they are not part of the project. */
const FOLDER = resolve(PROJECT, process.env.SOURCES_DIR ?? "../shared/sources");
const FILES: Record<string, string> = {
	"vive-2022": "vive-2022.txt",
	"koncept-2018": "koncept-2018.txt",
	"funktionsbeskrivelse-2021": "paaroerendevejleder-funktionsbeskrivelse.txt",
	"sos-2016": "sos-til-paaroerende.txt",
	"paaroerendevenlige-kommuner": "paaroerendevenlige-kommuner.txt",
};

/** True when the five documents cannot be read: what is held against them is then reported as skipped. */
export const sourcesAbsent = !Object.values(FILES).every((file) => existsSync(join(FOLDER, file)));

/** One document by its id in the bibliography; empty when the documents are absent. */
export const sourceText = (id: string) =>
	sourcesAbsent || !FILES[id] ? "" : readFileSync(join(FOLDER, FILES[id]), "utf8");

/** All five documents. */
export const sourceTexts = () => Object.keys(FILES).map(sourceText);
