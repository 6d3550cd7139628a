import { snapshotFolder, takeSnapshot } from "../../lib/site/open-data/snapshots";
import { stampOf } from "../../lib/site/open-data/stamp";
import { readCatalogue } from "../../lib/site/queries";
import { catalogueVersion } from "../../lib/store/records/catalogue-version";
import { type Command, withDatabase } from "./command";

/** Makes the month's snapshot of all that is published, once: it may be run every day. */
export const takeMonthlySnapshot: Command = ({ print }) =>
	withDatabase(async (client) => {
		const now = new Date();
		const version = await catalogueVersion(client, now);
		const catalogue = await readCatalogue(client, now);
		const { month, isNew } = takeSnapshot(snapshotFolder(), catalogue, stampOf(catalogue, version), now);
		print(isNew ? `Øjebliksbilledet for ${month} er lavet.` : `${month} har sit øjebliksbillede allerede.`);
		return 0;
	});
