import { isLocked } from "../store/db/faults";
import { withPatience } from "../store/db/patience";
import { publicClient } from "../store/db/public-client";
import { publicWriter } from "../store/db/public-writer";
import { createWriteCheck, type WriteCheck } from "./write-check";

const answer = (body: { status: "ok" | "error" }, seconds?: number) =>
	Response.json(body, {
		status: body.status === "ok" ? 200 : 503,
		headers: { "Cache-Control": "no-store", ...(seconds ? { "Retry-After": String(seconds) } : {}) },
	});

/** Whether the catalogue can be read, by its smallest row. Says nothing about why not: that is in the log. */
export async function readingHealth(): Promise<Response> {
	try {
		const client = await publicClient().get();
		const { version } = await client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } });
		// Before anything has been loaded there is a catalogue, and nothing in it.
		return version > 0 ? answer({ status: "ok", version } as { status: "ok" }) : answer({ status: "error" });
	} catch (error) {
		// The front asks every other second: a connection that cannot do this much is not kept.
		if (!isLocked(error)) publicClient().drop();
		return answer({ status: "error" });
	}
}

/** Next may load a module once for each route, but one writes for all who ask. */
const KEY = Symbol.for("paaroerendevejviser.write-check");
const shared = globalThis as { [KEY]?: WriteCheck };

/** One row comes and goes in one transaction: it is written through to the disk, and nothing is left of it. */
async function writeOnce(): Promise<void> {
	const write = await publicWriter();
	const row = { id: "write-check", key: "write-check", count: 0, lastRequest: 0n };
	const comeAndGo = () =>
		write(async (tx) => {
			await tx.rateLimit.create({ data: row });
			await tx.rateLimit.delete({ where: { key: row.key } });
		});
	await withPatience(comeAndGo, 2_000);
}

/** Whether something can be written, by really doing so, at most once in ten seconds however many ask. */
export async function writingHealth(): Promise<Response> {
	shared[KEY] ??= createWriteCheck(writeOnce, () => performance.now());
	return (await shared[KEY]()) ? answer({ status: "ok" }) : answer({ status: "error" }, 10);
}
