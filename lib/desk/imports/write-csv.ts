import { stringify } from "csv-stringify/sync";
import type { PrismaClient } from "../../generated/prisma/client";
import type { OfferDocument } from "../../model/offer-schema";
import type { Batch } from "./batch";
import { COLUMNS, FIELDS, headingKey, headingOf } from "./columns";
import { guardFormula, unguardFormula } from "./formula";
import type { KnownOffers } from "./known-offers";
import type { Reason } from "./read-row";

const REASON_HEADING = "Årsag";
const CHUNK = 1_000;

/** As Danish Excel writes and reads it: UTF-8 with its mark, semicolons, CRLF; no cell is a formula. */
const csvOf = (rows: readonly (readonly string[])[], bom: boolean): string =>
	stringify(
		rows.map((row) => row.map(guardFormula)),
		{ bom, delimiter: ";", record_delimiter: "\r\n" },
	);

/** All offers as a spreadsheet that the import reads back into the very same documents. */
export const offersCsv = (
	offers: readonly { slug: string; document: OfferDocument }[],
	known: KnownOffers,
): string => {
	const rows = offers.map(({ slug, document }) => [
		slug,
		...COLUMNS.map((column) => column.write(document, known)),
	]);
	return csvOf([FIELDS.map(({ heading }) => heading), ...rows], true);
};

const reasonsText = (reasons: readonly Reason[]) =>
	reasons.map(({ column, reason }) => (column ? `${headingOf(column)}: ${reason}` : reason)).join(" ");

/**
 * The rejected rows of an import, unchanged, with a column that says why; that column is not read when the file
 * comes back.
 */
export async function rejectedCsv(client: PrismaClient, { id, format }: Batch): Promise<string> {
	const kept = format.headings.map((heading) => headingKey(heading) !== headingKey(REASON_HEADING));
	const own = (cells: readonly string[]) => cells.filter((_, i) => kept[i]).map(unguardFormula);
	let csv = csvOf([[...own(format.headings), REASON_HEADING]], true);
	let last = 0;
	for (;;) {
		const rows = await client.importRow.findMany({
			where: { batchId: id, state: "rejected", number: { gt: last } },
			...{ orderBy: { number: "asc" }, take: CHUNK },
		});
		if (rows.length === 0) return csv;
		const cells = rows.map((row) => [
			...own(JSON.parse(row.cells) as string[]),
			reasonsText(JSON.parse(row.reasons) as Reason[]),
		]);
		csv += csvOf(cells, false);
		last = rows.at(-1)?.number ?? last;
	}
}
