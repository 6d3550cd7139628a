import type { Metadata } from "next";
import { ChooseForm } from "@/components/desk/batches/choose-form";
import { DeskPage } from "@/components/desk/door/desk-page";
import { DeskFault } from "@/components/desk/door/step-form";
import { ListFilter } from "@/components/desk/queue/list-filter";
import { RecordList } from "@/components/desk/queue/record-list";
import { monthsAfter } from "@/lib/base/calendar/danish-time";
import { danishDay } from "@/lib/base/calendar/day-count";
import { deskRoutes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { DEED_NAMES, deedOf } from "@/lib/desk/batches/deeds";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { mayDo, mayDoSomewhere } from "@/lib/desk/door/permissions";
import { mayMake } from "@/lib/desk/drafts/may-make";
import { listAddress, readListQuery } from "@/lib/desk/queue/list-address";
import { readListOptions } from "@/lib/desk/queue/list-options";
import { readRecordList } from "@/lib/desk/queue/record-list";
import { publicReader } from "@/lib/site/queries";
import { REREAD_MONTHS } from "@/lib/store/records/make-live";

export const metadata: Metadata = { title: "Indhold" };

/** Everything there is to edit: found, narrowed, and acted on one by one or many at once. */
export default async function RecordsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const params = toSearchParams(await searchParams);
	const query = readListQuery(params);
	const person = await requirePerson(listAddress(query));
	const now = new Date();
	const client = await publicReader();
	const [list, options, state] = await Promise.all([
		readRecordList(client, query, person, now),
		readListOptions(client),
		pageState(),
	]);
	return (
		<DeskPage person={person} title="Indhold" section={deskRoutes.records}>
			<DeskFault state={state} />
			<h1>Indhold</h1>
			<ListFilter {...{ query, options, now }} />
			<RecordList {...{ query, list }} mayMake={(kind) => mayMake(person, kind)}>
				<ChooseForm
					{...{ query, list, options, state }}
					may={DEED_NAMES.filter((deed) => mayDoSomewhere(person, deedOf(deed).permission))}
					mayExport={mayDo(person, "export", null)}
					readAgain={danishDay(monthsAfter(now, REREAD_MONTHS))}
					allTicked={params.get("valgt") === "side"}
				/>
			</RecordList>
		</DeskPage>
	);
}
