import type { Transaction } from "../../store/db/writer";
import { documentOf } from "../../store/records/record-target";
import { type KnownOffers, knownOffersFrom } from "./known-offers";

/** What the rows of an import may refer to: what is published now. */
export async function readKnownOffers(tx: Transaction): Promise<KnownOffers> {
	const places = await tx.register.findUniqueOrThrow({ where: { code: "places" } });
	const providers = await tx.provider.findMany();
	const interventions = await tx.intervention.findMany({ orderBy: { number: "asc" } });
	const elements = await tx.element.findMany();
	const targetGroups = await tx.targetGroup.findMany({ orderBy: { position: "asc" } });
	const sources = await tx.source.findMany();
	return knownOffersFrom({
		providers: providers.map((row) => ({ slug: row.slug, ...documentOf("provider", row) })),
		interventions: interventions.map((row) => ({ slug: row.slug, ...documentOf("intervention", row) })),
		elements: elements.map((row) => documentOf("element", row)),
		targetGroups: targetGroups.map((row) => documentOf("target-group", row)),
		places: documentOf("places", places),
		sources: sources.map(({ code }) => code),
	});
}
