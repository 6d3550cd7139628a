import { routes } from "@/lib/base/routes";
import type { Snapshot } from "@/lib/site/open-data/snapshots";

const LISTS = [
	["Tilbud", "offers"],
	["Indsatser", "interventions"],
	["Udbydere", "providers"],
	["Kommuner", "municipalities"],
	["Dækning i kommunerne", "coverage"],
	["Anbefalinger", "recommendations"],
	["Metoder", "methods"],
] as const;
const FORMATS = [
	["Excel", "?format=xlsx"],
	["CSV", "?format=csv"],
	["JSON", ""],
] as const;

/** Every list as a file, and where programs read it. */
export function Downloads() {
	return (
		<section className="detail-section" aria-labelledby="hent">
			<h2 id="hent">Hent det hele</h2>
			<ul>
				{LISTS.map(([title, list]) => (
					<li key={list}>
						{title}:{" "}
						{FORMATS.map(([format, query], i) => (
							<span key={format}>
								{i > 0 && " · "}
								<a className="inline-block py-4" href={`/api/v1/${list}${query}`}>
									{title} som {format}
								</a>
							</span>
						))}
					</li>
				))}
				<li>
					<a className="inline-block py-4" href={routes.changes}>
						Feed: nyt, ændret og ophørt (Atom)
					</a>
				</li>
			</ul>
			<p>
				CSV har semikolon og åbner i dansk Excel. JSON kommer i sider: se{" "}
				<a href={routes.apiPage}>alle adresser</a> og <a href={routes.dictionary}>hvad felterne betyder</a>.
			</p>
		</section>
	);
}

/** How one reads the offers by the standard for such directories. */
export function Hsds() {
	return (
		<section className="detail-section" aria-labelledby="hsds">
			<h2 id="hsds">HSDS</h2>
			<p className="max-w-440">
				Tilbuddene kan også læses som HSDS 3.2.3 (Open Referral) på <a href={routes.hsds}>{routes.hsds}</a>.
				De 18 indsatser, elementer, målgrupper, samtykke og hvor sikkert vi ved det er fem taksonomier.{" "}
				<code>assured_date</code> står kun, når nogen har bekræftet tilbuddet. Et tilbud, vi er usikre på, er{" "}
				<code>active</code> med <code>alert</code> og et begreb. Tider er danske klokkeslæt. Det, der er
				ophørt, er ikke med. Søgning på postnummer og afstand er ikke med.
			</p>
		</section>
	);
}

/** Months that can be cited. */
export function Snapshots({ snapshots }: { snapshots: readonly Snapshot[] }) {
	return (
		<section className="detail-section" aria-labelledby="maaneder">
			<h2 id="maaneder">Gemte måneder</h2>
			{snapshots.length === 0 && <p>Der er ikke gemt nogen endnu.</p>}
			<ul>
				{snapshots.map(({ month, sha256 }) => (
					<li key={month}>
						<a href={`${routes.snapshots}/${month}`}>{month}</a>, SHA-256:{" "}
						<code className="break-all">{sha256}</code>
					</li>
				))}
			</ul>
		</section>
	);
}
