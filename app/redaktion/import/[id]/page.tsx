import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { Receipt } from "@/components/desk/door/just-done";
import { DeskFault } from "@/components/desk/door/step-form";
import { BatchHead } from "@/components/desk/imports/batch-head";
import { BatchSteps } from "@/components/desk/imports/batch-steps";
import { doneWords } from "@/components/desk/imports/words";
import { monthsAfter } from "@/lib/base/calendar/danish-time";
import { danishDay } from "@/lib/base/calendar/day-count";
import { deskRoutes } from "@/lib/base/routes";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { mayDo } from "@/lib/desk/door/permissions";
import { keepChecking } from "@/lib/desk/imports/background";
import { readBatchView, readSamples } from "@/lib/desk/imports/batch-view";
import { readImportQuery } from "@/lib/desk/imports/import-page";
import { stepShown } from "@/lib/desk/imports/step-shown";
import { readValueChoices } from "@/lib/desk/imports/value-choices";
import { publicReader } from "@/lib/site/queries";
import { REREAD_MONTHS } from "@/lib/store/records/make-live";

export const metadata: Metadata = { title: "En import" };

type Props = {
	params: Promise<{ id: string }>;
	searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ImportPage({ params, searchParams }: Props) {
	const { id } = await params;
	const asked = readImportQuery(await searchParams);
	const person = await requirePerson(deskRoutes.import(id));
	const client = await publicReader();
	const view = await readBatchView(client, id, asked, (batch) => mayDo(person, "import", batch.format.place));
	if (!view) notFound();
	const { batch } = view;
	const state = await pageState();
	const step = stepShown(batch, asked, state);
	const { place } = batch.format;
	const done = asked.done && doneWords(...asked.done);
	return (
		<DeskPage
			person={person}
			title={batch.fileName}
			section={deskRoutes.imports}
			crumbs={[{ href: deskRoutes.imports, label: "Import" }]}
		>
			<DeskFault state={state} />
			{done && <Receipt words={done} />}
			<BatchHead view={view} />
			<BatchSteps
				{...{ view, asked, state, step }}
				hasStopped={batch.state === "checking" && keepChecking(id)}
				samples={step === "columns" ? await readSamples(client, batch) : []}
				choices={step === "words" ? await readValueChoices(client) : null}
				readAgain={danishDay(monthsAfter(new Date(), REREAD_MONTHS))}
				mayPublishImport={mayDo(person, "publish an import", place)}
				maySend={mayDo(person, "send to review", place)}
				mayPublish={mayDo(person, "publish", place)}
				mayDate={mayDo(person, "set the reading date", place)}
			/>
		</DeskPage>
	);
}
