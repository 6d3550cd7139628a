import type { ReactNode } from "react";
import { danishDay } from "@/lib/base/calendar/day-count";
import { routes } from "@/lib/base/routes";
import type { RankedOffer } from "@/lib/directory/guide/offer-facts";
import type { ConsentAnswer } from "@/lib/directory/referral/address";
import type { Referral } from "@/lib/directory/referral/refer";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { FoldedRows } from "./folded-rows";
import { factsOfOffer } from "./offer-facts";
import { ReferRow } from "./refer-row";
import { wayForStaff } from "./refer-way";
import { SuggestedKinds } from "./suggested-kinds";

/** So many are ticked from the start, and seen at once; a sheet has room for five. */
const TICKED = 3;
const SEEN = 2;

type Shared = { places: PlacesDocument; now: Date };

type Offered = Pick<RankedOffer, "offer" | "reach"> & Partial<Pick<RankedOffer, "consent">>;

const offerRow = (ranked: Offered, { places, now }: Shared, isChosen = false) => (
	<ReferRow
		key={ranked.offer.slug}
		param="t"
		slug={ranked.offer.slug}
		title={ranked.offer.title}
		href={routes.offer(ranked.offer.slug)}
		by={ranked.offer.providerName}
		facts={factsOfOffer(ranked, places, now)}
		way={wayForStaff(ranked.reach.ways[0])}
		isChosen={isChosen}
	/>
);

function Box({
	id,
	title,
	hint,
	children,
}: {
	id: string;
	title: string;
	hint: string;
	children: ReactNode;
}) {
	return (
		<section className="rounded-card border border-line bg-sheet px-11 pt-9 pb-2" aria-labelledby={id}>
			<h2 className="text-125" id={id}>
				{title}
			</h2>
			<p className="text-92 text-soft">{hint}</p>
			{children}
		</section>
	);
}

type Props = Shared & { referral: Referral; consent: ConsentAnswer | null };

/** What can be referred to, each with a box; one press makes a sheet of what is ticked. */
export function Suggestions({ referral, consent, places, now }: Props) {
	const { own, others, interventions, duty } = referral;
	// With consent, what asks for it is as good.
	const more = consent === "givet" ? Math.max(0, TICKED - own.length) : 0;
	const seen = duty?.seen ?? [];
	const shared = { places, now };
	return (
		<form className="grid gap-10" action={routes.shortlist}>
			<input type="hidden" name="dato" value={danishDay(now)} />
			<input type="hidden" name="ark" value="1" />
			<p className="flex flex-wrap items-center gap-9">
				<button className="button" type="submit">
					Lav ark
				</button>
				<span className="text-92 text-soft">Til den pårørende: det, du har sat kryds ved, på ét A4-ark.</span>
			</p>
			<Box
				id="egen-vej"
				title="Den pårørendes egen vej ind"
				hint="Kræver ikke borgerens samtykke, så vidt vi ved."
			>
				{own.length > 0 ? (
					<FoldedRows rows={own.map((ranked, i) => offerRow(ranked, shared, i < TICKED))} shown={TICKED} />
				) : (
					<p className="py-7.5">Vi kender ikke noget, der passer.</p>
				)}
			</Box>
			{(seen.length > 0 || others.length > 0) && (
				<Box id="spoerg-foerst" title="Spørg først" hint="Kræver samtykke, eller ingen har sagt, om det gør.">
					<FoldedRows
						rows={[
							...seen.map((found) => offerRow(found, shared)),
							...others.map((ranked, i) => offerRow(ranked, shared, i < more)),
						]}
						shown={seen.length + Math.max(more, SEEN)}
					/>
				</Box>
			)}
			{interventions.length > 0 && <SuggestedKinds interventions={interventions} />}
			<p>
				<button className="button" type="submit">
					Lav ark af det, du har valgt
				</button>
			</p>
		</form>
	);
}
