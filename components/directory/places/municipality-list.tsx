import { PARAM } from "@/lib/base/params";
import { routes } from "@/lib/base/routes";
import { municipalitiesOfRegion, regionsOn } from "@/lib/directory/places/register";
import type { Municipality, PlacesDocument } from "@/lib/model/place-schema";
import type { Showing } from "./map-words";

type Props = {
	places: PlacesDocument;
	showing: Showing;
	addressOf: (slug: string) => string;
	/** The Danish calendar day, `YYYY-MM-DD`: it decides which regions there are. */
	day: string;
};

const collator = new Intl.Collator("da");
const byName = (a: Municipality, b: Municipality) => collator.compare(a.name, b.name);

/** The same as the map, in words: the day's regions, each with its municipalities and their numbers. */
export function MunicipalityList({ places, showing, addressOf, day }: Props) {
	return regionsOn(places, day).map(({ slug, name }) => (
		<section key={slug} className="region-list [&+.region-list]:mt-20" aria-labelledby={slug}>
			<h3 id={slug}>{name}</h3>
			<ul className="mt-6 columns-[15rem_4] gap-x-20 print:columns-4">
				{municipalitiesOfRegion(places, slug)
					.sort(byName)
					.map((municipality) => {
						const { mark, words } = showing.of(municipality.code);
						return (
							<li
								className="flex break-inside-avoid items-baseline justify-between gap-7.5 border-b border-b-line"
								key={municipality.code}
							>
								<a className="py-3" href={addressOf(municipality.slug)}>
									{municipality.name}
								</a>
								<span className="digits" aria-hidden="true">
									{mark}
								</span>
								<span className="sr-only">, {words}</span>
							</li>
						);
					})}
			</ul>
			<p className="no-print mt-7.5">
				<a href={`${routes.offers}?${PARAM.region}=${slug}`}>Se alle tilbud i {name}</a>
			</p>
		</section>
	));
}
