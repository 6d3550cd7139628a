import { openDatabase } from "../db/client";
import { readEnv } from "../env";
import type { PrismaClient } from "../generated/prisma/client";
import { assembleOffers } from "../offers/assemble";
import type { Confirmation } from "../offers/view";
import type { DocumentOf, Kind } from "../records/kinds";
import type { Catalogue } from "./view";

const parse = <K extends Kind>(_kind: K, document: string) => JSON.parse(document) as DocumentOf<K>;

/** The latest confirmation of each offer. */
function latest(rows: readonly { recordId: string; at: Date; by: string; way: string }[]) {
	return new Map(
		rows.map(({ recordId, at, by, way }): [string, Confirmation] => [recordId, { at, by, way }]),
	);
}

/**
 * Reads the published catalogue from its projections, in one transaction so that it is of one version.
 * @throws when the database has no register of places yet: content has not been loaded.
 */
export async function readCatalogue(client: PrismaClient): Promise<Catalogue> {
	const rows = await client.$transaction([
		client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } }),
		client.intervention.findMany({ orderBy: { number: "asc" } }),
		client.element.findMany({ orderBy: { position: "asc" } }),
		client.targetGroup.findMany({ orderBy: { position: "asc" } }),
		client.source.findMany({ orderBy: { code: "asc" } }),
		client.emergencyContact.findMany({ orderBy: { position: "asc" } }),
		client.page.findMany({ orderBy: { slug: "asc" } }),
		client.register.findUniqueOrThrow({ where: { code: "places" } }),
		client.register.findUniqueOrThrow({ where: { code: "search-words" } }),
		client.register.findUniqueOrThrow({ where: { code: "guide" } }),
		client.provider.findMany({ orderBy: { slug: "asc" } }),
		client.offer.findMany({ orderBy: { slug: "asc" } }),
		client.confirmation.findMany({ orderBy: { at: "asc" } }),
	]);
	const [version, intervention, element, targetGroup, source, emergency, page] = rows;
	const [, , , , , , , places, searchWords, guide, provider, offer, confirmation] = rows;
	const interventions = intervention.map(({ recordId, slug, document }) => ({
		id: recordId,
		slug,
		...parse("intervention", document),
	}));
	const providers = provider.map(({ slug, document }) => ({ slug, ...parse("provider", document) }));
	const stored = offer.map(({ recordId, slug, document }) => ({
		id: recordId,
		slug,
		document: parse("offer", document),
	}));
	return {
		version: version.version,
		interventions,
		elements: element.map(({ document }) => parse("element", document)),
		targetGroups: targetGroup.map(({ document }) => parse("target-group", document)),
		sources: source.map(({ code, document }) => ({ id: code, ...parse("source", document) })),
		emergency: emergency.map(({ code, document }) => ({ id: code, ...parse("emergency", document) })),
		pages: page.map(({ slug, document }) => ({ slug, ...parse("page", document) })),
		places: parse("places", places.document),
		searchWords: parse("search-words", searchWords.document),
		guide: parse("guide", guide.document),
		providers,
		offers: assembleOffers(stored, { interventions, providers, confirmations: latest(confirmation) }),
	};
}

let reader: Promise<PrismaClient> | undefined;
let kept: Promise<Catalogue> | undefined;

/** The client that pages read with; it never writes (decision 4). */
export function publicReader(): Promise<PrismaClient> {
	reader ??= openDatabase(readEnv().DATABASE_URL);
	return reader;
}

/**
 * The catalogue as the public sees it. The one seam between pages and database: kept in the process
 * until the stored version changes, so that a page costs one small query.
 */
export async function publishedCatalogue(): Promise<Catalogue> {
	const client = await publicReader();
	const { version } = await client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } });
	if ((await kept?.catch(() => undefined))?.version !== version) kept = readCatalogue(client);
	return kept as Promise<Catalogue>;
}

/** One of the pages of running text, with the catalogue around it. */
export async function publishedPage(slug: string) {
	const catalogue = await publishedCatalogue();
	return { catalogue, page: catalogue.pages.find((page) => page.slug === slug) };
}
