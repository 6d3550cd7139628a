import { toValues } from "@/lib/desk/drafts/values";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { type FormKind, fieldOfKind } from "@/lib/model/describe-schema";
import type { DocumentOf } from "@/lib/model/kinds";
import { openDatabase } from "@/lib/store/db/client";
import { recordId } from "@/lib/store/records/identity";

export type Pairs = [name: string, value: string][];

/** Works on a database and lets go of it. */
export async function withDatabase<T>(url: string, work: (client: PrismaClient) => Promise<T>): Promise<T> {
	const client = await openDatabase(url);
	try {
		return await work(client);
	} finally {
		await client.$disconnect();
	}
}

/** A site and one who has signed in to it. */
export type Caller = { base: string; cookie: string };

/** Posts to the desk as a page of its own does, unless other headers are given. */
export function post(
	{ base, cookie }: Caller,
	path: string,
	fields: Pairs | Record<string, string>,
	headers: Record<string, string> = { origin: base },
): Promise<Response> {
	return fetch(base + path, {
		method: "POST",
		redirect: "manual",
		headers: { ...headers, ...(cookie ? { cookie } : {}) },
		body: new URLSearchParams(fields),
	});
}

/** Takes an action at the desk. */
export const act = (caller: Caller, name: string, fields: Pairs | Record<string, string>) =>
	post(caller, `/redaktion/handling/${name}`, fields);

/** The record of an entry, with its head's document: the draft's if there is one. */
export const readHead = <K extends FormKind>(url: string, kind: K, slug: string) =>
	withDatabase(url, async (client) => {
		const record = await client.record.findUniqueOrThrow({ where: { id: recordId(kind, slug) } });
		const where = { id: record.draftRevisionId ?? record.liveRevisionId ?? "" };
		const revision = await client.revision.findUniqueOrThrow({ where });
		return { record, revision, document: JSON.parse(revision.document) as DocumentOf<K> };
	});

/** The editing form of a record, filled in with a changed document, as the browser sends it. */
export async function editForm<K extends FormKind>(
	url: string,
	kind: K,
	slug: string,
	change: (document: DocumentOf<K>) => DocumentOf<K>,
): Promise<Pairs> {
	const { record, revision, document } = await readHead(url, kind, slug);
	const values = toValues(fieldOfKind(kind), change(document));
	return [
		["post", record.id],
		["type", kind],
		["version", String(record.version)],
		["grundlag", revision.id],
		["grund", "prøve"],
		["gem", "send"],
		...values.map(([name, value]): [string, string] => [name, value]),
	];
}

/** The form that publishes a record's draft as it is now. */
export async function publishForm(
	url: string,
	kind: FormKind,
	slug: string,
): Promise<Record<string, string>> {
	const { record, revision } = await readHead(url, kind, slug);
	return { post: record.id, version: String(record.version), revision: revision.id, grund: "" };
}
