import { createHash } from "node:crypto";
import type { Stamp } from "./stamp";

/** An answer's bytes and what they are. */
type Made = {
	body: string | Uint8Array<ArrayBuffer>;
	type: string;
	/** The name of the file that it is saved as; absent for what programs read. */
	file?: string;
	/** It answers what somebody wrote: nobody may keep it (decision 12). */
	isFreeText?: boolean;
};

const held = (header: string, tag: string) =>
	header.trim() === "*" ||
	header
		.split(",")
		.map((one) => one.trim().replace(/^W\//, ""))
		.includes(tag);

/** Whether the client holds these bytes already (RFC 9110, 13.2.2: a tag counts before a date). */
function isHeld({ headers }: Request, tag: string, modified: Date): boolean {
	const tags = headers.get("if-none-match");
	if (tags !== null) return held(tags, tag);
	const since = Date.parse(headers.get("if-modified-since") ?? "");
	return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}

/** Sends data with its version and licence, or 304 to who holds it. Whom it may be read by stands in the front. */
export function dataResponse(request: Request, stamp: Stamp, made: Made): Response {
	const { version, modified, licence } = stamp;
	const tag = `"${createHash("sha256").update(made.body).digest("base64url").slice(0, 22)}"`;
	const headers = new Headers({
		"data-version": version,
		link: `<${licence.url}>; rel="license"`,
		"cache-control": made.isFreeText ? "no-store" : "no-cache",
	});
	if (!made.isFreeText) {
		headers.set("etag", tag);
		headers.set("last-modified", modified.toUTCString());
		if (isHeld(request, tag, modified)) return new Response(null, { status: 304, headers });
	}
	headers.set("content-type", made.type);
	if (made.file) headers.set("content-disposition", `attachment; filename="${made.file}"`);
	return new Response(made.body, { headers });
}
