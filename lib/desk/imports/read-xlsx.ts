import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { Unreadable } from "./limits";
import { type Sheet, sheetOf } from "./sheet";
import { checkWorkbook } from "./zip-check";

const MEMORY_MB = 512;
const TIMEOUT_MS = 60_000;
const BROKEN = "Filen kan ikke læses som Excel. Gem den igen, eller gem den som CSV.";

/** A file of its own, found from the project's folder; the build makes a bundle of it. */
const script = () => join(process.cwd(), "scripts", "xlsx-worker.mjs");

function readInWorker(bytes: Buffer): Promise<string[][]> {
	const worker = new Worker(script(), {
		env: {},
		resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: 64 },
	});
	// Not as `workerData`: the bundler puts its own words there and copies ours into it, which no buffer survives.
	worker.postMessage(bytes);
	const timer = setTimeout(() => void worker.terminate(), TIMEOUT_MS);
	return new Promise<string[][]>((resolve, reject) => {
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
 * Reads the first sheet of a workbook, in a thread whose memory is bounded.
 * @throws Unreadable
 */
export async function readXlsx(bytes: Buffer): Promise<Sheet> {
	await checkWorkbook(bytes);
	return sheetOf(await readInWorker(bytes), { kind: "xlsx", separator: null, encoding: null });
}
