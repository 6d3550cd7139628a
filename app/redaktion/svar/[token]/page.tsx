import type { Metadata } from "next";
import { DeskPage } from "@/components/desk/desk-page";
import { ProviderForm } from "@/components/desk/provider-form";
import { TypedWords } from "@/components/desk/typed-words";
import { publicReader } from "@/lib/catalogue/queries";
import { pageState } from "@/lib/editorial/desk-person";
import { CORRECTABLE, openLink } from "@/lib/editorial/provider-answers";
import { titleOf } from "@/lib/editorial/record-title";
import { routes } from "@/lib/routes";
import { type RawParams, toSearchParams } from "@/lib/search-params";

type Props = { params: Promise<{ token: string }>; searchParams: Promise<RawParams> };

export const metadata: Metadata = { title: "Passer det stadig?", robots: { index: false } };

/** Where a provider's link leads: whoever holds it may answer for this one offer, once. */
export default async function ProviderPage({ params, searchParams }: Props) {
	const { token } = await params;
	const client = await publicReader();
	const state = await pageState();
	const isThanks = !state && toSearchParams(await searchParams).get("tak") === "1";
	const open = isThanks ? null : await openLink(client, token, new Date());
	const revision = open && (await client.revision.findUnique({ where: { id: open.revisionId } }));
	if (!revision) {
		return (
			<DeskPage person={null} title="Linket">
				<h1>{isThanks ? "Tak for dit svar" : "Linket virker ikke mere"}</h1>
				<p className="lead">
					{isThanks
						? "Redaktionen ser på det, før noget bliver ændret."
						: "Det er brugt, udløbet eller trukket tilbage. Bed redaktionen om et nyt."}
				</p>
				<p>
					<a href={routes.home}>Gå til Pårørendevejviser</a>
				</p>
				<TypedWords fields={state?.values ?? []} />
			</DeskPage>
		);
	}
	const document = JSON.parse(revision.document) as Record<string, unknown>;
	const facts = Object.fromEntries(CORRECTABLE.map((name) => [name, String(document[name] ?? "")]));
	return (
		<DeskPage person={null} title="Passer det stadig?">
			<ProviderForm token={token} title={titleOf("offer", document)} facts={facts} state={state} />
		</DeskPage>
	);
}
