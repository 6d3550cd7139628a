import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";

/** The day of the last change that readers need to know of; nothing where there has been none. */
export function Updated({ at }: { at: Date | null }) {
	if (!at) return null;
	const day = danishDay(at);
	return (
		<p className="mt-5 text-90 text-soft">
			Opdateret <time dateTime={day}>{formatDay(day)}</time>
		</p>
	);
}
