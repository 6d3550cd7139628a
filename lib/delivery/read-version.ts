import { readCanonicalAddress } from "../site/canonical-address";
import { isBroken } from "../store/db/faults";
import { createKeptClient } from "../store/db/kept-client";
import { catalogueVersion } from "../store/records/catalogue-version";
import type { VersionSource } from "./version-watch";

/**
 * The version and the addresses from the database, through a client that only reads (decision 4). It is opened with
 * the first read, and again when it can no longer be right: the database may come later, or be replaced.
 */
export function catalogueVersionSource(databaseUrl: string, now: () => Date): VersionSource {
	const kept = createKeptClient(databaseUrl, { reads: true, tidies: false });
	let opened: unknown;
	let count = 0;
	async function client() {
		const client = await kept.get();
		// Another database may have the number of the one before it.
		if (client !== opened) count += 1;
		opened = client;
		return client;
	}
	return {
		async readVersion() {
			try {
				return `${await catalogueVersion(await client(), now())}#${count}`;
			} catch (error) {
				if (isBroken(error)) kept.drop();
				throw error;
			}
		},
		readCanonical: async () => readCanonicalAddress(await client(), now()),
	};
}
