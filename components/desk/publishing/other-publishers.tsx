import type { OtherPublishers } from "@/lib/desk/publishing/publishers";
import { stageOf } from "@/lib/model/stages";

const listed = (names: readonly string[]) => new Intl.ListFormat("da", { type: "disjunction" }).format(names);

/** Why one does not publish a draft oneself, and who does. */
export function Others({ others: { isAuthor, names }, stage }: { others: OtherPublishers; stage: string }) {
	const why = isAuthor
		? "Du har selv skrevet i kladden, så en anden skal udgive den."
		: "Du kan ikke selv udgive den.";
	const who =
		names.length > 0 ? `Det kan ${listed(names)}.` : "Det kan ingen lige nu. Spørg en administrator.";
	const next = stageOf({ stage }) === "review" ? "" : " Send den til godkendelse først.";
	return (
		<p>
			{why} {who}
			{next}
		</p>
	);
}

/** The same as a part of its own, for who never publishes. */
export const OthersPart = (props: { others: OtherPublishers; stage: string }) => (
	<section className="desk-part" aria-labelledby="udgiv">
		<h2 id="udgiv">Hvem udgiver den?</h2>
		<Others {...props} />
	</section>
);
