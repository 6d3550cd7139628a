import { slugify } from "../../base/slug";
import type { ProviderDocument } from "../../model/provider-schema";

type Known = { slug: string } & ProviderDocument;

/** What stands in a name and tells nothing: "Odense Kommune" is "Odense", "Foreningen Broen" is "Broen". */
const EMPTY_WORDS = new Set(
	"kommune kommunes kommunen regionskommune foreningen forening landsforeningen i af ved for og den det lokalafdeling afdeling kreds".split(
		" ",
	),
);

const wordsIn = (name: string) =>
	slugify(name)
		.split("-")
		.filter((word) => word !== "");
const own = (name: string) => wordsIn(name).filter((word) => !EMPTY_WORDS.has(word));
const bare = (name: string) => [...new Set(own(name))].sort().join("-");

/** The host of an address, without what many of one owner have in common. */
function hostOf(address: string): string | null {
	const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]+\.[a-z]{2,})/i.exec(address.trim())?.[1];
	return host?.toLowerCase() ?? null;
}

/** What a row says of who runs it, besides the name. */
export type ProviderHints = { phones: readonly string[]; urls: readonly string[] };

/** A municipality's own name may be that of a firm in it; the word must stand in both, or in neither. */
const isMunicipal = (name: string) =>
	/\bkommunes?\b|\bregionskommune\b/.test(slugify(name).replaceAll("-", " "));

/**
 * The providers on record that a name may mean, the likeliest first: by the name without what says nothing, by one
 * of its telephone numbers, by the host of its pages. `isSure`: the name alone says it.
 */
export function providerLike(known: readonly Known[], name: string, { phones, urls }: ProviderHints) {
	const wanted = bare(name);
	const hosts = new Set(urls.map(hostOf).filter((host) => host !== null));
	const words = new Set(own(name));
	const found = known.flatMap(({ slug, name: other, phones: numbers, websites }) => {
		const isSame = wanted !== "" && bare(other) === wanted && isMunicipal(other) === isMunicipal(name);
		const shared = own(other).filter((word) => words.has(word)).length;
		const isNear = bare(other) === wanted && wanted !== "";
		const hasPhone = numbers.some(({ number }) => phones.includes(number));
		const hasHost = websites.some((site) => hosts.has(hostOf(site) ?? ""));
		const points = (isSame ? 100 : 0) + (isNear ? 20 : 0) + (hasPhone ? 10 : 0) + (hasHost ? 5 : 0) + shared;
		const isLike = isSame || isNear || (shared > 0 && (hasPhone || hasHost)) || hasPhone;
		return isLike ? [{ slug, name: other, points, isSure: isSame }] : [];
	});
	return found.sort((a, b) => b.points - a.points).slice(0, 3);
}

/** What kind of body a name seems to be: what its own words say, else an association. */
export function providerKindLike(name: string): ProviderDocument["kind"] {
	const key = slugify(name);
	if (/(^|-)(kommunes?|regionskommune|kommunens)(-|$)|kommunale/.test(key)) return "municipality";
	if (/^region-|psykiatrien?(-|$)|hospital|sygehus|lokalpsykiatri/.test(key)) return "region";
	if (/styrelsen?(-|$)|ministeri|dukh/.test(key)) return "state";
	if (/(^|-)(aps|a-s|i-s|ivs)$|klinik|praksis|psykolog/.test(key)) return "private";
	return "association";
}
