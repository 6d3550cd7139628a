import type { Catalogue } from "../directory/catalogue";
import { readArea } from "../directory/emergency/coverage";
import { assembleOffers } from "../directory/offers/assemble";
import { confirmationRequestsOf, NO_REQUESTS } from "../directory/offers/confirmation-requests";
import { latestByGroup, NEVER_CONFIRMED } from "../directory/offers/confirmed";
import { reachContext } from "../directory/offers/reach-context";
import type { PrismaClient } from "../generated/prisma/client";
import { ELEMENTS } from "../model/intervention-codes";
import type { Kind } from "../model/kinds";
import { publicClient } from "../store/db/public-client";
import { contentVersion } from "../store/records/catalogue-version";
import { assembleEndings, endedProviders, titled } from "./endings";
import { lastChanged, readHistory } from "./history";
import { readLicence } from "./licence";
import { readEnded } from "./read-ended";
import { readSender } from "./sender";
import { readSnapshot } from "./snapshot";

function ofKind<T>([found]: readonly T[], name: string): T {
	if (found === undefined) throw new Error(`there are no ${name}: content has not been loaded`);
	return found;
}

const named = <D>({ slug, document }: { slug: string; document: D }) => ({ slug, ...document });
const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;

/**
 * Reads the catalogue as the public sees it at a moment: what is published, and over it what has become due by
 * the clock. Of one version.
 * @throws when the database has no register of places yet: content has not been loaded.
 */
export async function readCatalogue(client: PrismaClient, now: Date): Promise<Catalogue> {
	const snapshot = await readSnapshot(client, now);
	const { version, shown } = snapshot;
	const documents = <K extends Kind>(kind: K) => shown(kind).map(({ document }) => document);
	const interventions = shown("intervention")
		.map(({ id, slug, document, updated }) => ({ id, slug, ...document, updated }))
		.sort((a, b) => a.number - b.number);
	const places = ofKind(documents("places"), "places");
	const confirmations = latestByGroup(snapshot.confirmations);
	const asked = confirmationRequestsOf(snapshot.requests, snapshot.answers);
	const municipalityContacts = shown("municipality")
		.map(({ id, slug, document }) => ({
			id,
			slug,
			...document,
			confirmed: confirmations.get(id) ?? NEVER_CONFIRMED,
			asked: asked.get(id) ?? NO_REQUESTS,
		}))
		.sort((a, b) => (a.municipality < b.municipality ? -1 : 1));
	const providers = shown("provider");
	const providerViews = providers.map(({ id, slug, document }) => ({
		id,
		slug,
		...document,
		confirmed: confirmations.get(id) ?? NEVER_CONFIRMED,
	}));
	const offers = shown("offer");
	const endable = new Map([
		...titled("intervention", shown("intervention")),
		...titled("provider", providers),
		...titled("offer", offers),
	]);
	const ended = await readEnded(client, { ...snapshot, isShown: (id) => endable.has(id) });
	const around = {
		interventions,
		providers: [
			...providers.map(({ slug, document }) => ({ slug, name: document.name })),
			...endedProviders(ended),
		],
		confirmations,
		asked,
		reach: reachContext({ providers: providerViews, offers: [], places, municipalityContacts }),
	};
	return {
		version,
		interventions,
		elements: documents("element").sort((a, b) => ELEMENTS.indexOf(a.code) - ELEMENTS.indexOf(b.code)),
		targetGroups: documents("target-group").sort(byPosition),
		sources: shown("source").map(({ slug, document }) => ({ id: slug, ...document })),
		emergency: shown("emergency")
			.map(({ slug, document }) => ({ id: slug, ...document, ...readArea(document.area, places) }))
			.sort(byPosition),
		pages: shown("page").map(({ slug, document }) => ({ slug, ...document })),
		places,
		searchWords: ofKind(documents("search-words"), "search words"),
		guide: ofKind(documents("guide"), "guides"),
		providers: providerViews,
		offers: assembleOffers(offers, around),
		municipalityContacts,
		answers: new Map(
			shown("municipal-answer").map(({ slug, document }) => [document.municipality, { slug, ...document }]),
		),
		pointers: shown("pointer").map(named).sort(byPosition),
		rights: shown("right").map(named).sort(byPosition),
		recommendations: shown("recommendation").map(named).sort(byPosition),
		methods: shown("method").map(named).sort(byPosition),
		sender: await readSender(client),
		endings: assembleEndings(ended, endable, around),
		history: await readHistory(client, snapshot),
		changedAt: await lastChanged(client, snapshot),
		licence: await readLicence(client),
	};
}

/**
 * The client that pages read with; it never writes (decision 4). Another one after the file was replaced.
 * @throws when there is no database to be read; the next call tries again.
 */
export const publicReader = (): Promise<PrismaClient> => publicClient().get();

/**
 * Keeps the catalogue until another version is stored or a plan becomes due, so that a page costs one small
 * query. A failed read is not kept.
 */
export function createKeptCatalogue(open: () => Promise<PrismaClient>): (now: Date) => Promise<Catalogue> {
	let kept: { client: PrismaClient; version: string; catalogue: Promise<Catalogue> } | undefined;
	return async (now) => {
		const client = await open();
		const version = await contentVersion(client, now);
		// A database that was put in place of another may have its number.
		if (kept?.version === version && kept.client === client) return kept.catalogue;
		const reading = { client, version, catalogue: readCatalogue(client, now) };
		kept = reading;
		reading.catalogue.catch(() => {
			if (kept === reading) kept = undefined;
		});
		return reading.catalogue;
	};
}

const keptCatalogue = createKeptCatalogue(publicReader);

/**
 * Answers a question about what is published now: the one seam between pages and database. A question is a pure
 * function of the catalogue (`questions/`), so that what reads by key one day stands behind the same call.
 */
export async function published<A extends readonly unknown[], R>(
	question: (catalogue: Catalogue, ...asked: A) => R,
	...asked: A
): Promise<R> {
	return question(await keptCatalogue(new Date()), ...asked);
}
