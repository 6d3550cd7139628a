import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { DeskFault } from "@/components/desk/door/step-form";
import { ApplyForm } from "@/components/desk/imports/apply-form";
import { BatchHead } from "@/components/desk/imports/batch-head";
import { MappingForm } from "@/components/desk/imports/mapping-form";
import { Progress } from "@/components/desk/imports/progress";
import { UndoForm } from "@/components/desk/imports/undo-form";
import { deskRoutes } from "@/lib/base/routes";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { mayDo } from "@/lib/desk/door/permissions";
import { keepChecking } from "@/lib/desk/imports/background";
import { firstCells, readBatchView } from "@/lib/desk/imports/batch-view";
import { ROW_STATES } from "@/lib/desk/imports/check-rows";
import { publicReader } from "@/lib/site/queries";

export const metadata: Metadata = { title: "En import" };

type Props = {
	params: Promise<{ id: string }>;
	searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ImportPage({ params, searchParams }: Props) {
	const { id } = await params;
	const { vis, side, kolonner, stille } = await searchParams;
	const person = await requirePerson(deskRoutes.import(id));
	const asked = {
		state: ROW_STATES.find((state) => state === vis) ?? null,
		page: /^\d{1,3}$/.test(String(side)) ? Number(side) : 1,
	};
	const client = await publicReader();
	const view = await readBatchView(client, id, asked, (batch) => mayDo(person, "import", batch.format.place));
	if (!view) notFound();
	const { batch } = view;
	const formState = await pageState();
	const hasStopped = batch.state === "checking" && keepChecking(id);
	const isMappingAgain = formState?.values.some(([name]) => name.startsWith("kolonne-")) ?? false;
	const asksMapping = kolonner !== undefined || isMappingAgain;
	const isMapping =
		batch.state === "uploaded" || (batch.state !== "undone" && batch.state !== "applied" && asksMapping);
	const mayPublish = mayDo(person, "publish an import", batch.format.place);
	return (
		<DeskPage
			person={person}
			title={batch.fileName}
			section={deskRoutes.imports}
			crumbs={[{ href: deskRoutes.imports, label: "Import" }]}
		>
			<DeskFault state={formState} />
			<BatchHead view={view} />
			{isMapping && <MappingForm batch={batch} samples={await firstCells(client, id)} state={formState} />}
			{batch.state === "checking" && <Progress {...{ batch, hasStopped }} isStill={stille !== undefined} />}
			{batch.state === "applied" && <UndoForm view={view} />}
			{!isMapping && view.rows.length > 0 && batch.state !== "checking" && (
				<ApplyForm view={view} asked={asked.state} state={formState} mayPublish={mayPublish} />
			)}
		</DeskPage>
	);
}
