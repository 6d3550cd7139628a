import { createHash } from "node:crypto";
import { v5 } from "uuid";

/** Fixed for ever: every identifier in the catalogue is made from it (decision 3). */
const NAMESPACE = "6f1d3c52-0f0a-5e1b-9c55-8f1d2a7b4e10";

/** UUIDv5 of `kind/first-slug`; it stays when the slug changes. */
export const recordId = (kind: string, firstSlug: string) => v5(`${kind}/${firstSlug}`, NAMESPACE);

/** UUIDv5 of a record's revision by its running number. */
export const revisionId = (record: string, sequence: number) => v5(`${record}/${sequence}`, NAMESPACE);

/** UUIDv5 of a record's confirmation by its running number. */
export const confirmationId = (record: string, number: number) =>
	v5(`confirmation/${record}/${number}`, NAMESPACE);

/** UUIDv5 of a part of a record, or of something that is no record, by a name that never changes. */
export const derivedId = (name: string) => v5(`derived/${name}`, NAMESPACE);

/** The fingerprint of a document or an audit row: SHA-256 in hexadecimal. */
export const fingerprint = (text: string) => createHash("sha256").update(text).digest("hex");
