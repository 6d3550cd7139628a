import { danishDay } from "@/lib/catalogue/version";
import type { EmergencyByTime } from "@/lib/emergency/contacts";
import { ownDoctorFirst } from "@/lib/emergency/own-doctor";
import type { OfferView } from "@/lib/offers/view";
import { DoctorsLines } from "./doctors-lines";
import { EmergencyCard } from "./emergency-card";

type Props = { contacts: EmergencyByTime; offers: readonly OfferView[]; now: Date };

/** One's own doctor. */
function Doctor({ contacts, offers, now }: Props) {
	return contacts.doctor.map((contact) => (
		<EmergencyCard key={contact.id} contact={contact} offers={offers} now={now} />
	));
}

/** The lines of the five regions, and what one is told there. */
function Lines({ contacts: { regions }, offers, now }: Props) {
	const [first] = regions;
	if (!first) return null;
	return (
		<section aria-labelledby="laegevagt">
			<h3 id="laegevagt">Lægevagten i din region</h3>
			<p className="mt-1 mb-3 max-w-[44rem]">{first.line.description}</p>
			<DoctorsLines regions={regions} offers={offers} day={danishDay(now)} now={now} />
		</section>
	);
}

/** Help today: on weekdays from 8 to 16 one's own doctor first, else the doctors' line of one's region. */
export function EmergencyToday(props: Props) {
	const doctorFirst = ownDoctorFirst(props.now);
	return (
		<section className="detail-section" aria-labelledby="i-dag">
			<h2 id="i-dag">I dag</h2>
			<div className="grid gap-4">
				{doctorFirst && <Doctor {...props} />}
				<Lines {...props} />
				{!doctorFirst && <Doctor {...props} />}
			</div>
		</section>
	);
}
