import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import { reachOf } from "@/lib/directory/offers/reach";
import { reachContext } from "@/lib/directory/offers/reach-context";
import { WayIn } from "../offers/way-in";

type Props = { catalogue: Catalogue; now: Date };

/** The line that is for all relatives, with when it is answered. */
function SomebodyToCall({ catalogue, now }: Props) {
	const context = reachContext(catalogue);
	const { line } = context;
	const [way] = line ? reachOf(line, context, now).ways : [];
	if (!line || !way) return null;
	return (
		<>
			<p className="mt-3">Du kan også ringe til {line.title}. Den er for alle pårørende.</p>
			<WayIn way={way} offer={line} now={now} />
		</>
	);
}

/** Nobody leaves empty-handed: other words, a person, the guided way, the lists. */
export function NothingFound(props: Props) {
	return (
		<div className="empty mt-5">
			<p>Prøv med færre eller andre ord.</p>
			<SomebodyToCall {...props} />
			<ul className="mt-4 grid gap-2">
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
			<p className="mt-4">
				Haster det, så se <a href={routes.emergency}>akut hjælp</a>.
			</p>
		</div>
	);
}
