import type { Metadata } from "next";
import { DeskPage } from "@/components/desk/door/desk-page";
import { RecordList } from "@/components/desk/queue/record-list";
import { deskRoutes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { requirePerson } from "@/lib/desk/door/desk-person";
import { mayMake } from "@/lib/desk/drafts/may-make";
import { listAddress, readListQuery } from "@/lib/desk/queue/list-address";
import { readRecordList } from "@/lib/desk/queue/record-list";
import { publicReader } from "@/lib/site/queries";

export const metadata: Metadata = { title: "Indhold" };

export default async function RecordsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const query = readListQuery(toSearchParams(await searchParams));
	const person = await requirePerson(listAddress(query));
	const list = await readRecordList(await publicReader(), query, person, new Date());
	return (
		<DeskPage person={person} title="Indhold" section={deskRoutes.records}>
			<h1>Indhold</h1>
			<RecordList query={query} list={list} mayMake={(kind) => mayMake(person, kind)} />
		</DeskPage>
	);
}
