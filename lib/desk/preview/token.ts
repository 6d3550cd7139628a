import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

const payloadSchema = z.strictObject({
	r: z.string().min(1).max(200),
	u: z.number().int().positive(),
	/** Links of before they could be closed have none. */
	e: z.number().int().positive().optional(),
});

export type PreviewLink = {
	revisionId: string;
	until: Date;
	/** The record's `previewEpoch` when it was made: closing its links raises that. */
	epoch: number;
};

const sign = (key: Buffer, payload: string) => createHmac("sha256", key).update(payload).digest();

/**
 * What a link to a draft carries: which revision it shows, until when it is valid and at which of the record's
 * epochs it was made, signed so that nobody makes one for another revision or a longer time. Letters, digits, `-`,
 * `_` and one dot.
 */
export function previewToken(key: Buffer, { revisionId, until, epoch }: PreviewLink): string {
	const said = { r: revisionId, u: until.getTime(), ...(epoch > 0 ? { e: epoch } : {}) };
	const payload = Buffer.from(JSON.stringify(said)).toString("base64url");
	return `${payload}.${sign(key, payload).toString("base64url")}`;
}

function parsed(payload: string) {
	try {
		return payloadSchema.safeParse(JSON.parse(Buffer.from(payload, "base64url").toString("utf8"))).data;
	} catch {
		return undefined;
	}
}

/**
 * Reads a link's token.
 * @returns null for what we never signed, and from the moment on at which it ends.
 */
export function readPreviewToken(key: Buffer, token: string, now: Date): PreviewLink | null {
	const [payload = "", signature = "", ...rest] = token.split(".");
	const [given, right] = [Buffer.from(signature, "base64url"), sign(key, payload)];
	if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return null;
	const read = parsed(payload);
	return read && now.getTime() < read.u
		? { revisionId: read.r, until: new Date(read.u), epoch: read.e ?? 0 }
		: null;
}
