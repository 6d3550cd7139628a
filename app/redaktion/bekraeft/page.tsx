import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConfirmFilter, ConfirmPages } from "@/components/desk/confirming/confirm-filter";
import { ConfirmList } from "@/components/desk/confirming/confirm-list";
import { DeskPage } from "@/components/desk/door/desk-page";
import { DeskFault } from "@/components/desk/door/step-form";
import { deskRoutes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { manyOf } from "@/lib/desk/door/kind-words";
import { mayDoSomewhere } from "@/lib/desk/door/permissions";
import { readConfirmList } from "@/lib/desk/queue/confirm-list";
import { confirmAddress, readConfirmQuery } from "@/lib/desk/queue/confirm-query";
import { publicReader } from "@/lib/site/queries";

export const metadata: Metadata = { title: "Bekræft tilbud" };

export default async function ConfirmPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const query = readConfirmQuery(toSearchParams(await searchParams));
	const person = await requirePerson(confirmAddress(query));
	if (!mayDoSomewhere(person, "confirm")) notFound();
	const now = new Date();
	const list = await readConfirmList(await publicReader(), query, person, now);
	const state = await pageState();
	const many = manyOf(query.kind).toLowerCase();
	return (
		<DeskPage person={person} title="Bekræft tilbud" section={deskRoutes.confirm}>
			<DeskFault state={state} />
			<h1>Passer de stadig?</h1>
			<p className="lead">
				{list.due === 0
					? "Her er ikke mere at bekræfte."
					: `${list.due} af ${list.total} ${many} skal bekræftes. Øverst står dem, det haster mest med.`}
			</p>
			<p>
				Telefon, mail, adresse og åbningstid holder i et halvt år. Hvad det er, for hvem og hvad det koster,
				holder i et år.{" "}
				{mayDoSomewhere(person, "send a confirm link") && (
					<a href={deskRoutes.askProviders}>Spørg udbyderne på mail</a>
				)}
			</p>
			<ConfirmFilter query={query} list={list} />
			{list.rows.length > 0 && <ConfirmList rows={list.rows} query={query} state={state} now={now} />}
			<ConfirmPages query={query} pages={list.pages} />
		</DeskPage>
	);
}
