import { z } from "zod";
import { readEnv } from "../lib/base/env";
import { deskRoutes, siteUrl } from "../lib/base/routes";
import { inviteFirst } from "../lib/desk/people/first-administrator";
import { openDatabase } from "../lib/store/db/client";
import { createWriter } from "../lib/store/db/writer";
import { writePrivately } from "./commands/command";

/** `npm run account:first -- mail@x.dk "Navn" [--again]`: a link by which the first administrator comes in. */
function stop(line: string): never {
	console.error(line);
	process.exit(1);
}

const words = process.argv.slice(2).filter((word) => word !== "--again");
const mail = z.email().max(200).safeParse(words[0]);
const name = words[1]?.trim();
if (!mail.success || !name || words.length > 2) {
	stop('Brug: npm run account:first -- mail@kommune.dk "Navn" [--again]');
}
writePrivately();
const client = await openDatabase(readEnv().DATABASE_URL);
try {
	const again = process.argv.includes("--again");
	const token = await createWriter(client)((tx) =>
		inviteFirst(tx, { mail: mail.data, name }, again, new Date()),
	);
	if (!token) stop("Der er allerede en administrator. Brug --again, hvis der skal laves et link alligevel.");
	console.log(
		`Vælg en adgangskode her. Linket virker én gang og i syv dage:\n${siteUrl()}${deskRoutes.invitation(token)}`,
	);
} finally {
	await client.$disconnect();
}
