import { JSON_TYPE } from "./answer";
import { unknownParameters } from "./parameters";
import { problem } from "./problem";
import { checksumOf, readSnapshotFile, snapshotFolder } from "./snapshots";

/** `GET /api/v1/snapshots/{month}`: a month's bytes, as they were made, with their checksum. They never change. */
export function answerSnapshot(request: Request, month: string): Response {
	const unknown = unknownParameters(new URL(request.url).searchParams, []);
	if (unknown) return unknown;
	const bytes = readSnapshotFile(snapshotFolder(), month);
	if (!bytes) return problem(404, "Not found", "There is no snapshot of this month.");
	const sha256 = checksumOf(bytes);
	const headers = {
		etag: `"${sha256}"`,
		"repr-digest": `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`,
		"cache-control": "public, max-age=31536000, immutable",
	};
	if (request.headers.get("if-none-match")?.includes(headers.etag)) {
		return new Response(null, { status: 304, headers });
	}
	return new Response(bytes, { headers: { ...headers, "content-type": JSON_TYPE } });
}
