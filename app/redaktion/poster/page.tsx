import type { Metadata } from "next";
import { DeskPage } from "@/components/desk/desk-page";
import { RecordList } from "@/components/desk/record-list";
import { publicReader } from "@/lib/catalogue/queries";
import { requirePerson } from "@/lib/editorial/desk-person";
import { mayDoSomewhere } from "@/lib/editorial/permissions";
import { listAddress, readListQuery, readRecordList } from "@/lib/editorial/record-list";
import { routes } from "@/lib/routes";
import { type RawParams, toSearchParams } from "@/lib/search-params";

export const metadata: Metadata = { title: "Indhold" };

export default async function RecordsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const query = readListQuery(toSearchParams(await searchParams));
	const person = await requirePerson(listAddress(query));
	const list = await readRecordList(await publicReader(), query, person, new Date());
	return (
		<DeskPage person={person} title="Indhold" section={routes.deskRecords}>
			<h1>Indhold</h1>
			<RecordList query={query} list={list} mayMake={mayDoSomewhere(person, "write a draft")} />
		</DeskPage>
	);
}
