import { fold } from "../../base/fold";
import type { OfferDocument } from "../../model/offer-schema";
import type { Transaction } from "../../store/db/writer";
import { documentOf, findRecord, type RecordTarget } from "../../store/records/record-target";
import type { ReplyRow } from "./municipal-reply";

/** An offer of one municipality alone, as it is drafted, or else live. */
export type OwnOffer = {
	target: RecordTarget;
	document: OfferDocument;
	/** A municipality runs it, and no association that happens to be there. */
	isMunicipal: boolean;
};

const headOf = (target: RecordTarget): OfferDocument | null => {
	const head = target.draft ?? target.live;
	return head && documentOf("offer", head);
};

/**
 * The offers that lie in this municipality and no other, drafted ones too, so that two answers in turn make one
 * offer; not what has ended. By title.
 */
export async function readOwnOffers(tx: Transaction, code: string): Promise<OwnOffer[]> {
	const named = { document: { contains: `"${code}"` } };
	const [live, drafts] = await Promise.all([
		tx.offer.findMany({ where: { level: "municipality", ...named }, select: { recordId: true } }),
		tx.$queryRaw<{ id: string }[]>`
			SELECT r."id" AS "id" FROM "Record" AS r JOIN "Revision" AS v ON v."id" = r."draftRevisionId"
			WHERE r."kind" = 'offer' AND v."document" LIKE ${`%"${code}"%`}`,
	]);
	const ids = new Set([...live.map(({ recordId }) => recordId), ...drafts.map(({ id }) => id)]);
	const targets = await Promise.all([...ids].map((id) => findRecord(tx, id)));
	const providers = await tx.provider.findMany({
		where: { document: { contains: '"kind":"municipality"' } },
	});
	const municipal = new Set(providers.map(({ slug }) => slug));
	return targets
		.flatMap((target) => {
			const document = target && headOf(target);
			const isOwn = target?.place?.length === 1 && target.place[0] === code;
			if (!target || !document || !isOwn || document.status === "ended") return [];
			return [{ target, document, isMunicipal: municipal.has(document.provider) }];
		})
		.sort((a, b) => a.document.title.localeCompare(b.document.title, "da"));
}

/** Those of a municipality's own offers that are an intervention, or the nearest to it. */
export const offersFor = <T extends Pick<OwnOffer, "document">>(offers: readonly T[], slug: string): T[] =>
	offers.filter(({ document }) => document.interventions.some(({ intervention }) => intervention === slug));

const sameName = (a: string | null, b: string) => a !== null && fold(a.trim()) === fold(b.trim());

/**
 * Which offer on record each yes is about, by intervention: one of the same name, or else one of the same
 * intervention that a municipality runs; none for two rows unless both call it the same. Where there is none, the
 * yes is a new offer. An editor sees it and can choose otherwise.
 */
export function matchRows(rows: readonly ReplyRow[], offers: readonly OwnOffer[]): Map<string, OwnOffer> {
	const matches = new Map<string, OwnOffer>();
	const yes = rows.filter(({ has }) => has === "yes");
	for (const { intervention, offer } of yes) {
		const named = offersFor(offers, intervention).find(({ document }) =>
			sameName(offer.name, document.title),
		);
		if (named) matches.set(intervention, named);
	}
	for (const { intervention, offer } of yes) {
		if (matches.has(intervention)) continue;
		const taken = new Set([...matches.values()]);
		const own = offersFor(offers, intervention);
		// Who left the name open means what stands, whether or not another row means it too.
		const isStanding = offer.name === null;
		const free = own.find((one) => !taken.has(one) && one.isMunicipal) ?? (isStanding ? own[0] : undefined);
		if (free) matches.set(intervention, free);
	}
	return matches;
}
