import { isDanish } from "@/lib/directory/search/danish-words";
import type { SearchDocument } from "@/lib/directory/search/document";
import { createSearch, type Search } from "@/lib/directory/search/engine";
import type { SearchWords } from "@/lib/model/search-words";

/** How long it takes to build the index and to search it, in milliseconds. */
export type SearchMeasured = {
	documents: number;
	buildMs: number;
	searches: number;
	p50: number;
	p95: number;
	p99: number;
	worst: number;
	/** The same 99th percentile when every question counts with its fastest round: without what else the machine did. */
	calmP99: number;
	/** The question that took longest. */
	worstQuery: string;
};

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const SYLLABLES =
	"bor dal fre gud has ing jel kol lun mar nør ol pel ri søn tor ul ves æb ør ås sti lev rup by".split(" ");

/**
 * Offers made of the real ones: titles, groups and texts drawn anew, each with a provider and a place of its own
 * that no other has, so that both the long and the short lists of an index grow.
 */
export function generatedOffers(real: readonly SearchDocument[], count: number, seed = 1): SearchDocument[] {
	const next = random(seed);
	const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(next() * from.length)];
	const name = () => {
		const made = Array.from({ length: 3 }, () => pick(SYLLABLES)).join("");
		return made.charAt(0).toUpperCase() + made.slice(1);
	};
	const offers = real.filter(({ type }) => type === "offer");
	return Array.from({ length: count }, (_, i) => {
		const place = name();
		return {
			key: `offer/generated-${i}`,
			type: "offer",
			title: `${pick(offers)?.title ?? ""} ${place}`,
			names: [`${name()} ${pick(["Kommune", "forening", "rådgivning"])}`, ...(pick(offers)?.names ?? [])],
			groups: pick(offers)?.groups ?? [],
			summary: `${pick(offers)?.summary ?? ""} ${pick(offers)?.summary ?? ""}`,
			body: `${place} ${pick(offers)?.body ?? ""}`,
			weight: 0.9,
		};
	});
}

/** Each question as it is, while its last word is being typed, and with a slip in every longer word. */
export function harderQueries(queries: readonly string[]): string[] {
	const slip = (query: string) => query.replace(/(\p{L}{3})\p{L}(\p{L}+)/gu, "$1$2");
	return queries.flatMap((query) => [query, query.slice(0, -2), slip(query)]);
}

/** Every question's fastest time, in rising order. */
function fastest(times: readonly { query: string; ms: number }[]): number[] {
	const best = new Map<string, number>();
	for (const { query, ms } of times) best.set(query, Math.min(ms, best.get(query) ?? ms));
	return [...best.values()].sort((a, b) => a - b);
}

function percentile(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Asks every question `rounds` times and reads the answers, after a first time that does not count. */
function searchTimes(search: Search, queries: readonly string[], rounds: number) {
	const times: { query: string; ms: number; reasons: number }[] = [];
	for (let round = 0; round <= rounds; round++) {
		for (const query of queries) {
			const started = performance.now();
			const reasons = search.search(query, { limit: 20 }).hits.map(({ why }) => why);
			const ms = performance.now() - started;
			if (round > 0) times.push({ query, ms, reasons: reasons.length });
		}
	}
	return times.sort((a, b) => a.ms - b.ms);
}

/** Builds an index and searches it. */
export function measureSearch(
	documents: readonly SearchDocument[],
	words: SearchWords,
	queries: readonly string[],
	rounds = 5,
): SearchMeasured {
	const started = performance.now();
	const search = createSearch(documents, words, isDanish);
	const buildMs = performance.now() - started;
	const times = searchTimes(search, queries, rounds);
	const sorted = times.map(({ ms }) => ms);
	return {
		documents: documents.length,
		buildMs,
		searches: times.length,
		p50: percentile(sorted, 0.5),
		p95: percentile(sorted, 0.95),
		p99: percentile(sorted, 0.99),
		calmP99: percentile(fastest(times), 0.99),
		worst: sorted.at(-1) ?? Number.NaN,
		worstQuery: times.at(-1)?.query ?? "",
	};
}

const TARGETS = { p99: 5, buildMs: 5000 };
const verdict = (value: number, target: number) =>
	`${value.toFixed(value < 100 ? 2 : 0)} ms (mål ${target} ms: ${value < target ? "ja" : "NEJ"})`;

/** What was measured, as text. */
export function searchTable(measured: readonly SearchMeasured[]): string {
	return measured
		.map(
			({ documents, buildMs, searches, p50, p95, p99, calmP99, worst }) =>
				`Søgning i ${documents} dokumenter: indeks ${verdict(buildMs, TARGETS.buildMs)}, ` +
				`${searches} søgninger, p50/p95 ${p50.toFixed(2)}/${p95.toFixed(2)} ms, ` +
				`p99 ${verdict(p99, TARGETS.p99)}, uforstyrret p99 ${calmP99.toFixed(2)} ms, længste ${worst.toFixed(2)} ms`,
		)
		.join("\n");
}
