import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { History } from "@/components/desk/queue/history";
import { deskRoutes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { deskPerson, requirePerson } from "@/lib/desk/door/desk-person";
import { readTabTitle } from "@/lib/desk/door/record-title";
import { readHistory } from "@/lib/desk/queue/history";
import { publicReader } from "@/lib/site/queries";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
	const { id } = await params;
	return { title: `Historik: ${await readTabTitle(await publicReader(), id, await deskPerson())}` };
}

export default async function HistoryPage({ params, searchParams }: Props) {
	const { id } = await params;
	const person = await requirePerson(deskRoutes.history(id));
	const asked = toSearchParams(await searchParams);
	const client = await publicReader();
	const page = await readHistory(client, id, person, { from: asked.get("fra"), to: asked.get("til") });
	if (!page) notFound();
	const crumbs = [
		{ href: deskRoutes.records, label: "Indhold" },
		{ href: deskRoutes.record(id), label: page.title },
	];
	return (
		<DeskPage person={person} title="Historik" section={deskRoutes.records} crumbs={crumbs}>
			<h1>{page.title}: historik</h1>
			<History page={page} />
		</DeskPage>
	);
}
