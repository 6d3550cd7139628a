import type { Entry } from "../../model/kinds";

/** Where an address stands: the record and the field in it. */
export type Place = { kind: string; slug: string; path: string };

const IN_MARKDOWN = /\]\((https?:\/\/[^\s)\]]+)\)/g;
const WHOLE = /^https?:\/\/\S+$/i;

function addressesIn(value: unknown, path: readonly string[]): [address: string, path: string][] {
	if (typeof value === "string") {
		const found = WHOLE.test(value)
			? [value]
			: [...value.matchAll(IN_MARKDOWN)].map(([, link]) => link ?? "");
		return found.map((address) => [address, path.join(".")]);
	}
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => addressesIn(inner, [...path, key]));
}

/** Every address outside that these documents link to, with all places where it stands. */
export function addressesOf(entries: readonly Entry[]): Map<string, Place[]> {
	const places = new Map<string, Place[]>();
	for (const { kind, slug, document } of entries) {
		for (const [address, path] of addressesIn(document, [])) {
			places.set(address, [...(places.get(address) ?? []), { kind, slug, path }]);
		}
	}
	return places;
}
