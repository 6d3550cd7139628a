import { describe, expect, it } from "vitest";
import { realCatalogue } from "../../support/catalogue";
import {
	buttons,
	dataAbsent,
	groupsOf,
	lineRows,
	mapping,
	type OfferRow,
	offerRows,
	orNull,
	unique,
	updateOf,
} from "../../support/gathered";

const { offers, places, providers } = realCatalogue();
const bySlug = new Map(offers.map((offer) => [offer.slug, offer]));
const kept = offerRows.filter(({ id }) => !(id in mapping.leftOut));
const lineOf = (slug: string) => lineRows.find(({ id }) => mapping.lines.offers[id] === slug);

/** The address of the offer itself: a newer one, else the row's; what somebody else wrote is none. */
function ownAddress({ id, url }: OfferRow) {
	const newer = updateOf(id, "url")?.value;
	if (newer) return newer;
	if (id in mapping.ownPages) return mapping.ownPages[id];
	const host = new URL(url).hostname.replace(/^www\./, "");
	return mapping.writtenAbout.includes(host) ? null : url;
}

/** The number: the update's, else the row's, else that of the line which completes it. */
const ownPhone = ({ id, phone }: OfferRow) =>
	orNull(updateOf(id, "phone")?.value ?? (phone || lineOf(id)?.phone || ""));

/** Whether the number may be a button: the update decides, else any row of the data with that number. */
function mayCall(row: OfferRow) {
	const update = updateOf(row.id, "phone");
	return update ? update.button === "yes" : buttons.has(String(ownPhone(row)));
}

describe.skipIf(dataAbsent)("the gathered offers (decision 20)", () => {
	it("are all here, or left out with a reason: the 21 at the edge", () => {
		expect(offerRows).toHaveLength(220);
		const edge = offerRows.filter(({ target_fit }) => target_fit === "edge").map(({ id }) => id);
		expect(edge).toHaveLength(21);
		expect(Object.keys(mapping.leftOut).sort()).toEqual(edge.sort());
		expect(kept.map(({ id }) => id).filter((id) => !bySlug.has(id))).toEqual([]);
	});

	it.each(kept)("$id says what its row or a newer one says, and nothing more", (row) => {
		const offer = bySlug.get(row.id);
		const corrected = mapping.corrections[row.id];
		expect(offer).toMatchObject({
			phone: ownPhone(row),
			email: mapping.withoutEmail.includes(row.id)
				? null
				: orNull(updateOf(row.id, "email")?.value ?? row.email),
			url: ownAddress(row),
			place: orNull(row.place),
			consent: "not-stated",
			confirmation: null,
			source: { url: row.source_url, reference: null, date: orNull(row.source_date) },
		});
		expect(offer?.callable).toBe(mayCall(row) || undefined);
		expect(offer?.mostlyForCitizen).toBe(row.target_fit === "indirect" || undefined);
		expect(offer?.status).toBe(corrected?.status ?? (row.status === "active" ? "open" : row.status));
		const fit = corrected?.fit ?? "instance";
		expect(offer?.interventions).toEqual([
			...row.intervention_slugs.map((intervention) => ({ intervention, fit })),
			...row.intervention_approx_slugs.map((intervention) => ({ intervention, fit: "nearest" })),
			...(corrected?.adds ?? []).map((intervention) => ({ intervention, fit: "instance" })),
		]);
		const groups = corrected?.targetGroups ?? groupsOf(row.topics);
		expect(offer?.targetGroups).toEqual(groups.map((group) => ({ group, basis: "inferred" })));
		expect(providers.map(({ slug }) => slug)).toContain(offer?.provider);
	});

	it.each(kept)("$id covers whom its row says", (row) => {
		const covered = bySlug.get(row.id)?.covered;
		if (row.coverage_level === "national") return expect(covered).toBeNull();
		const names = places.municipalities.filter(({ code }) => covered?.has(code));
		if (row.coverage_level === "municipality") {
			return expect(names.map(({ name }) => name).sort()).toEqual(unique(row.municipalities).sort());
		}
		const regions = new Map(places.regions.map(({ slug, name }) => [slug, name]));
		expect(unique(names.map(({ region }) => regions.get(region))).sort()).toEqual(row.regions.sort());
	});

	it("have elements by the table, where they are none of the 18", () => {
		for (const row of kept.filter(
			({ id, other_types }) => mapping.corrections[id]?.elements || other_types.length,
		)) {
			const elements =
				mapping.corrections[row.id]?.elements ??
				unique(row.other_types.flatMap((type) => mapping.otherTypes[type] ?? [`? ${type}`]));
			expect(bySlug.get(row.id)?.elements, row.id).toEqual(elements);
		}
	});
});
