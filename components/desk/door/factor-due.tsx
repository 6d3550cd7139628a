import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import { deskRoutes } from "@/lib/base/routes";
import { factorDue } from "@/lib/desk/door/permissions";
import type { Person } from "@/lib/desk/sign-in/person";

/** On every page of the desk: by when the second factor must be set up, and where. */
export function FactorDue({ person }: { person: Person }) {
	const due = factorDue(person);
	if (due === null) return null;
	return (
		<aside className="wrap pt-7.5" aria-label="Login i to trin">
			<p className="note">
				{due === "now"
					? "Din rolle kræver login i to trin. "
					: `Din rolle kræver login i to trin fra ${formatDay(danishDay(due))}. `}
				<a href={deskRoutes.account}>Sæt det op på din konto</a>.
			</p>
		</aside>
	);
}
