/** How much of a form is read. More of either is refused before it is parsed: each field costs work. */
export type FormLimits = { bytes: number; fields: number };

/** A short form. A thousand characters of four bytes each are 12 kB once they are encoded. */
export const SHORT_FORM: FormLimits = { bytes: 16 * 1024, fields: 100 };

const URLENCODED = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

const NOTHING: FormLimits = { bytes: 0, fields: 1 };

/** How much is read and discarded, so that a browser that is still sending gets our answer. */
const MAX_DRAINED_BYTES = 8 * 1024 * 1024;

const AMPERSAND = 38;

/** How many separators there are in some bytes; empty fields between them count, as they cost the same to find. */
function separatorsIn(chunk: Uint8Array): number {
	let count = 0;
	for (let at = chunk.indexOf(AMPERSAND); at >= 0; at = chunk.indexOf(AMPERSAND, at + 1)) count += 1;
	return count;
}

/** The body's bytes, none of them when there is more than the limits allow. */
async function readBytes(request: Request, limits: FormLimits): Promise<Buffer | undefined> {
	let chunks: Uint8Array[] = [];
	let length = 0;
	let fields = 1;
	const fits = () => length <= limits.bytes && fields <= limits.fields;
	for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
		length += chunk.length;
		if (length > MAX_DRAINED_BYTES) break;
		if (fits()) fields += separatorsIn(chunk);
		if (fits()) chunks.push(chunk);
		else chunks = [];
	}
	return fits() ? Buffer.concat(chunks) : undefined;
}

/**
 * Discards a form unread. A client that is answered while still sending may lose the answer with the connection:
 * the front would then report a fault that never was.
 */
export async function drain(request: Request): Promise<void> {
	await readBytes(request, NOTHING);
}

/**
 * Reads a form as browsers send it without JavaScript. Bytes that are not UTF-8 become U+FFFD, never an error.
 * @returns why it cannot be read, in place of its fields.
 */
export async function readForm(
	request: Request,
	limits = SHORT_FORM,
): Promise<URLSearchParams | "wrong-type" | "too-large"> {
	const isForm = URLENCODED.test(request.headers.get("content-type") ?? "");
	const bytes = await readBytes(request, isForm ? limits : NOTHING);
	if (!isForm) return "wrong-type";
	return bytes ? new URLSearchParams(bytes.toString()) : "too-large";
}
