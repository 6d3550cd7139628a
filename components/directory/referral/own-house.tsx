import { formatPhone } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import type { ReachableAdviser } from "@/lib/directory/places/whom-to-ask";
import type { WhomToCall } from "@/lib/directory/places/whom-to-call";
import { unsureWords } from "../offers/way-words";

/** The first way to somebody in the caseworker's own house. */
function Way({ way }: { way: ReachableAdviser["ways"][number] | undefined }) {
	switch (way?.way) {
		case "call":
			return <>, {formatPhone(way.phone)}</>;
		case "number":
			return <>, {unsureWords(way)}</>;
		case "mail":
			return <>, {way.email}</>;
		case "page":
			return (
				<>
					,{" "}
					<a href={way.url} rel="noreferrer">
						siden
					</a>
				</>
			);
		default:
			return null;
	}
}

type Props = {
	whom: WhomToCall;
	/** Whom the guide's answers name: "hjerneskadekoordinatoren". */
	askFor: readonly string[];
};

/** Whom a caseworker can ask in her own municipality: those on record by title, and by function where none is. */
export function OwnHouse({ whom, askFor }: Props) {
	const { place, forRelatives, others } = whom;
	const known = [...forRelatives, ...others].slice(0, 5);
	return (
		<section className="rounded-card border border-line bg-sheet p-11" aria-labelledby="hos-jer">
			<h2 className="text-125" id="hos-jer">
				Hos jer selv i {place.fullName}
			</h2>
			{askFor.length > 0 && (
				<p className="mt-5">
					Find: <strong>{askFor.join(", ")}</strong>.
				</p>
			)}
			{known.length > 0 ? (
				<ul className="mt-5 grid gap-2.5">
					{known.map((adviser) => (
						<li key={adviser.title}>
							{adviser.title}
							<Way way={adviser.ways[0]} />
						</li>
					))}
				</ul>
			) : (
				<p className="mt-5 text-soft">
					Vi har ikke fundet, hvem der er for pårørende hos jer. Kommunen er ikke spurgt endnu.
				</p>
			)}
			<p className="mt-5 text-92">
				<a href={routes.municipality(place.slug)}>Alt, vi har fundet i {place.fullName}</a>
			</p>
		</section>
	);
}
