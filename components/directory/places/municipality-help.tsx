import { danishDay } from "@/lib/base/calendar/day-count";
import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import { doctorsLine } from "@/lib/directory/emergency/contacts";
import { ownDoctorFirst } from "@/lib/directory/emergency/own-doctor";
import { helpByNeed } from "@/lib/directory/places/help-by-need";
import { regionOf } from "@/lib/directory/places/register";
import type { Municipality } from "@/lib/model/place-schema";
import { NeedSection } from "./need-section";
import { NeedTiles } from "./need-tiles";
import { NotFound } from "./not-found";
import type { OfferAddress } from "./offer-address";
import { RegionalCrisis } from "./regional-crisis";
import { WhomToCall } from "./whom-to-call";

type Props = {
	municipality: Municipality;
	catalogue: Catalogue;
	addressOf: OfferAddress;
	/** Where the reader lives: "i Odense". */
	where: string;
	now: Date;
};

/** All that a relative needs of a municipality: whom to call, help at once, and help by what one needs. */
export function MunicipalityHelp({ municipality, catalogue, addressOf, where, now }: Props) {
	const helps = helpByNeed(catalogue, municipality, now);
	return (
		<>
			<WhomToCall place={municipality} catalogue={catalogue} now={now} />
			<RegionalCrisis
				emergency={catalogue.emergency}
				doctors={doctorsLine(catalogue.emergency, municipality.region)}
				doctorFirst={ownDoctorFirst(now)}
				region={regionOf(catalogue.places, municipality, danishDay(now)).name}
				slug={municipality.region}
			/>
			<NeedTiles helps={helps} />
			{helps.map((help) => (
				<NeedSection key={help.need.value} help={help} records={catalogue} at={municipality.code} now={now} />
			))}
			<NotFound helps={helps} catalogue={catalogue} where={where} />
			<p className="no-print mt-15 flex flex-wrap items-center gap-x-12.5 gap-y-7.5 max-sm:mt-9">
				<a className="button" href={`${routes.guide}?kommune=${municipality.slug}`}>
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
