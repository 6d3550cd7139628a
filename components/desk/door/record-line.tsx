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

/** What a ticked record is sent as: which, at which version, with which draft. */
const chosenValue = ({ id, version, draftRevisionId }: Row) => `${id}:${version}:${draftRevisionId ?? ""}`;

/**
 * One record: what it is called and is, how far it has come, and who wrote last, after a box to choose it by.
 * @param list the address of the list that it stands in.
 */
export function RecordLine({ row, list, ticked }: { row: Row; list: string; ticked: boolean }) {
	return (
		<li className="in-[.record-rows]:block wide:in-[.record-rows]:grid wide:in-[.record-rows]:grid-cols-[minmax(0,5fr)_minmax(0,2fr)_minmax(0,2fr)_minmax(0,5fr)] wide:in-[.record-rows]:items-baseline wide:in-[.record-rows]:gap-10 [&>.form-hint+.form-hint::before]:content-['_·_'] wide:[&>.form-hint+.form-hint::before]:content-none">
			<span className="flex items-baseline gap-7.5">
				<input
					className="size-10 shrink-0"
					type="checkbox"
					name="post"
					value={chosenValue(row)}
					defaultChecked={ticked}
					aria-label={`Vælg ${row.title}`}
				/>
				<a className="block w-fit" href={recordFrom(list, row.id)}>
					{row.title}
				</a>
			</span>
			<span className="form-hint">{oneOf(row.kind)}</span>
			<span className="form-hint">
				{facts(row).join(" · ")}
				{row.holder && ` · hos ${row.holder}`}
			</span>
			{row.at && (
				<span className="form-hint">
					{formatDay(danishDay(row.at))}, {row.by}
				</span>
			)}
		</li>
	);
}
