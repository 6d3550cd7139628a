import { formatPhone } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import type { EmergencyView } from "@/lib/directory/catalogue";
import { emergencyNumber } from "@/lib/directory/emergency/contacts";
import { isAlwaysThere, withThoseAlwaysThere } from "@/lib/directory/emergency/crisis-numbers";
import type { Call, UnsureNumber } from "@/lib/directory/offers/contact";
import type { OfferView } from "@/lib/directory/offers/view";
import { ArrowIcon, PhoneIcon } from "../../ui/icons";
import { AnsweringText } from "../offers/answering";
import { unsureWords } from "../offers/way-words";

type Props = {
	emergency: readonly EmergencyView[];
	/** The offers, one of which may be the same line: its hours are this one's. */
	offers: readonly OfferView[];
	now: Date;
	/** What stands above the numbers; the lead only where it is needed. */
	title: string;
	lead?: string;
	/** The reader's region by its slug, where it is known. */
	region?: string;
};

/** Where anybody may ring, in the whole country; the others are for a part of it and stand on `/akut`. */
function contactsForAll(emergency: readonly EmergencyView[]) {
	return withThoseAlwaysThere(emergency).filter(
		({ id, coverage, status }) => isAlwaysThere(id) || (coverage.level === "national" && status === "active"),
	);
}

type Line = { title: string; about: string; call: Call | UnsureNumber };

/** One number; that it is closed now never withholds it. One that nobody is sure of is text. */
function CrisisNumber({ title, about, call, now }: Line & Pick<Props, "now">) {
	if (call.way === "number") {
		return (
			<li className="my-5">
				{title}: {unsureWords(call)}
			</li>
		);
	}
	const hasHours = call.answering.state !== "unknown" || call.hoursText;
	return (
		<li>
			<a className="row-link max-sm:min-h-27.5 max-sm:py-3" href={`tel:${call.phone}`}>
				<span>
					{title.includes(call.phone) ? title : `${title} ${formatPhone(call.phone)}`}
					<small className="block text-92 font-normal whitespace-normal text-soft">
						{hasHours ? <AnsweringText call={call} now={now} /> : about}
					</small>
				</span>
				<PhoneIcon />
			</a>
		</li>
	);
}

/** Help at once: on every page of the guide, and first where somebody may be in danger (decision 21). */
export function CrisisCard({ emergency, offers, now, title, lead, region }: Props) {
	const lines = contactsForAll(emergency).flatMap((contact): Line[] => {
		const call = emergencyNumber(contact, offers, now);
		return call ? [{ title: contact.title, about: contact.description, call }] : [];
	});
	return (
		<section
			className="card crisis border-l-6 border-l-accent max-sm:px-10 max-sm:py-9 [&+.steps]:mt-8"
			aria-labelledby="akut"
		>
			<h2 className="text-125" id="akut">
				{title}
			</h2>
			{lead && <p className="mt-3.5">{lead}</p>}
			<ul className="mt-8 grid gap-5 max-sm:mt-5 max-sm:gap-3.5">
				{lines.map((line) => (
					<CrisisNumber key={line.call.phone} {...line} now={now} />
				))}
				<li>
					<a
						className="row-link row-link-unsure max-sm:min-h-27.5 max-sm:py-3"
						href={routes.emergencyIn(region)}
					>
						<span>Se mere akut hjælp, også i psykiatrien</span>
						<ArrowIcon />
					</a>
				</li>
			</ul>
		</section>
	);
}
