/** The longest form that is read. A thousand characters of four bytes each are 12 kB once they are encoded. */
export const MAX_FORM_BYTES = 16 * 1024;

const URLENCODED = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

/** So much is read and thrown away, so that a browser that is still sending gets our answer. */
const MAX_DRAINED_BYTES = 8 * 1024 * 1024;

/** The body's bytes, none of them when there are more than `most`. */
async function readBytes(request: Request, most: number): Promise<Buffer | undefined> {
	let chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
		length += chunk.length;
		if (length > MAX_DRAINED_BYTES) break;
		if (length <= most) chunks.push(chunk);
		else chunks = [];
	}
	return length <= most ? Buffer.concat(chunks) : undefined;
}

/**
 * Reads a form as browsers send it without JavaScript. Bytes that are no UTF-8 become U+FFFD, never an error.
 * @returns why it cannot be read, in place of its fields.
 */
export async function readForm(
	request: Request,
	most = MAX_FORM_BYTES,
): Promise<URLSearchParams | "wrong-type" | "too-large"> {
	const isForm = URLENCODED.test(request.headers.get("content-type") ?? "");
	const bytes = await readBytes(request, isForm ? most : 0);
	if (!isForm) return "wrong-type";
	return bytes ? new URLSearchParams(bytes.toString()) : "too-large";
}
