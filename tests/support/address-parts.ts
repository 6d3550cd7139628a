import type { GroupOption } from "@/lib/directory/interventions/shared-facets";
import type { AddressParts } from "@/lib/site/page-queries";
import { realCatalogue } from "./catalogue";

const { weights } = realCatalogue().guide;

/** What addresses are understood by when there is no more than these target groups. */
export const addressParts = (targetGroups: readonly GroupOption[] = []): AddressParts => ({
	places: { regions: [], municipalities: [], postalCodes: [], sources: ["postnord-2020 register"] },
	interventions: [],
	guide: { about: [], needs: [], agreement: [], everyone: [], ways: [], narrow: [], weights },
	targetGroups,
});
