import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { slugify } from "@/lib/base/slug";
import { weekText } from "@/lib/desk/imports/cell-hours";
import type { OfferDocument } from "@/lib/model/offer-schema";
import { documentOf } from "@/lib/store/records/record-target";
import { prepareDatabase } from "../support/database";
import { ALL, importDesk } from "../support/imports";
import { ODENSE } from "../support/sheets/odense";
import { REGION } from "../support/sheets/region";
import type { RowFacts } from "../support/sheets/sheet-with-facts";
import { VOLUNTEERS } from "../support/sheets/volunteers";

const database = prepareDatabase();

/** The facts of a document, as the sheets' facts are written. */
const factsOf = (offer: OfferDocument, provider: string): RowFacts => ({
	title: offer.title,
	// "Sorø kommune" is the provider "Sorø Kommune".
	provider: slugify(provider),
	groups: offer.targetGroups.map(({ group }) => group).sort(),
	municipalities: [...offer.coverage.municipalities].sort(),
	phone: offer.phone,
	hours: weekText(offer.hours?.weekly ?? []),
	price: offer.price.value,
	referral: offer.referral,
	status: offer.status,
	date: offer.source.date,
	elements: [...offer.elements].sort(),
	interventions: offer.interventions.map(({ intervention }) => intervention).sort(),
	languages: offer.languages.map((language) => language.toLowerCase()),
});

const wanted = (facts: RowFacts) => ({
	...facts,
	provider: slugify(facts.provider),
	groups: [...facts.groups].sort(),
	municipalities: [...facts.municipalities].sort(),
	elements: [...(facts.elements ?? [])].sort(),
	interventions: [...(facts.interventions ?? [])].sort(),
	languages: facts.languages ?? [],
});

it.each([ODENSE, REGION, VOLUNTEERS])(
	"of sixty rows of $name's own sheet at least 57 go in, every fact right, as guessed",
	async ({ name, facts }) => {
		const { client } = await database();
		const desk = importDesk(client);
		await desk.send(readFileSync(`tests/support/sheets/${name}.xlsx`));
		const checked = await desk.rows();
		await desk.act("import-udfoer", "import-1", ALL);
		const records = await client.record.findMany({ where: { draftRevisionId: { not: null } } });
		const drafts = await client.revision.findMany({
			where: { id: { in: records.map(({ draftRevisionId }) => draftRevisionId ?? "") } },
		});
		const kindOf = new Map(records.map(({ id, kind }) => [id, kind]));
		const providers = new Map(
			[
				...(await client.provider.findMany()),
				...drafts
					.filter(({ recordId }) => kindOf.get(recordId) === "provider")
					.map((row) => ({ ...row, slug: records.find(({ id }) => id === row.recordId)?.slug ?? "" })),
			].map((row) => [row.slug, documentOf("provider", row).name]),
		);
		const offers = drafts.filter(({ recordId }) => kindOf.get(recordId) === "offer");
		const found = new Map(
			offers.map((row) => {
				const offer = documentOf("offer", row);
				return [offer.title, factsOf(offer, providers.get(offer.provider) ?? "")] as const;
			}),
		);
		const wrong = facts.flatMap((row) => {
			const got = found.get(row.title);
			if (!got) return [];
			const want = wanted(row);
			return Object.keys(want)
				.filter(
					(key) => JSON.stringify(want[key as keyof RowFacts]) !== JSON.stringify(got[key as keyof RowFacts]),
				)
				.map(
					(key) =>
						`${row.title} ${key}: ${JSON.stringify(got[key as keyof RowFacts])} for ${JSON.stringify(want[key as keyof RowFacts])}`,
				);
		});
		const left = checked.filter(({ state }) => state === "rejected" || state === "similar");
		expect({ wrong: wrong.slice(0, 12), count: wrong.length, left: left.slice(0, 5) }).toEqual({
			wrong: [],
			count: 0,
			left: expect.any(Array),
		});
		expect(found.size).toBeGreaterThanOrEqual(57);
		expect(left.length + found.size).toBe(60);
	},
);
