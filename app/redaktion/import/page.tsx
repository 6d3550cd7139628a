import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { DeskFault } from "@/components/desk/door/step-form";
import { BatchList } from "@/components/desk/imports/batch-list";
import { UploadForm } from "@/components/desk/imports/upload-form";
import { deskRoutes } from "@/lib/base/routes";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { mayDo, mayDoSomewhere } from "@/lib/desk/door/permissions";
import { readBatches } from "@/lib/desk/imports/batch-view";
import { publicReader } from "@/lib/site/queries";

export const metadata: Metadata = { title: "Import" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ImportsPage({ searchParams }: Props) {
	const isAway = (await searchParams).vaek !== undefined;
	const person = await requirePerson(deskRoutes.imports);
	if (!mayDoSomewhere(person, "import")) notFound();
	const state = await pageState();
	const client = await publicReader();
	const batches = await readBatches(client, ({ format }) => mayDo(person, "import", format.place), isAway);
	return (
		<DeskPage person={person} title="Import" section={deskRoutes.imports}>
			<DeskFault state={state} />
			<h1>Hent tilbud ind fra en fil</h1>
			<UploadForm mayExport={mayDo(person, "export", null)} isMunicipal={!mayDo(person, "import", null)} />
			<BatchList {...{ batches, isAway }} />
		</DeskPage>
	);
}
