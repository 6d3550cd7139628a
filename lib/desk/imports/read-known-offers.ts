import type { DocumentOf, Kind } from "../../model/kinds";
import type { Transaction } from "../../store/db/writer";
import { type KnownOffers, knownOffersFrom } from "./known-offers";

const parse = <K extends Kind>(_kind: K, { document }: { document: string }) =>
	JSON.parse(document) as DocumentOf<K>;

/** What the rows of an import may refer to: what is published now. */
export async function readKnownOffers(tx: Transaction): Promise<KnownOffers> {
	const places = await tx.register.findUniqueOrThrow({ where: { code: "places" } });
	const providers = await tx.provider.findMany();
	const interventions = await tx.intervention.findMany({ orderBy: { number: "asc" } });
	const elements = await tx.element.findMany();
	const targetGroups = await tx.targetGroup.findMany({ orderBy: { position: "asc" } });
	const sources = await tx.source.findMany();
	return knownOffersFrom({
		providers: providers.map((row) => ({ slug: row.slug, ...parse("provider", row) })),
		interventions: interventions.map((row) => ({ slug: row.slug, ...parse("intervention", row) })),
		elements: elements.map((row) => parse("element", row)),
		targetGroups: targetGroups.map((row) => parse("target-group", row)),
		places: parse("places", places),
		sources: sources.map(({ code }) => code),
	});
}
