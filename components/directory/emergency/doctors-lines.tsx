import type { EmergencyByTime } from "@/lib/directory/emergency/contacts";
import { regionNow } from "../places/region-words";
import { EmergencyNote, EmergencyNumber, EmergencySource } from "./emergency-card";

type Props = {
	regions: EmergencyByTime["regions"];
	/** The Danish calendar day, `YYYY-MM-DD`: it decides which regions are former ones. */
	day: string;
	now: Date;
};

/** The doctors' lines, one a region, each with whether it is answered, its source, and what else there is there. */
export function DoctorsLines({ regions, day, now }: Props) {
	return (
		<ul className="grid gap-6 [&_.step]:px-11 [&_.step]:py-8">
			{regions.map(({ region, line, more }) => (
				<li key={region.slug} className="card step" id={region.slug}>
					<h4 className="text-110">{regionNow(region, day)}</h4>
					<EmergencyNumber contact={line} now={now} quiet />
					<EmergencySource source={line.source} />
					{more.length > 0 && (
						<details className="say-it">
							<summary>Psykiatrisk akuthjælp ({more.length})</summary>
							<ul>
								{more.map((contact) => (
									<EmergencyNote key={contact.id} contact={contact} now={now} />
								))}
							</ul>
						</details>
					)}
				</li>
			))}
		</ul>
	);
}
