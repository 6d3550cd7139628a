import { readEnv } from "../lib/base/env";
import { openNetwork } from "../lib/desk/links/network";
import { ROUND_LIMIT_MS, runRound, SYSTEM_CLOCK } from "../lib/desk/links/run";
import { openDatabase } from "../lib/store/db/client";
import { createWriter } from "../lib/store/db/writer";
import { writePrivately } from "./commands/command";

/** `npm run links:check`: looks politely at every address the published catalogue links to; takes a quarter of an hour or so. */
const WORDS: Record<string, string> = {
	ok: "svarer",
	moved: "er flyttet",
	broken: "svarer ikke, som de skal",
	refused: "kunne ikke ses efter",
	unreachable: "kunne ikke nås",
	timeout: "svarede ikke i tide",
};
try {
	writePrivately();
	const client = await openDatabase(readEnv().DATABASE_URL);
	const { progress, counts } = await runRound({
		reader: client,
		write: createWriter(client),
		network: openNetwork(),
		clock: SYSTEM_CLOCK,
		limitMs: ROUND_LIMIT_MS,
		tell: ({ done, total }) => {
			if (done % 25 === 0) console.log(`  ${done} af ${total}`);
		},
	});
	await client.$disconnect();
	console.log(`Set på ${progress.done} af ${progress.total} links:`);
	for (const [result, count] of Object.entries(counts)) console.log(`  ${count} ${WORDS[result] ?? result}`);
	console.log("Se dem på /redaktion/links.");
} catch (error) {
	console.error(
		`Links kan ikke tjekkes: ${(error as Error).message.split("\n").findLast((line) => line.trim())}`,
	);
	process.exitCode = 1;
}
