import type { OfferView } from "@/lib/directory/offers/view";
import { regionsOn } from "@/lib/directory/places/register";
import type { PlacesDocument } from "@/lib/model/place-schema";

/** More names than this are counted instead. */
const MOST_NAMES = 3;

const joined = (names: readonly string[]) =>
	names.length > 1 ? `${names.slice(0, -1).join(", ")} og ${names.at(-1)}` : (names[0] ?? "");

/**
 * Who may use an offer, in words. A region that no longer exists is named as the former one: the merger
 * changes names, never who is covered (decision 9).
 * @param day the Danish calendar day, `YYYY-MM-DD`.
 */
export function coverageWords({ coverage }: OfferView, places: PlacesDocument, day: string): string {
	if (coverage.level === "national") return "Hele landet";
	if (coverage.level === "region" && coverage.regions.length > 0) {
		const existing = regionsOn(places, day);
		return joined(
			coverage.regions.map((slug) => {
				const name = places.regions.find((region) => region.slug === slug)?.name ?? slug;
				return existing.some((region) => region.slug === slug) ? name : `Tidligere ${name}`;
			}),
		);
	}
	const names = places.municipalities
		.filter(({ code }) => coverage.municipalities.includes(code))
		.map(({ name }) => name);
	if (names.length > MOST_NAMES) return `${names.length} kommuner`;
	return names.length === 1 ? `${names[0]} Kommune` : `Kommunerne ${joined(names)}`;
}
