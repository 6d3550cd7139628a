import { danishDay } from "@/lib/base/calendar/day-count";
import type { EmergencyByTime } from "@/lib/directory/emergency/contacts";
import { ownDoctorFirst } from "@/lib/directory/emergency/own-doctor";
import { DoctorsLines } from "./doctors-lines";
import { EmergencyCard } from "./emergency-card";

type Props = {
	contacts: EmergencyByTime;
	/** The reader's region by its slug, where it is known. */
	region: string | undefined;
	now: Date;
};

/** One's own doctor. */
function Doctor({ contacts, now }: Props) {
	return contacts.doctor.map((contact) => <EmergencyCard key={contact.id} contact={contact} now={now} />);
}

/** The line of the reader's region, or of all five, and what one is told there. */
function Lines({ contacts: { regions }, region: known, now }: Props) {
	const [first] = regions;
	if (!first) return null;
	const own = regions.filter(({ region }) => region.slug === known);
	const others = regions.filter((one) => !own.includes(one));
	const day = danishDay(now);
	return (
		<section aria-labelledby="laegevagt">
			<h3 id="laegevagt">Lægevagten i din region</h3>
			<p className="mt-2.5 mb-7.5 max-w-440">{first.line.description}</p>
			{own.length > 0 && <DoctorsLines regions={own} day={day} now={now} />}
			{own.length === 0 && <DoctorsLines regions={others} day={day} now={now} />}
			{own.length > 0 && (
				<details className="say-it">
					<summary>Lægevagten i de andre regioner</summary>
					<DoctorsLines regions={others} day={day} now={now} />
				</details>
			)}
		</section>
	);
}

/** Help today: on weekdays from 8 to 16 one's own doctor first, else the doctors' line of one's region. */
export function EmergencyToday(props: Props) {
	const doctorFirst = ownDoctorFirst(props.now);
	return (
		<section className="detail-section" aria-labelledby="i-dag">
			<h2 id="i-dag">I dag</h2>
			<div className="grid gap-10">
				{doctorFirst && <Doctor {...props} />}
				<Lines {...props} />
				{!doctorFirst && <Doctor {...props} />}
			</div>
		</section>
	);
}
