import type { Metadata } from "next";
import { MunicipalForm } from "@/components/desk/confirming/municipal-form";
import { DeskPage } from "@/components/desk/door/desk-page";
import { TypedWords } from "@/components/desk/door/typed-words";
import { deskRoutes, routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { readAskedMunicipality } from "@/lib/desk/confirming/municipality-asked";
import { linkedSlug, openLink } from "@/lib/desk/confirming/open-link";
import { pageState } from "@/lib/desk/door/desk-person";
import { publicReader } from "@/lib/site/queries";

type Props = { params: Promise<{ token: string }>; searchParams: Promise<RawParams> };

const TITLE = "Hvilken hjælp har I til pårørende?";

export const metadata: Metadata = { title: TITLE, robots: { index: false } };

/** Where a municipality's link leads: whoever holds it may answer for this one municipality, once. */
export default async function MunicipalityPage({ params, searchParams }: Props) {
	const { token } = await params;
	const client = await publicReader();
	const state = await pageState();
	const isThanks = !state && toSearchParams(await searchParams).get("tak") === "1";
	const open = isThanks ? null : await openLink(client, token, new Date(), "municipality");
	const asked = open && (await readAskedMunicipality(client, open.record.id));
	if (!asked) {
		const slug = await linkedSlug(client, token, "municipality");
		return (
			<DeskPage person={null} title="Linket">
				<h1>{isThanks ? "Tak for jeres svar" : "Linket virker ikke mere"}</h1>
				<p className="lead">
					{isThanks
						? "Redaktionen ser på det, før noget bliver vist."
						: "Det er brugt, udløbet eller trukket tilbage. Svar på mailen med linket, eller bed redaktionen om et nyt."}
				</p>
				<p>
					{slug ? (
						<a href={routes.municipality(slug)}>Se jeres side i Pårørendevejviser</a>
					) : (
						<a href={routes.home}>Gå til Pårørendevejviser</a>
					)}
				</p>
				<TypedWords fields={state?.values ?? []} />
			</DeskPage>
		);
	}
	const action = `${deskRoutes.municipalAnswer(encodeURIComponent(token))}/send`;
	return (
		<DeskPage person={null} title={TITLE}>
			<MunicipalForm asked={asked} action={action} state={state} />
		</DeskPage>
	);
}
