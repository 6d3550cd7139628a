import { routes } from "@/lib/base/routes";
import type { ReachedOffer } from "@/lib/directory/offers/reached";
import { WayIn } from "../offers/way-in";

type Props = { line: ReachedOffer | null; now: Date };

/** The line that is for all relatives, with when it is answered. */
function SomebodyToCall({ line, now }: Props) {
	const [way] = line?.reach.ways ?? [];
	if (!line || !way) return null;
	const { offer } = line;
	return (
		<>
			<p className="mt-7.5">Du kan også ringe til {offer.title}. Den er for alle pårørende.</p>
			<WayIn way={way} offer={offer} now={now} />
		</>
	);
}

/** Nobody leaves empty-handed: other words, a person, the guided way, the lists. */
export function NothingFound(props: Props) {
	return (
		<div className="mt-12.5 rounded-card border border-dashed border-line-strong bg-sheet p-[clamp(1.25rem,4vw,2rem)]">
			<p>Prøv med færre eller andre ord.</p>
			<SomebodyToCall {...props} />
			<ul className="mt-10 grid gap-5">
				<li>
					<a className="row-link" href={routes.guide}>
						<span>Svar på et par spørgsmål, og få forslag</span>
					</a>
				</li>
				<li>
					<a className="row-link" href={routes.interventions}>
						<span>Se alle typer af hjælp</span>
					</a>
				</li>
				<li>
					<a className="row-link" href={routes.offers}>
						<span>Se tilbud nær dig</span>
					</a>
				</li>
			</ul>
			<p className="mt-10">
				Haster det, så se <a href={routes.emergency}>akut hjælp</a>.
			</p>
		</div>
	);
}
