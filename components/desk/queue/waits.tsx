import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import { oneOf } from "@/lib/desk/door/kind-words";
import type { WaitingList } from "@/lib/desk/queue/front-lists";
import { recordFrom } from "@/lib/desk/queue/run-address";
import { Count } from "../door/count";

const holds = (by: string, day: string) => `hos ${by} siden ${day}`;

type WaitsProps = {
	title: string;
	list: WaitingList;
	more: string;
	/** Who has it and since when, in words. */
	held?: (by: string, day: string) => string;
};

/** A list of what waits, the first of it by name, with who has it and since when. */
export function Waits({ title, list, more, held: words = holds }: WaitsProps) {
	const { count, items } = list;
	if (count === 0) return null;
	return (
		<section className="desk-part">
			<h2>
				{title} <Count of={count} />
			</h2>
			<ul className="record-rows">
				{items.map(({ id, title: name, kind, note, held }) => (
					<li key={id}>
						<a href={recordFrom(more, id)}>{name}</a>
						<span className="form-hint">
							{oneOf(kind)}
							{note && ` · ${note}`}
							{held && ` · ${words(held.by, formatDay(danishDay(held.since)))}`}
						</span>
					</li>
				))}
			</ul>
			{count > items.length && (
				<p>
					<a href={more}>Se dem alle {count}</a>
				</p>
			)}
		</section>
	);
}
