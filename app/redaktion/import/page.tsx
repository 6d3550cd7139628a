import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/desk-page";
import { DeskFault } from "@/components/desk/step-form";
import { BatchList } from "@/components/imports/batch-list";
import { UploadForm } from "@/components/imports/upload-form";
import { publicReader } from "@/lib/catalogue/queries";
import { pageState, requirePerson } from "@/lib/editorial/desk-person";
import { mayDo, mayDoSomewhere } from "@/lib/editorial/permissions";
import { readBatches } from "@/lib/imports/batch-view";
import { importRoutes } from "@/lib/imports/import-routes";

export const metadata: Metadata = { title: "Import" };

export default async function ImportsPage() {
	const person = await requirePerson(importRoutes.all);
	if (!mayDoSomewhere(person, "import")) notFound();
	const state = await pageState();
	const batches = await readBatches(await publicReader(), ({ format }) =>
		mayDo(person, "import", format.place),
	);
	return (
		<DeskPage person={person} title="Import" section={importRoutes.all}>
			<DeskFault state={state} />
			<h1>Hent tilbud ind fra en fil</h1>
			<UploadForm mayExport={mayDo(person, "export", null)} isMunicipal={!mayDo(person, "import", null)} />
			<BatchList batches={batches} />
		</DeskPage>
	);
}
