import type { OfferDocument } from "../../model/offer-schema";
import { CellFault, joinItems, readNamed } from "./cell-lists";
import { type Column, fieldColumn } from "./column";
import type { KnownOffers } from "./known-offers";
import { elementsOf, hasMark, interventionsOf, readWhat, withoutMark } from "./read-what";

type Groups = OfferDocument["targetGroups"];

/** Behind an intervention that the offer is like, and behind a group that we conclude. */
const LIKE = "(ligner)";
const CONCLUDED = "(vores egen vurdering)";
/** A finer group stands under its main group: where that is not named, it is meant. */
function withMainGroups(groups: Groups, { parents }: KnownOffers): Groups {
	return groups.flatMap((chosen, i) => {
		const parent = parents.get(chosen.group);
		const isThere = groups.some(({ group }) => group === parent);
		const isFirst = groups.findIndex(({ group }) => parents.get(group) === parent) === i;
		return parent && !isThere && isFirst ? [{ ...chosen, group: parent }, chosen] : [chosen];
	});
}

/** Where readers' page ends; what is longer is cut at the end of a sentence, and a person is told. */
const MOST = 500;

function shortened(text: string): string {
	if (text.length <= MOST) return text;
	const end = text.slice(0, MOST).search(/[.!?](?=[^.!?]*$)/);
	return end > 0 ? text.slice(0, end + 1) : text;
}

const description = fieldColumn("description");

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
	{
		...description,
		read: (cell, document, known) => description.read(shortened(cell), document, known),
		notice: (cell) =>
			shortened(cell) === cell ? null : "Teksten er længere end 500 tegn. Den er skåret af efter en sætning.",
	},
	fieldColumn("audience"),
	fieldColumn("mostlyForCitizen"),
	{
		name: "indsatser",
		heading: "Indsatser",
		also: ["indsats", "interventions", "intervention"],
		fields: ["interventions"],
		read(cell, document, known) {
			const whats = readWhat(cell, "indsatsen", known);
			const elements = elementsOf(whats);
			return {
				...document,
				interventions: interventionsOf(whats),
				...(elements.length > 0 ? { elements } : {}),
			};
		},
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
		read(cell, document, known) {
			const whats = readWhat(cell, "elementet", known);
			const interventions = interventionsOf(whats);
			return {
				...document,
				elements: elementsOf(whats),
				...(interventions.length > 0 ? { interventions } : {}),
			};
		},
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
				const basis: Groups[number]["basis"] = hasMark(text) ? "inferred" : "stated";
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
