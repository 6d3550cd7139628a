import { routes } from "@/lib/base/routes";
import { contactsOf } from "@/lib/directory/offers/contact";
import { type ReachRecords, reachContext } from "@/lib/directory/offers/reach-context";
import { ContactWay } from "../offers/way-in";
import { askMunicipality } from "./ask-words";

type Props = {
	/** The reader's municipality by code. */
	home: string | null;
	/** What to ask for; `null`: for somebody who guides relatives. */
	askFor: string | null;
	records: ReachRecords;
	now: Date;
};

/** Whom to call in the reader's municipality, wherever a list is about what is near. */
export function AskHome({ home, askFor, records, now }: Props) {
	const municipality = home ? reachContext(records).municipality(home) : undefined;
	if (!municipality) return null;
	const { fullName, slug } = municipality.place;
	const [contact] = contactsOf(municipality, now);
	return (
		<section
			className="card mt-9 grid max-w-440 gap-5 px-10 py-8 [&+.line-for-all]:mt-10"
			aria-label={fullName}
		>
			<p>
				<a href={routes.municipality(slug)}>{fullName}</a>: {askMunicipality(askFor)}
			</p>
			{contact ? (
				<ContactWay contact={contact} to={fullName} quiet office now={now} />
			) : (
				<p>Vi har ikke fundet kommunens nummer. Det står på kommunens egen side.</p>
			)}
		</section>
	);
}
