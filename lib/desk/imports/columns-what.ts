import { ELEMENTS } from "../../model/intervention-codes";
import type { OfferDocument } from "../../model/offer-schema";
import { codeNamed } from "./cell-codes";
import { CellFault, joinItems, readNamed } from "./cell-lists";
import { type Column, fieldColumn } from "./column";
import type { KnownOffers } from "./known-offers";

type Fit = OfferDocument["interventions"][number]["fit"];
type Groups = OfferDocument["targetGroups"];

/** Behind an intervention that the offer is like, and behind a group that we conclude. */
const LIKE = "(ligner)";
const CONCLUDED = "(vores egen vurdering)";
const MARK = /(?<!\s)\s*\((?:ligner|ligner den mest|vores egen vurdering|vores slutning|vurderet)\)$/i;

const withoutMark = (text: string) => text.replace(MARK, "");

/** A finer group stands under its main group: where that is not named, it is meant. */
function withMainGroups(groups: Groups, { parents }: KnownOffers): Groups {
	return groups.flatMap((chosen, i) => {
		const parent = parents.get(chosen.group);
		const isThere = groups.some(({ group }) => group === parent);
		const isFirst = groups.findIndex(({ group }) => parents.get(group) === parent) === i;
		return parent && !isThere && isFirst ? [{ ...chosen, group: parent }, chosen] : [chosen];
	});
}

/** What an offer is, who runs it and whom it is for. */
export const WHAT_COLUMNS: readonly Column[] = [
	fieldColumn("title"),
	{
		name: "udbyder",
		heading: "Udbyder",
		also: ["provider", "organisation", "forening", "arrangør", "hvem tilbyder", "leverandør"],
		fields: ["provider"],
		read(cell, document, { providers }) {
			const provider = providers.codeOf(cell);
			if (cell && !provider)
				throw new CellFault(`Vi kender ikke udbyderen "${cell}". Opret den først, eller ret navnet.`);
			return { ...document, provider: provider ?? "" };
		},
		write: ({ provider }, { providers }) => providers.nameOf(provider),
	},
	fieldColumn("description"),
	fieldColumn("audience"),
	fieldColumn("mostlyForCitizen"),
	{
		name: "indsatser",
		heading: "Indsatser",
		also: ["indsats", "interventions", "intervention"],
		fields: ["interventions"],
		read: (cell, document, { interventions }) => ({
			...document,
			interventions: readNamed(cell, "indsatsen", (text) => {
				const intervention = interventions.codeOf(withoutMark(text));
				const fit: Fit = MARK.test(text) ? "nearest" : "instance";
				return intervention ? { intervention, fit } : undefined;
			}),
		}),
		write: (document, { interventions }) =>
			joinItems(
				document.interventions.map(({ intervention, fit }) => {
					const name = interventions.nameOf(intervention);
					return fit === "nearest" ? `${name} ${LIKE}` : name;
				}),
			),
	},
	{
		name: "elementer",
		heading: "Elementer",
		also: ["element", "elements", "type"],
		fields: ["elements"],
		read: (cell, document, known) => ({
			...document,
			elements: readNamed(cell, "elementet", (text) =>
				codeNamed(known.elements.codeOf(text) ?? text, ELEMENTS),
			),
		}),
		write: ({ elements }, known) => joinItems(elements.map(known.elements.nameOf)),
	},
	{
		name: "maalgrupper",
		heading: "Målgrupper",
		also: ["målgruppe", "target groups", "targetGroups", "emne", "diagnose"],
		fields: ["targetGroups"],
		read(cell, document, known) {
			const targetGroups = readNamed(cell, "målgruppen", (text) => {
				const group = known.groups.codeOf(withoutMark(text));
				const basis: Groups[number]["basis"] = MARK.test(text) ? "inferred" : "stated";
				return group ? { group, basis } : undefined;
			});
			return { ...document, targetGroups: withMainGroups(targetGroups, known) };
		},
		write: ({ targetGroups }, { groups }) =>
			joinItems(
				targetGroups.map(({ group, basis }) => {
					const name = groups.nameOf(group);
					return basis === "inferred" ? `${name} ${CONCLUDED}` : name;
				}),
			),
	},
];
