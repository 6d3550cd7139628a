import { routes } from "@/lib/base/routes";

/** The places of the professionals' page. Old links lead to these names on the relative's page: they stay. */
const PLACES = [
	["dokumentation", "Dokumentation"],
	["evaluation", "Undersøgelser"],
	["lovgrundlag", "Lov"],
	["starter", "Sådan starter I"],
	["udbredelse", "Udbredelse"],
	["barrierer", "Barrierer"],
	["potential", "Udvikling"],
	["elementer", "Elementer"],
	["maalgrupper", "Målgrupper"],
	["litteratur", "Litteratur"],
	["kilder", "Kilder"],
] as const;

/** Leads on to what a caseworker looks for, which stands on a page of its own. */
export function ForProfessionals({ slug }: { slug: string }) {
	const page = routes.interventionForStaff(slug);
	return (
		<section className="detail-section for-professionals" aria-labelledby="fagfolk">
			<h2 id="fagfolk">For fagfolk</h2>
			<ul className="mt-5 flex flex-wrap gap-x-11 gap-y-1 text-95">
				<li>
					<a className="inline-block min-h-17.5 py-1.5" href={page}>
						Hele siden for fagfolk
					</a>
				</li>
				{PLACES.map(([id, title]) => (
					<li key={id} id={id}>
						<a className="inline-block min-h-17.5 py-1.5" href={`${page}#${id}`}>
							{title}
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}
