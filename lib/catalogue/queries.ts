import { openDatabase } from "../db/client";
import { readEnv } from "../env";
import type { PrismaClient } from "../generated/prisma/client";
import type { DocumentOf, Kind } from "../records/kinds";
import type { Catalogue } from "./view";

const parse = <K extends Kind>(_kind: K, document: string) => JSON.parse(document) as DocumentOf<K>;

/** Reads the published catalogue from its projections, in one transaction so that it is of one version. */
export async function readCatalogue(client: PrismaClient): Promise<Catalogue> {
	const [version, interventions, elements, targetGroups, sources, emergency, pages] =
		await client.$transaction([
			client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } }),
			client.intervention.findMany({ orderBy: { number: "asc" } }),
			client.element.findMany({ orderBy: { position: "asc" } }),
			client.targetGroup.findMany({ orderBy: { position: "asc" } }),
			client.source.findMany({ orderBy: { code: "asc" } }),
			client.emergencyContact.findMany({ orderBy: { position: "asc" } }),
			client.page.findMany({ orderBy: { slug: "asc" } }),
		]);
	return {
		version: version.version,
		interventions: interventions.map(({ recordId, slug, document }) => ({
			id: recordId,
			slug,
			...parse("intervention", document),
		})),
		elements: elements.map(({ document }) => parse("element", document)),
		targetGroups: targetGroups.map(({ document }) => parse("target-group", document)),
		sources: sources.map(({ code, document }) => ({ id: code, ...parse("source", document) })),
		emergency: emergency.map(({ code, document }) => ({ id: code, ...parse("emergency", document) })),
		pages: pages.map(({ slug, document }) => ({ slug, ...parse("page", document) })),
	};
}

let reader: Promise<PrismaClient> | undefined;
let kept: Promise<Catalogue> | undefined;

/**
 * The catalogue as the public sees it. The one seam between pages and database: kept in the process
 * until the stored version changes, so that a page costs one small query.
 */
export async function publishedCatalogue(): Promise<Catalogue> {
	reader ??= openDatabase(readEnv().DATABASE_URL);
	const client = await reader;
	const { version } = await client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } });
	if ((await kept?.catch(() => undefined))?.version !== version) kept = readCatalogue(client);
	return kept as Promise<Catalogue>;
}

/** One of the pages of running text, with the catalogue around it. */
export async function publishedPage(slug: string) {
	const catalogue = await publishedCatalogue();
	return { catalogue, page: catalogue.pages.find((page) => page.slug === slug) };
}
