import type { Metadata } from "next";
import { ProviderForm } from "@/components/desk/confirming/provider-form";
import { DeskPage } from "@/components/desk/door/desk-page";
import { TypedWords } from "@/components/desk/door/typed-words";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { linkedSlug, openLink } from "@/lib/desk/confirming/open-link";
import { providerFacts } from "@/lib/desk/confirming/provider-facts";
import { pageState } from "@/lib/desk/door/desk-person";
import { titleOf } from "@/lib/desk/door/record-title";
import { publicReader } from "@/lib/site/queries";
import { documentOf } from "@/lib/store/records/record-target";

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
		const slug = await linkedSlug(client, token);
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
