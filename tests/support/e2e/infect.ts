import { type Field, type FormKind, fieldOfKind } from "@/lib/model/describe-schema";
import { type DocumentOf, KINDS } from "@/lib/model/kinds";

/** What would be seen to have run, written so that each way of coming out of a text has its number. */
export const SCRIPT = `"><script>__hit=1</script><img src=x onerror=__hit=2>[x](javascript:__hit=3)'<svg/onload=__hit=4>`;

/** From the worst to what only looks like what is asked for. */
const candidates = (before: unknown): string[] => [
	SCRIPT,
	"javascript:__hit=5//",
	"data:text/html,<script>__hit=6</script>",
	`https://x.example/"><img src=x onerror=__hit=7>`,
	`${String(before ?? "").split(" ")[0]} ${SCRIPT}`,
];

type Place = { owner: Record<string, unknown>; key: string };

/** Every text in a document, also those that are not filled in. */
function textsIn(field: Field, owner: Record<string, unknown>, key: string): Place[] {
	const value = owner[key];
	if (field.kind === "text") return [{ owner, key }];
	if (value === null || value === undefined) return [];
	if (field.kind === "object") {
		const inner = value as Record<string, unknown>;
		return field.fields.flatMap(([name, one]) => textsIn(one, inner, name));
	}
	if (field.kind !== "list") return [];
	const items = value as Record<string, unknown>;
	return Object.keys(items).flatMap((index) => textsIn(field.of, items, index));
}

/**
 * A document with a script in every text whose schema lets one in.
 * @returns the document, and how many texts there were room in.
 */
export function infected<K extends FormKind>(kind: K, document: DocumentOf<K>) {
	const root = { document: structuredClone(document) as unknown };
	let count = 0;
	for (const { owner, key } of textsIn(fieldOfKind(kind), root, "document")) {
		const before = owner[key];
		const taken = candidates(before).find((candidate) => {
			owner[key] = candidate;
			return KINDS[kind].safeParse(root.document).success;
		});
		if (taken === undefined) owner[key] = before;
		else count += 1;
	}
	return { document: root.document as DocumentOf<K>, count };
}
