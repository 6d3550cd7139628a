import { areaChoices } from "../../directory/emergency/coverage";
import type { Kind } from "../../model/kinds";
import type { Stored } from "../../model/read-document";
import type { Transaction } from "../../store/db/writer";
import { documentOf } from "../../store/records/record-target";
import { titleOf } from "../door/record-title";
import type { Names } from "./show-value";

/** Providers that nobody has published yet: a draft of an offer may be theirs. */
async function readDraftedProviders(client: Transaction) {
	const records = await client.record.findMany({
		where: { kind: "provider", liveRevisionId: null, draftRevisionId: { not: null } },
	});
	const ids = records.map(({ draftRevisionId }) => draftRevisionId ?? "");
	const drafts = await client.revision.findMany({ where: { id: { in: ids } } });
	return records.flatMap(({ id, slug }) => {
		const draft = drafts.find(({ recordId }) => recordId === id);
		return draft ? [{ slug, name: `${titleOf("provider", documentOf("provider", draft))} (kladde)` }] : [];
	});
}

/** What an editing form offers to choose from. */
export async function readFormOptions(client: Transaction) {
	const [sources, groups, interventions, providers, drafted, places] = await Promise.all([
		client.source.findMany({ orderBy: { code: "asc" } }),
		client.targetGroup.findMany({ orderBy: { position: "asc" } }),
		client.intervention.findMany({ orderBy: { number: "asc" } }),
		client.provider.findMany(),
		readDraftedProviders(client),
		client.register.findUniqueOrThrow({ where: { code: "places" } }),
	]);
	const { municipalities, regions } = documentOf("places", places);
	const named = (kind: Kind, row: Stored) => titleOf(kind, documentOf(kind, row));
	return {
		sources: sources.map((row) => ({ id: row.code, label: named("source", row) })),
		targetGroups: groups.map((row) => ({
			code: row.code,
			label: named("target-group", row),
			parent: row.parent,
		})),
		interventions: interventions.map(({ slug, title }) => ({ slug, title })),
		providers: providers
			.map((row) => ({ slug: row.slug, name: named("provider", row) }))
			.concat(drafted)
			.sort((a, b) => a.name.localeCompare(b.name, "da")),
		municipalities: municipalities.map(({ code, name, fullName, region }) => ({
			code,
			name,
			fullName,
			region,
		})),
		regions: regions.map(({ slug, name }) => ({ slug, name })),
	};
}

/** What codes in documents are called, by what they are the code of. */
export async function readCodeNames(client: Transaction): Promise<Names> {
	const { sources, targetGroups, interventions, providers, municipalities, regions } =
		await readFormOptions(client);
	return {
		"target-group": Object.fromEntries(targetGroups.map(({ code, label }) => [code, label])),
		intervention: Object.fromEntries(interventions.map(({ slug, title }) => [slug, title])),
		provider: Object.fromEntries(providers.map(({ slug, name }) => [slug, name])),
		municipality: Object.fromEntries(municipalities.map(({ code, name }) => [code, name])),
		area: Object.fromEntries(
			areaChoices({ municipalities, regions }).map(({ value, label }) => [value, label]),
		),
		region: Object.fromEntries(regions.map(({ slug, name }) => [slug, name])),
		source: Object.fromEntries(sources.map(({ id, label }) => [id, label])),
	};
}
