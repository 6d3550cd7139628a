import { readKnownOffers } from "@/lib/desk/imports/read-known-offers";
import { offersCsv } from "@/lib/desk/imports/write-csv";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import type { OfferDocument } from "@/lib/model/offer-schema";
import { createWriter } from "@/lib/store/db/writer";
import { addRevision } from "@/lib/store/records/revisions";
import { importDesk, personWith } from "../imports";
import { act, type Caller } from "./desk-http";

/** Numbers from 0 up to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const liveOffers = async (client: PrismaClient) => {
	const rows = await client.offer.findMany({ orderBy: { slug: "asc" } });
	return rows.map(({ recordId, slug, document }) => ({
		recordId,
		slug,
		document: JSON.parse(document) as OfferDocument,
	}));
};

/** A draft sent to review, and the form that publishes it. */
export type Ready = { post: string; version: string; revision: string; grund: string };

/** Gives offers a draft with a title of the round. */
export async function readyDrafts(
	client: PrismaClient,
	by: string,
	round: number,
	most: number,
): Promise<Ready[]> {
	const offers = (await liveOffers(client)).slice(0, most);
	const at = new Date();
	return createWriter(client)(async (tx) => {
		const ready: Ready[] = [];
		for (const { recordId, slug, document } of offers) {
			const meta = { origin: "save", why: "", readersShouldKnow: false, baseId: null } as const;
			const title = `Runde ${round}, ${slug}`.slice(0, 120);
			const record = { id: recordId, kind: "offer", slug };
			const { id } = await addRevision(tx, record, { ...document, title }, { name: by, at }, meta);
			const data = { draftRevisionId: id, stage: "review", version: { increment: 1 } };
			const { version } = await tx.record.update({ where: { id: recordId }, data });
			ready.push({ post: recordId, version: String(version), revision: id, grund: "" });
		}
		return ready;
	});
}

/** Uploads every offer with a title of the round; nothing of it is taken in yet. @returns the import. */
export async function readyImport(client: PrismaClient, by: string, round: number): Promise<string> {
	const id = `import-${round}`;
	const offers = (await liveOffers(client)).map(({ slug, document }) => ({
		slug,
		document: { ...document, title: `Runde ${round}: ${slug}`.slice(0, 120) },
	}));
	const desk = importDesk(client, personWith(["publisher"], [], by));
	await desk.send(offersCsv(offers, await readKnownOffers(client)), id);
	return id;
}

/** What a lost connection answers. */
const status = (answer: Promise<Response>) =>
	answer.then(
		(one) => one.status,
		() => 0,
	);

/** Publishes one after another, several at once, until they are through or the site is gone. */
export async function publishAll(caller: Caller, ready: readonly Ready[], taken: (one: Ready) => void) {
	const rest = [...ready];
	const refused: number[] = [];
	const worker = async () => {
		for (let one = rest.shift(); one; one = rest.shift()) {
			const code = await status(act(caller, "udgiv", one));
			if (code === 0) return;
			if (code === 303) taken(one);
			else refused.push(code);
		}
	};
	await Promise.all(Array.from({ length: 4 }, worker));
	return refused;
}

/** Takes a whole import in. @returns whether the site said that it is done. */
export async function takeImport(client: PrismaClient, caller: Caller, id: string, action: string) {
	const { version } = await client.importBatch.findUniqueOrThrow({ where: { id } });
	const fields = { import: id, version: String(version), omfang: "alle" };
	return status(act(caller, action, fields));
}
