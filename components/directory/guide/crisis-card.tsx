import { formatPhone } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import type { EmergencyView } from "@/lib/directory/catalogue";
import { emergencyNumber } from "@/lib/directory/emergency/contacts";
import type { Call, UnsureNumber } from "@/lib/directory/offers/contact";
import { ArrowIcon, PhoneIcon } from "../../ui/icons";
import { AnsweringText } from "../offers/answering";
import { unsureWords } from "../offers/way-words";

type Props = {
	/** Whom one can ring in the whole country. */
	lifelines: readonly EmergencyView[];
	now: Date;
	/** What stands above the numbers; the lead only where it is needed. */
	title: string;
	lead?: string;
	/** The reader's region by its slug, where it is known. */
	region?: string;
};

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
export function CrisisCard({ lifelines, now, title, lead, region }: Props) {
	const lines = lifelines.flatMap((contact): Line[] => {
		const call = emergencyNumber(contact, now);
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
