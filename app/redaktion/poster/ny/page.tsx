import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/desk-page";
import { EditForm } from "@/components/desk/edit-form";
import { oneOf } from "@/components/desk/kind-words";
import { publicReader } from "@/lib/catalogue/queries";
import { pageState, requirePerson } from "@/lib/editorial/desk-person";
import { readNewPage } from "@/lib/editorial/edit-page";
import { readFormOptions } from "@/lib/editorial/form-options";
import { routes } from "@/lib/routes";
import { type RawParams, toSearchParams } from "@/lib/search-params";

type Props = { searchParams: Promise<RawParams> };

export const metadata: Metadata = { title: "Ny post" };

export default async function NewRecordPage({ searchParams }: Props) {
	const asked = toSearchParams(await searchParams);
	const kind = asked.get("type") ?? "";
	const address = `${routes.deskRecords}/ny?type=${encodeURIComponent(kind)}`;
	const person = await requirePerson(address);
	const client = await publicReader();
	const state = await pageState();
	const page = await readNewPage(client, kind, { person, state, takeUnsaved: asked.get("hent") === "1" });
	if (!page) notFound();
	const title = `${oneOf(kind)}: ny`;
	const crumbs = [{ href: routes.deskRecords, label: "Poster" }];
	return (
		<DeskPage person={person} title={title} section={routes.deskRecords} crumbs={crumbs}>
			<h1>{title}</h1>
			<EditForm
				page={page}
				state={state}
				options={await readFormOptions(client)}
				warnings={[]}
				unsavedAddress={`${address}&hent=1`}
			/>
		</DeskPage>
	);
}
