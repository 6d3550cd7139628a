import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import { deskRoutes } from "@/lib/base/routes";
import { oneOf } from "@/lib/desk/door/kind-words";
import type { readRecordList } from "@/lib/desk/queue/record-list";
import { STAGES, stageOf } from "@/lib/model/stages";

type Row = Awaited<ReturnType<typeof readRecordList>>["rows"][number];

const facts = ({ liveRevisionId, draftRevisionId, stage }: Row) => [
	liveRevisionId ? "udgivet" : "ikke udgivet",
	...(draftRevisionId ? [STAGES[stageOf({ stage })].label ?? "kladde"] : []),
];

/** One record: what it is called and is, how far it has come, and who wrote last. */
export function RecordLine({ row }: { row: Row }) {
	return (
		<li className="record-line">
			<a href={deskRoutes.record(row.id)}>{row.title}</a>
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
