import { formatDay } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import { entryKey } from "@/lib/directory/shortlist/address";
import type { Listed } from "@/lib/directory/shortlist/listed";
import type { EntryType, Shortlist } from "@/lib/directory/shortlist/shortlist";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { EntrySteps } from "./entry-steps";
import { Instead } from "./instead";
import { InterventionEntry } from "./intervention-entry";
import { OfferEntry } from "./offer-entry";

export type EntriesProps = {
	places: PlacesDocument;
	list: Shortlist & { day: string };
	/** What stands on the list, in its order. */
	listed: readonly Listed[];
	/** The ids of the records that were published again since the list's day. */
	changed: ReadonlySet<string>;
	now: Date;
	/** The Danish day of a change made now. */
	today: string;
};

/** The offers first: they are what can be called. */
const GROUPS: readonly { type: EntryType; id: string; title: string }[] = [
	{ type: "offer", id: "tilbud", title: "Tilbud" },
	{ type: "intervention", id: "slags-hjaelp", title: "Typer af hjælp" },
];

/** What stood in an address and is published no longer. Its name in the address is anybody's text, so it is not shown. */
function Gone({ type }: { type: EntryType }) {
	const [what, rest] =
		type === "offer"
			? ["Et tilbud", { href: routes.offers, words: "Se de tilbud, der er" }]
			: ["En type hjælp", { href: routes.interventions, words: "Se den hjælp, der er" }];
	return (
		<>
			<h3>{what} findes ikke mere i vejviseren</h3>
			<p className="no-print">
				<a href={rest.href}>{rest.words}</a>
			</p>
		</>
	);
}

const titleOf = (one: Listed) =>
	one.kind === "gone" ? "det, der ikke findes mere i vejviseren" : one.record.title;

function Entry({ one, ...props }: Omit<EntriesProps, "listed"> & { one: Listed }) {
	const { list, changed, now, today, places } = props;
	return (
		<li className="card shortlist-entry print:rounded-none print:[border-width:1px_0_0] print:px-0 print:py-5 print:[&_a]:text-inherit print:[&_a]:no-underline [&_h3+.offer-provider]:mt-1.5 [:where(&>*+*)]:mt-6 print:[:where(&>*+*)]:mt-2">
			{one.kind === "gone" && <Gone type={one.entry.type} />}
			{one.kind === "intervention" && <InterventionEntry intervention={one.record} />}
			{one.kind === "offer" && <OfferEntry offer={one.record} reach={one.reach} places={places} now={now} />}
			{one.kind !== "gone" && changed.has(one.record.id) && (
				<p className="w-fit rounded-8 bg-tint px-7 py-3 print:bg-transparent print:p-0 print:text-ink">
					<strong>Ændret siden {formatDay(list.day)}.</strong> Læs det igen, før du bruger det.
				</p>
			)}
			{one.kind === "offer" && <Instead {...one} list={list} today={today} />}
			<EntrySteps list={list} entry={one.entry} title={titleOf(one)} today={today} />
		</li>
	);
}

/** Everything on the list, each kind in the order that was chosen. */
export function Entries({ listed, ...props }: EntriesProps) {
	return GROUPS.map(({ type, id, title }) => {
		const ofType = listed.filter(({ entry }) => entry.type === type);
		if (ofType.length === 0) return null;
		return (
			<section
				key={type}
				className="mb-24 max-w-480 print:mt-8 print:mb-6 print:max-w-none"
				aria-labelledby={id}
			>
				<h2 id={id}>{title}</h2>
				<ol className="mt-10 grid list-none gap-11 print:mt-2 print:mb-6 print:block print:max-w-none">
					{ofType.map((one) => (
						<Entry key={entryKey(one.entry)} one={one} {...props} />
					))}
				</ol>
			</section>
		);
	});
}
