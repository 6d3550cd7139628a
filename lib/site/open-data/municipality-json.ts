import { danishDay } from "../../base/calendar/day-count";
import { DANISH_ZONE } from "../../base/calendar/zone";
import { routes, siteUrl } from "../../base/routes";
import type { Catalogue, MunicipalityContactView } from "../../directory/catalogue";
import { regionOf } from "../../directory/places/register";
import type { OpeningHours } from "../../model/hours-schema";
import type { Municipality } from "../../model/place-schema";
import { documentJson } from "./documents";
import type { MunicipalityAnswer } from "./schemas/places";

type Source = { url: string | null; reference: string | null; date: string | null };

function sourceJson({ url, reference, date }: Source) {
	return { url, document: reference ? documentJson(reference) : null, date };
}

const hoursJson = (hours: OpeningHours | undefined) =>
	hours
		? {
				text: hours.text,
				weekly: hours.weekly,
				complete: hours.plainlyWeekly,
				exceptions: hours.exceptions,
				timeZone: DANISH_ZONE,
			}
		: null;

const adviserJson = (adviser: MunicipalityContactView["advisers"][number]) => ({
	title: adviser.title,
	audience: adviser.audience ?? null,
	forRelatives: adviser.forRelatives === true,
	number: adviser.phone ?? null,
	callable: adviser.callable === true,
	email: adviser.email ?? null,
	page: adviser.page ?? null,
	hours: adviser.hours ?? null,
	source: sourceJson(adviser.source),
});

/** How one gets hold of a municipality: the number with what answers there, its pages, whom relatives may ask. */
function contactJson(contact: MunicipalityContactView) {
	const { phone, email, website, relativesPage, advisers, confirmed } = contact;
	return {
		number: phone?.number ?? null,
		label: phone?.label ?? null,
		callable: phone?.callable === true,
		hours: hoursJson(phone?.hours),
		email: email ?? null,
		website: website ?? null,
		relativesPage: relativesPage ?? null,
		advisers: advisers.map(adviserJson),
		source: phone ? sourceJson(phone.source) : null,
		confirmedAt: confirmed.contact?.at.toISOString() ?? null,
	};
}

type MunicipalityContext = Pick<Catalogue, "places" | "municipalityContacts">;

/**
 * A municipality of the public API: English keys and codes; `null` means not stated.
 * @param now decides the region: two of them become one on 1 January 2027.
 */
export function municipalityJson(
	municipality: Municipality,
	known: MunicipalityContext,
	now: Date,
): MunicipalityAnswer {
	const { code, slug, name, fullName } = municipality;
	const region = regionOf(known.places, municipality, danishDay(now));
	const contact = known.municipalityContacts.find((one) => one.municipality === code);
	return {
		code,
		slug,
		name,
		fullName,
		page: `${siteUrl()}${routes.municipality(slug)}`,
		region: { code: region.code, slug: region.slug, name: region.name },
		contact: contact ? contactJson(contact) : null,
	};
}
