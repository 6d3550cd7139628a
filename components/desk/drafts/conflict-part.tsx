import { formatMoment } from "@/lib/base/calendar/danish-time";
import type { ConflictShown } from "@/lib/desk/drafts/conflict";

type Props = { conflict: ConflictShown; by: string };

/** Somebody saved meanwhile: what both changed, with mine, theirs and what it was; the form holds mine. */
export function ConflictPart({ conflict, by }: Props) {
	const { theirs, conflicts, taken } = conflict;
	return (
		<section id="fejl" className="error-summary max-w-none" role="alert" tabIndex={-1}>
			<h2>
				{by} gemte udgave {theirs.sequence}, mens du skrev
			</h2>
			<p>
				{conflicts.length === 0
					? "I har rettet hver jeres steder. Begges rettelser står nu i formularen. Se den igennem, og gem igen."
					: "Her har I rettet det samme. Dit står i formularen. Ret det, som det skal være, og gem igen."}{" "}
				{by} gemte {formatMoment(new Date(theirs.at))}.
			</p>
			{taken.length > 0 && (
				<p>
					{by} har også rettet dette, som nu står i din formular: {taken.join(", ")}.
				</p>
			)}
			{conflicts.map(({ path, label, base, mine, theirs: other }) => (
				<div key={path} className="mt-10 border-t border-t-line pt-7.5">
					<h3 className="mb-5 text-100">
						<a href={`#${path.startsWith("d.") ? path : `d.${path}`}`}>{label}</a>
					</h3>
					<dl className="grid gap-x-10 gap-y-5 min-[48rem]:grid-cols-[repeat(3,minmax(0,1fr))]">
						<div>
							<dt className="font-bold">Dit</dt>
							<dd className="typed max-h-180 overflow-auto">{mine || "tomt"}</dd>
						</div>
						<div>
							<dt className="font-bold">{by}</dt>
							<dd className="typed max-h-180 overflow-auto">{other || "tomt"}</dd>
						</div>
						<div>
							<dt className="font-bold">Før</dt>
							<dd className="typed max-h-180 overflow-auto">{base || "tomt"}</dd>
						</div>
					</dl>
				</div>
			))}
		</section>
	);
}
