import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/desk-page";
import { EditForm } from "@/components/desk/edit-form";
import { publicReader } from "@/lib/catalogue/queries";
import { pageState, requirePerson } from "@/lib/editorial/desk-person";
import { readNewPage } from "@/lib/editorial/edit-page";
import { readFormOptions } from "@/lib/editorial/form-options";
import { KIND_ORDER, newOf } from "@/lib/editorial/kind-words";
import { readFormWarnings } from "@/lib/editorial/warnings";
import { routes } from "@/lib/routes";
import { type RawParams, toSearchParams } from "@/lib/search-params";

type Props = { searchParams: Promise<RawParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
	const kind = toSearchParams(await searchParams).get("type") ?? "";
	return { title: KIND_ORDER.includes(kind) ? newOf(kind) : "Siden findes ikke" };
}

export default async function NewRecordPage({ searchParams }: Props) {
	const asked = toSearchParams(await searchParams);
	const kind = asked.get("type") ?? "";
	const address = `${routes.deskRecords}/ny?type=${encodeURIComponent(kind)}`;
	const person = await requirePerson(address);
	const client = await publicReader();
	const state = await pageState();
	const page = await readNewPage(client, kind, { person, state, takeUnsaved: asked.get("hent") === "1" });
	if (!page) notFound();
	const [options, warnings] = await Promise.all([
		readFormOptions(client),
		readFormWarnings(client, page.kind, page.values),
	]);
	const title = newOf(kind);
	const crumbs = [{ href: routes.deskRecords, label: "Poster" }];
	return (
		<DeskPage person={person} title={title} section={routes.deskRecords} crumbs={crumbs}>
			<h1>{title}</h1>
			<EditForm
				page={page}
				state={state}
				options={options}
				warnings={warnings}
				unsavedAddress={`${address}&hent=1`}
			/>
		</DeskPage>
	);
}
