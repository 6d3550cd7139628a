import type { Metadata } from "next";
import { DeskPage } from "@/components/desk/desk-page";
import { ProviderForm } from "@/components/desk/provider-form";
import { TypedWords } from "@/components/desk/typed-words";
import { publicReader } from "@/lib/catalogue/queries";
import { pageState } from "@/lib/editorial/desk-person";
import { linkedOffer, openLink } from "@/lib/editorial/provider-answers";
import { providerFacts } from "@/lib/editorial/provider-facts";
import { documentOf } from "@/lib/editorial/record-target";
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
		const slug = await linkedOffer(client, token);
		return (
			<DeskPage person={null} title="Linket">
				<h1>{isThanks ? "Tak for dit svar" : "Linket virker ikke mere"}</h1>
				<p className="lead">
					{isThanks
						? "Redaktionen ser på det, før noget bliver ændret."
						: "Det er brugt, udløbet eller trukket tilbage. Svar på mailen med linket, eller bed redaktionen om et nyt."}
				</p>
				{slug && !isThanks && (
					<p>
						Du kan også skrive til redaktionen nederst på <a href={routes.offer(slug)}>tilbuddets side</a>,
						under “Er noget forkert her?”.
					</p>
				)}
				<p>
					<a href={routes.home}>Gå til Pårørendevejviser</a>
				</p>
				<TypedWords fields={state?.values ?? []} />
			</DeskPage>
		);
	}
	const document = documentOf("offer", revision);
	return (
		<DeskPage person={null} title="Passer det stadig?">
			<ProviderForm
				token={token}
				revision={revision.id}
				title={titleOf("offer", document)}
				facts={providerFacts(document)}
				state={state}
			/>
		</DeskPage>
	);
}
