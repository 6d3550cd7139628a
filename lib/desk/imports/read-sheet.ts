import { MAX_FILE_BYTES, TOO_LARGE, Unreadable } from "./limits";
import { readCsv } from "./read-csv";
import { readXlsx } from "./read-xlsx";
import type { Sheet } from "./sheet";

const ZIP = Buffer.from("PK\u0003\u0004");
/** The old .xls, and a workbook with a password. */
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * Reads a file of rows by what it is, whatever it is called.
 * @throws Unreadable, with what to do about it.
 */
export async function readSheet(bytes: Buffer): Promise<Sheet> {
	if (bytes.length === 0) throw new Unreadable("Filen er tom.");
	if (bytes.length > MAX_FILE_BYTES) throw new Unreadable(TOO_LARGE);
	const starts = bytes.subarray(0, 4);
	if (starts.equals(OLD_EXCEL))
		throw new Unreadable("Filen er en gammel eller låst Excel-fil. Gem den som .xlsx uden adgangskode.");
	return starts.equals(ZIP) ? readXlsx(bytes) : readCsv(bytes);
}
