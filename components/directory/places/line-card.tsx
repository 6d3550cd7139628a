import { routes } from "@/lib/base/routes";
import type { LineNow } from "@/lib/directory/places/line-now";
import { softHyphens } from "../interventions/soft-hyphens";
import { CertaintyLine } from "../offers/certainty-line";
import { ContactWay } from "../offers/way-in";

type Props = { line: LineNow; first: boolean; Heading: "h2" | "h3"; now: Date };

/** Somebody to talk with who is not the municipality: the national line that answers now, or when it does. */
export function LineCard({ line: { offer, call }, first, Heading, now }: Props) {
	return (
		<article
			className={first ? "card step border-2 border-deep [box-shadow:var(--shadow-sheet)]" : "card step"}
		>
			<Heading>Ring til en rådgivning</Heading>
			<p>
				<a href={routes.offer(offer.slug)}>{softHyphens(offer.title)}</a>
				{offer.audience && ` · ${offer.audience}`}
			</p>
			<ContactWay contact={call} to={offer.title} quiet={!first} now={now} />
			<CertaintyLine offer={offer} now={now} />
		</article>
	);
}
