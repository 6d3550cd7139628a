import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { EditForm } from "@/components/desk/drafts/edit-form";
import { UnsavedFormsList } from "@/components/desk/drafts/unsaved-forms-list";
import { deskRoutes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { freshMark, isMark, newPage } from "@/lib/desk/door/form-address";
import { KIND_ORDER, newOf } from "@/lib/desk/door/kind-words";
import { readNewPage } from "@/lib/desk/drafts/edit-page";
import { readFormOptions } from "@/lib/desk/drafts/form-options";
import { readUnsavedForms } from "@/lib/desk/drafts/unsaved-forms";
import { readFormWarnings } from "@/lib/desk/drafts/warnings";
import { publicReader } from "@/lib/site/queries";

type Props = { searchParams: Promise<RawParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
	const kind = toSearchParams(await searchParams).get("type") ?? "";
	return { title: KIND_ORDER.includes(kind) ? newOf(kind) : "Siden findes ikke" };
}

export default async function NewRecordPage({ searchParams }: Props) {
	const asked = toSearchParams(await searchParams);
	const kind = asked.get("type") ?? "";
	const mark = asked.get("udkast") ?? "";
	const address = newPage(kind, mark);
	const person = await requirePerson(address);
	// A mark of its own keeps what is typed here apart from other new ones, also when the page is loaded again.
	if (!isMark(mark)) redirect(newPage(kind, freshMark()));
	const client = await publicReader();
	const state = await pageState();
	const page = await readNewPage(client, kind, mark, { person, state });
	if (!page) notFound();
	const [options, warnings, unsaved] = await Promise.all([
		readFormOptions(client),
		readFormWarnings(client, page.kind, page.values),
		readUnsavedForms(client, person),
	]);
	const others = unsaved.filter(({ form, what }) => what === newOf(kind) && form !== page.formName);
	const isBegun = state !== null || unsaved.some(({ form }) => form === page.formName);
	const title = newOf(kind);
	const crumbs = [{ href: deskRoutes.records, label: "Indhold" }];
	return (
		<DeskPage person={person} title={title} section={deskRoutes.records} crumbs={crumbs}>
			<h1>{title}</h1>
			{!isBegun && <UnsavedFormsList list={others} title="Du er begyndt på" />}
			<EditForm page={page} state={state} options={options} warnings={warnings} unsavedAddress={address} />
		</DeskPage>
	);
}
