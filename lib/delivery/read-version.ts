import type { PrismaClient } from "../generated/prisma/client";
import { readCanonicalAddress } from "../site/canonical-address";
import { openDatabase } from "../store/db/client";
import { catalogueVersion } from "../store/records/catalogue-version";
import type { VersionSource } from "./version-watch";

/**
 * The version and the addresses from the database, through a client that only reads (decision 4). It is
 * opened with the first read, and again after it could not be opened: the database may come later.
 */
export function catalogueVersionSource(databaseUrl: string, now: () => Date): VersionSource {
	let opened: Promise<PrismaClient> | undefined;
	async function client(): Promise<PrismaClient> {
		opened ??= openDatabase(databaseUrl);
		try {
			return await opened;
		} catch (error) {
			opened = undefined;
			throw error;
		}
	}
	return {
		readVersion: async () => catalogueVersion(await client(), now()),
		readCanonical: async () => readCanonicalAddress(await client(), now()),
	};
}
