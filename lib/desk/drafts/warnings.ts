import { routes } from "../../base/routes";
import type { PrismaClient } from "../../generated/prisma/client";
import { editedAsYaml, fieldOfKind } from "../../model/describe-schema";
import type { Kind } from "../../model/kinds";
import type { Stored } from "../../model/read-document";
import { publicPath } from "../../site/aliases";
import type { Transaction } from "../../store/db/writer";
import { documentOf, type RecordTarget } from "../../store/records/record-target";
import { checksOf, type Warning } from "./checks";
import type { CheckContext } from "./fact-checks";
import { asForm, type FormValues, fromForm } from "./values";

const FIXED = Object.values(routes).filter((route) => typeof route === "string");

/** Offers are many, and only their names are asked for: one row. */
async function readOfferSlugs(client: Transaction): Promise<string[]> {
	const [row] = await client.$queryRaw<{ slugs: string }[]>`
		SELECT json_group_array("slug") AS "slugs" FROM "Offer"`;
	return JSON.parse(row?.slugs ?? "[]");
}

/** What exists and can be referred to or linked to, as it is published now. */
export async function readCheckContext(client: Transaction): Promise<CheckContext> {
	const [interventions, offers, providers, sources, groups, pages, aliases, register] = await Promise.all([
		client.intervention.findMany({ select: { slug: true } }),
		readOfferSlugs(client),
		client.provider.findMany({ select: { slug: true } }),
		client.source.findMany({ select: { code: true } }),
		client.targetGroup.findMany({
			select: { code: true, parent: true, document: true, schemaVersion: true },
		}),
		client.page.findMany({ select: { slug: true } }),
		client.slugAlias.findMany(),
		client.register.findUniqueOrThrow({ where: { code: "places" } }),
	]);
	const places = documentOf("places", register);
	const { municipalities } = places;
	return {
		paths: new Set([
			...FIXED,
			...interventions.flatMap(({ slug }) => [routes.intervention(slug), routes.interventionForStaff(slug)]),
			...offers.map(routes.offer),
			...providers.map(({ slug }) => routes.provider(slug)),
			...municipalities.map(({ slug }) => routes.municipality(slug)),
			...pages.map(({ slug }) => `/${slug}`),
			// An old address leads on for ever.
			...aliases.map(({ kind, slug }) => `/${publicPath(kind, slug)}`),
		]),
		sourceIds: new Set(sources.map(({ code }) => code)),
		providers: new Set(providers.map(({ slug }) => slug)),
		interventions: new Set(interventions.map(({ slug }) => slug)),
		targetGroups: new Map(
			groups.map(({ code, parent, ...row }) => [
				code,
				{ label: documentOf("target-group", row).label, parent },
			]),
		),
		municipalities: new Set(municipalities.map(({ code }) => code)),
		places,
	};
}

/** The same in what stands in a form, saved or not. */
export async function readFormWarnings(
	client: PrismaClient,
	kind: Kind,
	values: FormValues,
): Promise<Warning[]> {
	if (editedAsYaml(kind) || values.length === 0) return [];
	const document = fromForm(fieldOfKind(kind), asForm(values));
	return checksOf(kind, document, await readCheckContext(client));
}

/** What an editor should look at again in a revision. */
export async function readWarnings(
	client: PrismaClient,
	kind: Kind,
	revision: Stored | null,
): Promise<Warning[]> {
	if (!revision || editedAsYaml(kind)) return [];
	return checksOf(kind, documentOf(kind, revision), await readCheckContext(client));
}

/**
 * What a draft would newly show readers that does not exist, such as a source nobody has entered. What is published
 * like that already does not stop a correction of something else.
 */
export async function newlyBroken(tx: Transaction, { kind, live, draft }: RecordTarget): Promise<Warning[]> {
	if (!draft || editedAsYaml(kind)) return [];
	const context = await readCheckContext(tx);
	const brokenIn = (revision: Stored | null) =>
		(revision ? checksOf(kind, documentOf(kind, revision), context) : []).filter(
			({ gravity }) => gravity === "broken",
		);
	const known = new Set(brokenIn(live).map(({ text }) => text));
	return brokenIn(draft).filter(({ text }) => !known.has(text));
}
