import { connect } from "node:net";

/** An answer as it came over the wire; `null` where the connection was closed without one. */
export type RawAnswer = {
	status: number;
	/** Names in small letters, repeated ones repeated. */
	headers: [name: string, value: string][];
	/** Bytes of its body: as many as it says, else all that came. */
	length: number;
} | null;

const MOST_HEAD = 64 * 1024;
/** `0`, and the end of the trailers. */
const NO_CHUNKS = 5;

function headOf(text: string): RawAnswer {
	const [first = "", ...lines] = text.split("\r\n");
	const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1]);
	if (!status) return null;
	const headers = lines.map((line): [string, string] => {
		const cut = line.indexOf(":");
		return [line.slice(0, cut).toLowerCase(), line.slice(cut + 1).trim()];
	});
	return { status, headers, length: 0 };
}

function lengthOf({ headers }: NonNullable<RawAnswer>, rest: number): number {
	const said = headers.find(([name]) => name === "content-length")?.[1];
	if (said !== undefined) return Number(said);
	const isChunked = headers.some(([name]) => name === "transfer-encoding");
	return isChunked && rest === NO_CHUNKS ? 0 : rest;
}

/** Finds the end of the first head that is no interim one (1xx). */
function readAnswer(begun: Buffer, received: number): RawAnswer {
	let from = 0;
	for (;;) {
		const end = begun.indexOf("\r\n\r\n", from);
		if (end < 0) return null;
		const answer = headOf(begun.toString("latin1", from, end));
		from = end + 4;
		if (!answer || answer.status >= 200)
			return answer && { ...answer, length: lengthOf(answer, received - from) };
	}
}

/**
 * Sends some bytes on a connection of their own, unchanged, and reads until the other side closes it.
 * @param patienceMs after which the connection is closed from here: what never ends is not waited for.
 * @returns the first answer, and whether the patience ran out before the other side had closed.
 */
export function sendRaw(
	port: number,
	bytes: Buffer,
	patienceMs: number,
): Promise<{ answer: RawAnswer; gaveUp: boolean }> {
	return new Promise((resolve) => {
		const socket = connect(port, "127.0.0.1");
		let [begun, received, gaveUp] = [Buffer.alloc(0), 0, false];
		socket.setTimeout(patienceMs, () => {
			gaveUp = true;
			socket.destroy();
		});
		socket.on("data", (chunk: Buffer) => {
			received += chunk.length;
			if (begun.length < MOST_HEAD) begun = Buffer.concat([begun, chunk]);
		});
		// Who is refused early may be reset while still sending; what was read before counts.
		socket.on("error", () => undefined);
		socket.on("close", () => resolve({ answer: readAnswer(begun, received), gaveUp }));
		socket.write(bytes);
	});
}
