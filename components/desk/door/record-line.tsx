import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import { oneOf } from "@/lib/desk/door/kind-words";
import type { readRecordList } from "@/lib/desk/queue/record-list";
import { recordFrom } from "@/lib/desk/queue/run-address";
import { STAGES, stageOf } from "@/lib/model/stages";

type Row = Awaited<ReturnType<typeof readRecordList>>["rows"][number];

const facts = ({ liveRevisionId, draftRevisionId, stage }: Row) => [
	liveRevisionId ? "udgivet" : "ikke udgivet",
	...(draftRevisionId ? [STAGES[stageOf({ stage })].label ?? "kladde"] : []),
];

/**
 * One record: what it is called and is, how far it has come, and who wrote last.
 * @param list the address of the list that it stands in.
 */
export function RecordLine({ row, list }: { row: Row; list: string }) {
	return (
		<li className="in-[.record-rows]:block wide:in-[.record-rows]:grid wide:in-[.record-rows]:grid-cols-[minmax(0,5fr)_minmax(0,2fr)_minmax(0,2fr)_minmax(0,5fr)] wide:in-[.record-rows]:items-baseline wide:in-[.record-rows]:gap-10 [&>.form-hint+.form-hint::before]:content-['_·_'] wide:[&>.form-hint+.form-hint::before]:content-none">
			<a className="block w-fit" href={recordFrom(list, row.id)}>
				{row.title}
			</a>
			<span className="form-hint">{oneOf(row.kind)}</span>
			<span className="form-hint">{facts(row).join(" · ")}</span>
			{row.at && (
				<span className="form-hint">
					{formatDay(danishDay(row.at))}, {row.by}
				</span>
			)}
		</li>
	);
}
