import { routes } from "@/lib/base/routes";
import type { Home } from "@/lib/directory/places/whom-to-call";
import { ContactWay } from "../offers/way-in";
import { askMunicipality } from "./ask-words";

type Props = {
	/** The reader's municipality, where it is known. */
	home: Home | null;
	/** What to ask for; `null`: for somebody who guides relatives. */
	askFor: string | null;
	now: Date;
};

/** Whom to call in the reader's municipality, wherever a list is about what is near. */
export function AskHome({ home, askFor, now }: Props) {
	if (!home) return null;
	const { contact } = home;
	const { fullName, slug } = home.place;
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
