import { crisisPhone, isAlwaysThere } from "@/lib/catalogue/crisis-numbers";
import type { EmergencyView } from "@/lib/catalogue/view";
import { formatPhone } from "@/lib/format";
import { routes } from "@/lib/routes";
import { ArrowIcon, PhoneIcon } from "../ui/icons";

type Props = {
	emergency: readonly EmergencyView[];
	/** What stands above the numbers; the lead only where it is needed. */
	title: string;
	lead?: string;
};

/** Where anybody may ring, in the whole country; the others are for a part of it and stand on `/akut`. */
const isForAll = ({ id, coverage, status }: EmergencyView) =>
	isAlwaysThere(id) || (coverage.level === "national" && status === "active");

/** Help at once: on every page of the guide, and first where somebody may be in danger (decision 21). */
export function CrisisCard({ emergency, title, lead }: Props) {
	const contacts = emergency.filter(isForAll);
	return (
		<section className="card crisis" aria-labelledby="akut">
			<h2 id="akut">{title}</h2>
			{lead && <p>{lead}</p>}
			<ul className="crisis-lines">
				{contacts.map(({ id, title: name, description, phone: own, hours }) => {
					const phone = crisisPhone({ id, phone: own });
					if (!phone) return null;
					return (
						<li key={id}>
							<a className="row-link" href={`tel:${phone}`}>
								<span>
									{name.includes(phone) ? name : `${name} ${formatPhone(phone)}`}
									<small className="crisis-hours">{hours ?? description}</small>
								</span>
								<PhoneIcon />
							</a>
						</li>
					);
				})}
				<li>
					<a className="row-link row-link-unsure" href={routes.emergency}>
						<span>Se mere akut hjælp, også i psykiatrien</span>
						<ArrowIcon />
					</a>
				</li>
			</ul>
		</section>
	);
}
