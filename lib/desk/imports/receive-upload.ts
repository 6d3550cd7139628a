import { basename } from "node:path";
import { cleanLine } from "../../base/text";
import { mayDo } from "../door/permissions";
import type { Person } from "../sign-in/person";
import { MAX_FILE_BYTES, TOO_LARGE, Unreadable } from "./limits";
import { readApart } from "./read-apart";
import type { Sheet } from "./sheet";

/** What a form puts around its file. */
const AROUND = 64 * 1024;
const MOST = MAX_FILE_BYTES + AROUND;
const NO_FILE = "Vælg en fil først.";

type Upload = { fileName: string; sheet: Sheet };
type Received = Upload | { status: 413 | 415 | 422; fault: string };

/** The body's bytes; none when there are more than we take, however many are announced. */
async function readBytes(request: Request): Promise<Buffer | null> {
	if (Number(request.headers.get("content-length") ?? 0) > MOST) return null;
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
		length += chunk.length;
		if (length > MOST) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** A file and what a browser puts around it are one part; each costs work of its own. */
const MAX_PARTS = 10;
const BOUNDARY = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i;

/** Whether a form with files has so few parts as one of ours: counted before anything is made of them. */
function hasFewParts(bytes: Buffer, contentType: string): boolean {
	const [, quoted, plain] = BOUNDARY.exec(contentType) ?? [];
	const line = `--${quoted ?? plain ?? ""}`;
	let count = 0;
	for (let at = bytes.indexOf(line); at >= 0 && count <= MAX_PARTS; at = bytes.indexOf(line, at + 1))
		count += 1;
	return count <= MAX_PARTS;
}

async function fileIn(bytes: Buffer, contentType: string): Promise<File | null> {
	if (!hasFewParts(bytes, contentType)) return null;
	const body = new Uint8Array(bytes);
	const form = await new Response(body, { headers: { "content-type": contentType } })
		.formData()
		.catch(() => null);
	const [file, ...more] = form?.getAll("fil") ?? [];
	return file instanceof File && more.length === 0 && file.name !== "" ? file : null;
}

/** A name to show, never one to open: without folders and control characters. */
const nameOf = ({ name }: File) =>
	cleanLine(basename(name.slice(-1_000).replaceAll("\\", "/"))).slice(-120) || "fil";

/** Reads an uploaded file of offers. What cannot be read is told in Danish. */
export async function receiveUpload(request: Request): Promise<Received> {
	const contentType = request.headers.get("content-type") ?? "";
	if (!/^multipart\/form-data\s*;/i.test(contentType)) return { status: 415, fault: NO_FILE };
	const bytes = await readBytes(request);
	if (!bytes) return { status: 413, fault: TOO_LARGE };
	const file = await fileIn(bytes, contentType);
	if (!file) return { status: 422, fault: NO_FILE };
	try {
		return { fileName: nameOf(file), sheet: await readApart(Buffer.from(await file.arrayBuffer())) };
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		return { status: 422, fault: error.message };
	}
}

/** The municipalities that a person's import may touch; none of them named: everywhere. */
export const placeFor = (person: Person): string[] =>
	mayDo(person, "import", null) ? [] : [...person.municipalities];
