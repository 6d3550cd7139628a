import { formatMoment } from "@/lib/base/calendar/danish-time";
import type { FormComment } from "./form-context";

/** What colleagues have said of a field, where it is written. */
export function FieldComments({ comments }: { comments: readonly FormComment[] }) {
	if (comments.length === 0) return null;
	return (
		<ul className="note plain-list grid gap-5">
			{comments.map(({ id, by, at, text, label }) => (
				<li key={id}>
					<span className="form-hint block">
						{by} {formatMoment(at)}
						{label && ` om ${label}`}
					</span>
					<span className="whitespace-pre-line">{text}</span>
				</li>
			))}
		</ul>
	);
}
