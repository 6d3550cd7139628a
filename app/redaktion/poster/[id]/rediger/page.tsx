import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { ConflictPart } from "@/components/desk/drafts/conflict-part";
import { EditForm } from "@/components/desk/drafts/edit-form";
import { AskedChanges } from "@/components/desk/publishing/asked-changes";
import { deskRoutes } from "@/lib/base/routes";
import type { RawParams } from "@/lib/base/search-params";
import { deskPerson, pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { namesOf } from "@/lib/desk/door/person-names";
import { readTabTitle } from "@/lib/desk/door/record-title";
import { readEditPage } from "@/lib/desk/drafts/edit-page";
import { readFormOptions } from "@/lib/desk/drafts/form-options";
import { sectionsOf } from "@/lib/desk/drafts/sections-of";
import { readFormWarnings } from "@/lib/desk/drafts/warnings";
import { publicReader } from "@/lib/site/queries";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
	const { id } = await params;
	return { title: `Ret ${await readTabTitle(await publicReader(), id, await deskPerson())}` };
}

export default async function EditRecordPage({ params, searchParams }: Props) {
	const { id } = await params;
	const address = deskRoutes.edit(id);
	const person = await requirePerson(address);
	const client = await publicReader();
	const state = await pageState();
	const takeUnsaved = (await searchParams).hent === "1";
	const page = await readEditPage(client, id, { person, state, takeUnsaved });
	if (!page) notFound();
	const [options, warnings, name] = await Promise.all([
		readFormOptions(client),
		readFormWarnings(client, page.kind, page.values),
		namesOf(client, [
			page.conflict?.theirs.by ?? "",
			...[...page.asked, ...page.comments].map(({ byId }) => byId),
		]),
	]);
	const fields = sectionsOf(page.kind);
	const labelOf = (section: string) => fields.find(({ path }) => path === section)?.label ?? section;
	const comments = page.comments.map((one) => ({ ...one, by: name(one.byId), label: labelOf(one.section) }));
	const crumbs = [
		{ href: deskRoutes.records, label: "Indhold" },
		{ href: deskRoutes.record(id), label: page.title },
	];
	return (
		<DeskPage person={person} title="Ret" section={deskRoutes.records} crumbs={crumbs}>
			<h1>{page.title}</h1>
			{page.conflict && <ConflictPart conflict={page.conflict} by={name(page.conflict.theirs.by)} />}
			<AskedChanges asked={page.asked} name={name} fields={fields} />
			<EditForm
				page={page}
				state={state}
				options={options}
				warnings={warnings}
				comments={comments}
				unsavedAddress={`${address}?hent=1`}
			/>
		</DeskPage>
	);
}
