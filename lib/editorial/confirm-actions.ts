import { randomBytes, randomUUID } from "node:crypto";
import { z } from "zod";
import { CONFIRMATION_WAYS } from "../offers/codes";
import { audit } from "../records/audit";
import { fingerprint } from "../records/identity";
import { confirmOffer, raiseVersion } from "../records/mutations";
import { routes, siteUrl } from "../routes";
import { BadInput, defineAction, type Outcome, type Target } from "./action";
import { officeOf } from "./office";
import { recordAction } from "./record-action";
import { findRecord, type RecordTarget } from "./record-target";

/** Days until a provider's link is worth nothing. */
const LINK_DAYS = 30;
const DAY_MS = 86_400_000;
const NO_OFFER = "Det er kun udgivne tilbud, der kan bekræftes.";

type Offered = { target: { kind: string; live: unknown } };
const refuseOther = ({ target }: Offered) => (target.kind === "offer" && target.live ? null : NO_OFFER);

type Several = { offers: { id: string; version: number }[]; way: (typeof CONFIRMATION_WAYS)[number] };
type SeveralTarget = Target & { records: RecordTarget[] };

/** Where a row of the desk's list leads back to. */
const backField = z
	.string()
	.regex(/^\/redaktion(?:[/?][\w\-/?=&%.+]*)?$/)
	.optional();

/** `id:version` for each ticked row. */
const rowField = z.string().regex(/^[\w-]{1,80}:\d{1,9}$/);

/** Several at once, all or none. */
const confirmSeveral = defineAction<Several, SeveralTarget>({
	name: "bekraeft-flere",
	permission: "confirm",
	read(form) {
		const rows = z.array(rowField).max(500).safeParse(form.getAll("post"));
		const way = z.enum(CONFIRMATION_WAYS).safeParse(form.get("maade"));
		const known = [...form.keys()].every((name) => name === "post" || name === "maade");
		if (!rows.success || !way.success || !known) throw new BadInput("rows");
		const offers = rows.data.map((row) => row.split(":") as [string, string]);
		return { offers: offers.map(([id, version]) => ({ id, version: Number(version) })), way: way.data };
	},
	async find(tx, { offers }) {
		const found = await Promise.all(offers.map(({ id }) => findRecord(tx, id)));
		const records = found.filter((target) => target !== null);
		if (records.length !== offers.length) return null;
		const places = records.map(({ place }) => place ?? []);
		return { records, place: places.some((place) => place.length === 0) ? [] : places.flat() };
	},
	async run({ tx, input, target: { records }, person, now }) {
		const again = (fault: string): Outcome => {
			const values = input.offers.map(({ id, version }) => ["post", `${id}:${version}`] as const);
			return { kind: "again", page: routes.deskConfirm, status: 409, state: { values, fault } };
		};
		if (records.length === 0) return again("Sæt kryds ved de tilbud, du har bekræftet.");
		const changed = records.filter(({ record }, i) => record.version !== input.offers[i]?.version);
		if (changed.length > 0) return again("Nogle af tilbuddene er ændret imens. Se listen igen.");
		if (records.some((one) => refuseOther({ target: one }))) return again(NO_OFFER);
		const office = await officeOf(tx, person);
		for (const { record } of records) {
			await confirmOffer(tx, record.id, { way: input.way, office }, { name: person.id, at: now });
		}
		await raiseVersion(tx);
		return { kind: "done", to: routes.deskConfirm };
	},
});

/** Making sure of an offer: by ourselves, or by asking its provider. */
export const confirmActions = [
	confirmSeveral,
	recordAction({
		name: "bekraeft",
		permission: "confirm",
		fields: { maade: z.enum(CONFIRMATION_WAYS), tilbage: backField },
		refuse: refuseOther,
		async run({ tx, target: { record }, input, person, now }) {
			const office = await officeOf(tx, person);
			await confirmOffer(tx, record.id, { way: input.maade, office }, { name: person.id, at: now });
			await raiseVersion(tx);
		},
		to: ({ input, target }) => input.tilbage ?? routes.deskRecord(target.record.id),
	}),
	recordAction({
		name: "lav-bekraeftlink",
		permission: "send a confirm link",
		fields: {},
		refuse: refuseOther,
		async show({ tx, target: { record }, person, now }) {
			const token = randomBytes(24).toString("base64url");
			const expiresAt = new Date(now.getTime() + LINK_DAYS * DAY_MS);
			const row = {
				recordId: record.id,
				tokenHash: fingerprint(token),
				byId: person.id,
				createdAt: now,
				expiresAt,
			};
			const id = randomUUID();
			await tx.providerLink.create({ data: { id, ...row } });
			await tx.record.update({ where: { id: record.id }, data: { version: { increment: 1 } } });
			await audit(tx, { name: person.id, at: now }, "make-link", record.id, "", { link: id });
			// Only its fingerprint is kept, so it is shown now or never.
			const extra = { link: `${siteUrl()}${routes.providerAnswer(token)}` };
			const page = routes.deskRecord(record.id);
			return { kind: "again", page, status: 200, state: { values: [], extra } };
		},
	}),
	recordAction({
		name: "tilbagekald-link",
		permission: "send a confirm link",
		fields: {},
		async run({ tx, target: { record }, person, now }) {
			const where = { recordId: record.id, revokedAt: null, usedAt: null };
			const { count } = await tx.providerLink.updateMany({ where, data: { revokedAt: now } });
			await tx.record.update({ where: { id: record.id }, data: { version: { increment: 1 } } });
			await audit(tx, { name: person.id, at: now }, "revoke-link", record.id, "", { count });
		},
	}),
];
