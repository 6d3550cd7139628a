import type { DocumentOf } from "../../model/kinds";
import type { Transaction } from "../../store/db/writer";
import { documentOf } from "../../store/records/record-target";
import { type KnownOffers, knownOffersFrom } from "./known-offers";

type Provider = { slug: string } & DocumentOf<"provider">;

/** Providers that nobody has published yet: an offer that waits may be theirs. */
async function draftedProviders(tx: Transaction): Promise<Provider[]> {
	const records = await tx.record.findMany({
		where: { kind: "provider", liveRevisionId: null, draftRevisionId: { not: null } },
	});
	const ids = records.map(({ draftRevisionId }) => draftRevisionId ?? "");
	const revisions = await tx.revision.findMany({ where: { id: { in: ids } } });
	const slugs = new Map(records.map(({ id, slug }) => [id, slug]));
	return revisions.map((row) => ({ slug: slugs.get(row.recordId) ?? "", ...documentOf("provider", row) }));
}

/**
 * What the rows of an import may refer to: what is published now.
 * @param drafted also providers that wait to be published.
 * @param made providers that the import makes itself.
 */
export async function readKnownOffers(
	tx: Transaction,
	{ drafted = false, made = [] }: { drafted?: boolean; made?: readonly Provider[] } = {},
): Promise<KnownOffers> {
	const places = await tx.register.findUniqueOrThrow({ where: { code: "places" } });
	const providers = await tx.provider.findMany();
	const interventions = await tx.intervention.findMany({ orderBy: { number: "asc" } });
	const elements = await tx.element.findMany();
	const targetGroups = await tx.targetGroup.findMany({ orderBy: { position: "asc" } });
	const sources = await tx.source.findMany();
	const live = providers.map((row) => ({ slug: row.slug, ...documentOf("provider", row) }));
	const others = [...(drafted ? await draftedProviders(tx) : []), ...made];
	const isNew = ({ slug }: Provider, i: number) =>
		!live.some((one) => one.slug === slug) && others.findIndex((one) => one.slug === slug) === i;
	return knownOffersFrom({
		providers: [...live, ...others.filter(isNew)],
		interventions: interventions.map((row) => ({ slug: row.slug, ...documentOf("intervention", row) })),
		elements: elements.map((row) => documentOf("element", row)),
		targetGroups: targetGroups.map((row) => documentOf("target-group", row)),
		places: documentOf("places", places),
		sources: sources.map(({ code }) => code),
	});
}
