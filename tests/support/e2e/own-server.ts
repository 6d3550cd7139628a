import { freePort } from "@/lib/delivery/next/free-port";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { openDatabase } from "@/lib/store/db/client";
import { type OwnSite, ownDatabase, startSite } from "./own-site";

/** A site of a test's own at one address, which it may stop and start as it likes. */
export type OwnServer = {
	address: string;
	database: string;
	client: PrismaClient;
	start: () => Promise<void>;
	/** `SIGTERM`: a deployment; `SIGKILL`: as when the power goes. */
	stop: (signal: "SIGTERM" | "SIGKILL") => Promise<void>;
};

/** Makes one from a copy of the desk's database as it stands; it is not started. */
export async function ownServer(name: string): Promise<OwnServer> {
	const database = await ownDatabase(name);
	const port = await freePort();
	let site: OwnSite | null = null;
	return {
		address: `http://localhost:${port}`,
		database,
		client: await openDatabase(database),
		async start() {
			site = await startSite(database, port);
		},
		async stop(signal) {
			await (signal === "SIGTERM" ? site?.end() : site?.kill());
			site = null;
		},
	};
}
