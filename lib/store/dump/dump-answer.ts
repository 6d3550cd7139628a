import { openDatabase } from "../db/client";
import { dump } from "./dump";

/**
 * A dump of a database as a stream, read no faster than it is taken. It has a client of its own, closed when
 * the last of it was taken or nobody takes it any longer; a dump that fails ends in the middle, which
 * `restore` sees.
 */
export function dumpStream(url: string, at: Date): ReadableStream<Uint8Array> {
	const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
	const writer = writable.getWriter();
	const encoder = new TextEncoder();
	const run = async () => {
		const client = await openDatabase(url);
		try {
			await dump(client, at, async (pieces) => {
				for await (const piece of pieces) await writer.write(encoder.encode(piece));
			});
			await writer.close();
		} finally {
			await client.$disconnect();
		}
	};
	void run().catch((error: unknown) => writer.abort(error).catch(() => undefined));
	return readable;
}
