import { PARAM } from "@/lib/base/params";
import { routes } from "@/lib/base/routes";
import type { MunicipalityAnswer } from "@/lib/site/questions/places";
import { NeedSection } from "./need-section";
import { NeedTiles } from "./need-tiles";
import { NotFound } from "./not-found";
import type { OfferAddress } from "./offer-address";
import { RegionalCrisis } from "./regional-crisis";
import { WhomToCall } from "./whom-to-call";

type Props = MunicipalityAnswer & {
	addressOf: OfferAddress;
	/** Where the reader lives: "i Odense". */
	where: string;
	now: Date;
};

/** All that a relative needs of a municipality: whom to call, help at once, and help by what one needs. */
export function MunicipalityHelp(props: Props) {
	const { frame, words, places, municipality, region, whom, doctors, doctorFirst, helps, relief } = props;
	const { addressOf, where, now } = props;
	return (
		<>
			<WhomToCall whom={whom} now={now} />
			<RegionalCrisis
				lifeline={frame.lifeline}
				doctors={doctors}
				doctorFirst={doctorFirst}
				region={region}
				slug={municipality.region}
			/>
			<NeedTiles helps={helps} />
			{helps.map((help) => (
				<NeedSection key={help.need.value} help={help} places={places} now={now} />
			))}
			<NotFound helps={helps} relief={relief} words={words} where={where} />
			<p className="no-print mt-15 flex flex-wrap items-center gap-x-12.5 gap-y-7.5 max-sm:mt-9">
				<a className="button" href={`${routes.guide}?${PARAM.municipality}=${municipality.slug}`}>
					Find det, der passer til dig
				</a>
				<a href={addressOf()}>Se alle tilbud {where}</a>
				<button className="button button-quiet" type="button" data-print hidden>
					Udskriv siden
				</button>
			</p>
		</>
	);
}
