import type { Catalogue } from "../../directory/catalogue";
import { emergencyByTime, emergencyContacts } from "../../directory/emergency/contacts";
import { lineForAll } from "../../directory/offers/reached";
import { frameOf } from "./frame";

/** What the front page shows. */
export const frontPage = (catalogue: Catalogue, now: Date) => ({
	frame: frameOf(catalogue),
	guide: catalogue.guide,
	places: catalogue.places,
	elements: catalogue.elements,
	line: lineForAll(catalogue, now),
	/** How many offers there are. */
	offers: catalogue.offers.filter(({ status }) => status !== "ended").length,
});

/** `/akut`: whom to turn to, by how soon it helps. */
export const emergencyPage = (catalogue: Catalogue) => ({
	frame: frameOf(catalogue),
	contacts: emergencyByTime(emergencyContacts(catalogue.emergency, catalogue.offers), catalogue.places),
});
