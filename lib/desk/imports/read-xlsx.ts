import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { Unreadable } from "./limits";
import { mergedCells } from "./merged-cells";
import type { Sheet } from "./sheet";
import { chosenSheet, type Tab } from "./workbook";
import { checkWorkbook } from "./zip-check";

const MEMORY_MB = 512;
const TIMEOUT_MS = 60_000;
const BROKEN = "Filen kan ikke læses som Excel. Gem den igen, eller gem den som CSV.";

/** A file of its own, found from the project's folder; the build makes a bundle of it. */
const script = () => join(process.cwd(), "scripts", "xlsx-worker.mjs");

function readInWorker(bytes: Buffer): Promise<Tab[]> {
	const worker = new Worker(script(), {
		env: {},
		resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: 64 },
	});
	// Not as `workerData`: the bundler puts its own words there and copies ours into it, which no buffer survives.
	worker.postMessage(bytes);
	const timer = setTimeout(() => void worker.terminate(), TIMEOUT_MS);
	return new Promise<Tab[]>((resolve, reject) => {
		worker.once("message", resolve);
		// Whatever goes wrong there, out of memory too, is a file that we cannot read.
		worker.once("error", () => reject(new Unreadable(BROKEN)));
		worker.once("exit", () => reject(new Unreadable(BROKEN)));
	}).finally(() => {
		clearTimeout(timer);
		void worker.terminate();
	});
}

/**
 * Reads the sheet of a workbook that the offers stand in, in a thread whose memory is bounded.
 * @throws Unreadable
 */
export async function readXlsx(bytes: Buffer): Promise<Sheet> {
	await checkWorkbook(bytes);
	const tabs = await readInWorker(bytes);
	const merged = await mergedCells(bytes).catch(() => []);
	return chosenSheet(tabs, merged);
}
