import { municipalityByCode } from "../../directory/places/register";
import type { MunicipalityContactDocument } from "../../model/contact-schema";
import type { DocumentOf } from "../../model/kinds";
import type { MunicipalAnswerDocument } from "../../model/municipal-answer-schema";
import type { OfferDocument } from "../../model/offer-schema";
import type { Municipality } from "../../model/place-schema";
import type { Transaction } from "../../store/db/writer";
import { documentOf, findRecord, type RecordTarget } from "../../store/records/record-target";
import { type OwnOffer, offersFor, readOwnOffers } from "./municipal-offers";

/** An intervention as the form asks about it. */
export type AskedIntervention = { slug: string } & DocumentOf<"intervention">;

/** All that a form to a municipality, and what becomes of its answer, must know. */
export type AskedMunicipality = {
	target: RecordTarget;
	municipality: Municipality;
	contact: MunicipalityContactDocument;
	/** Those that are published, in the order of their numbers. */
	interventions: readonly AskedIntervention[];
	/** Offers of this municipality alone, drafted ones too: for the desk. */
	offers: readonly OwnOffer[];
	/** The published ones as the public sees them, by the slugs of their interventions: for whoever holds a link. */
	onRecord: ReadonlyMap<string, readonly OfferDocument[]>;
	/** What it answered before, as it is public. */
	before: MunicipalAnswerDocument | null;
};

/** The same by the record of the municipality's contact; `null` where that is not published. */
export async function readAskedMunicipality(tx: Transaction, id: string): Promise<AskedMunicipality | null> {
	const target = await findRecord(tx, id);
	const register = await tx.register.findUnique({ where: { code: "places" } });
	if (target?.kind !== "municipality" || !target.live || !register) return null;
	const contact = documentOf("municipality", target.live);
	const municipality = municipalityByCode(documentOf("places", register), contact.municipality);
	if (!municipality) return null;
	const [rows, offers, answer] = await Promise.all([
		tx.intervention.findMany({ orderBy: { number: "asc" } }),
		readOwnOffers(tx, municipality.code),
		tx.municipalAnswer.findFirst({ where: { code: municipality.code } }),
	]);
	const interventions = rows.map(({ slug, ...row }) => ({
		slug,
		...documentOf("intervention", row),
	}));
	const published = offers.flatMap(({ target: { live } }) =>
		live ? [{ document: documentOf("offer", live) }] : [],
	);
	const onRecord = new Map(
		interventions
			.map(({ slug }) => [slug, offersFor(published, slug).map(({ document }) => document)] as const)
			.filter(([, own]) => own.length > 0),
	);
	const before = answer && documentOf("municipal-answer", answer);
	return { target, municipality, contact, interventions, offers, onRecord, before };
}
