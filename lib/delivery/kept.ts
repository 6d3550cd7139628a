import { createHash } from "node:crypto";
import { brotli, gzip } from "./encode";
import type { HeaderList } from "./headers";
import { ENCODINGS, type Encoding } from "./negotiate";

/** An answer as it is made: what it says, before it is encoded. */
export type Made = { status: number; headers: HeaderList; plain: Buffer };

/** An answer with its final bytes, ready to be sent many times. */
export type Kept = {
	readonly status: number;
	/** Bytes by encoding; `br` comes later, and what cannot be compressed has `identity` only. */
	readonly bodies: Partial<Record<Encoding, Buffer>> & { identity: Buffer };
	/** Strong entity tags, one per encoding since the bytes differ; only of a 200. */
	readonly tags: Readonly<Record<Encoding, string>> | undefined;
	/** Header names and values in one flat list, as `writeHead` takes them fastest. */
	readonly heads: Readonly<Record<Encoding, string[]>>;
	/** Whether Brotli has been asked for; see `addBrotli`. */
	improving: boolean;
};

const COMPRESSIBLE =
	/^(?:text\/|application\/(?:json|xml|javascript|[\w.-]+\+(?:json|xml))|image\/svg\+xml)/i;
/** Below this, compressed bytes and their header are no shorter. */
const MIN_COMPRESSED = 200;
/** What an entry costs beside its bytes: the heads and the map. */
const OVERHEAD = 4_096;

const headerValue = (headers: HeaderList, name: string) =>
	headers.find(([candidate]) => candidate.toLowerCase() === name)?.[1];

const isCompressible = (headers: HeaderList, plain: Buffer) =>
	plain.length >= MIN_COMPRESSED && COMPRESSIBLE.test(headerValue(headers, "content-type") ?? "");

/** Compresses an answer and writes its headers once. Answers that may not be stored get no tags. */
export async function keep({ status, headers, plain }: Made): Promise<Kept> {
	const compressible = isCompressible(headers, plain);
	const storable = !headerValue(headers, "cache-control")?.includes("no-store");
	const hash = createHash("sha256").update(plain).digest("base64url").slice(0, 22);
	const tags = { br: `"${hash}-b"`, gzip: `"${hash}-g"`, identity: `"${hash}-i"` };
	const tagged = status === 200 && storable;
	const head = (encoding: Encoding) => [
		...headers.flat(),
		...(compressible ? ["Vary", "Accept-Encoding"] : []),
		...(encoding === "identity" ? [] : ["Content-Encoding", encoding]),
		...(tagged ? ["ETag", tags[encoding]] : []),
	];
	return {
		status,
		bodies: { identity: plain, ...(compressible ? { gzip: await gzip(plain) } : {}) },
		tags: tagged ? tags : undefined,
		heads: { br: head("br"), gzip: head("gzip"), identity: head("identity") },
		improving: !compressible,
	};
}

/** Adds the Brotli bytes. Call it once, off the request's path. */
export async function addBrotli(kept: Kept): Promise<void> {
	kept.bodies.br = await brotli(kept.bodies.identity);
}

/** Bytes an answer takes in memory, over all its encodings. */
export const sizeOf = (kept: Kept): number =>
	ENCODINGS.reduce((sum, encoding) => sum + (kept.bodies[encoding]?.length ?? 0), OVERHEAD);
