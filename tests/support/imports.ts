import { perform } from "@/lib/desk/door/perform";
import type { Question } from "@/lib/desk/imports/asked-questions";
import { keepBatch } from "@/lib/desk/imports/batch";
import { checkBatch } from "@/lib/desk/imports/check-batch";
import { importActions } from "@/lib/desk/imports/import-actions";
import { meansField } from "@/lib/desk/imports/import-forms";
import { readKnownOffers } from "@/lib/desk/imports/read-known-offers";
import { readSheet } from "@/lib/desk/imports/read-sheet";
import { placeFor } from "@/lib/desk/imports/receive-upload";
import { offersCsv } from "@/lib/desk/imports/write-csv";
import type { Person, Role } from "@/lib/desk/sign-in/person";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import type { OfferDocument } from "@/lib/model/offer-schema";
import { createWriter } from "@/lib/store/db/writer";

export const NOW = new Date("2026-11-25T09:00:00.000Z");

export const personWith = (roles: Role[], municipalities: string[] = [], id = roles.join("-")): Person => ({
	...{ id, name: "Nogen", roles, municipalities, hasSecondFactor: true },
});
export const PUBLISHER = personWith(["publisher"]);

/** The desk's imports on a database, as a person uses them. */
export function importDesk(client: PrismaClient, person: Person = PUBLISHER) {
	const write = createWriter(client);
	const batchOf = (id: string) => client.importBatch.findUniqueOrThrow({ where: { id } });

	/** Posts the form of an action. */
	async function act(name: string, id: string, fields: [string, string][] = [], version?: number) {
		const action = importActions.find((candidate) => candidate.name === name);
		if (!action) throw new Error(`no action is called ${name}`);
		const started = version ?? (await batchOf(id)).version;
		const form = new URLSearchParams([["import", id], ["version", String(started)], ...fields]);
		return perform(write, action, { form, person, now: NOW });
	}

	/** What is asked of the words of a file, by its number. */
	const questions = async (id = "import-1") =>
		JSON.parse((await batchOf(id)).questions || "[]") as Question[];

	/** Says what the words mean: as guessed, but for these, by what the file says. Then the rows are checked. */
	async function answer(told: Readonly<Record<string, string>> = {}, id = "import-1") {
		const asked = await questions(id);
		const fields = asked.flatMap(({ said }, i): [string, string][] =>
			Object.hasOwn(told, said) ? [[meansField(i), told[said] ?? ""]] : [],
		);
		const outcome = await act("import-vaerdier", id, fields);
		await checkBatch(client, write, id, NOW);
		return outcome;
	}

	/** Sends a file and keeps the columns as guessed, so far as somebody must be asked of its words. */
	async function upload(file: string | Buffer, id = "import-1") {
		const sheet = await readSheet(Buffer.from(file));
		const actor = { name: person.id, at: NOW };
		await keepBatch(write, { id, fileName: "tilbud.csv", sheet, place: placeFor(person) }, actor);
		const mapping = JSON.parse((await batchOf(id)).mapping) as string[];
		const outcome = await act(
			"import-kolonner",
			id,
			mapping.map((field, i) => [`kolonne-${i}`, field]),
		);
		await checkBatch(client, write, id, NOW);
		return outcome;
	}

	/** Sends a file, keeps columns and words as guessed (but for these words), and waits for the check. */
	async function send(file: string | Buffer, id = "import-1", told: Readonly<Record<string, string>> = {}) {
		const outcome = await upload(file, id);
		if ((await batchOf(id)).state === "asking") await answer(told, id);
		return outcome;
	}

	/** Types over cells of rows, and waits for the check. */
	async function mend(fields: [string, string][], id = "import-1") {
		const outcome = await act("import-ret", id, fields);
		await checkBatch(client, write, id, NOW);
		return outcome;
	}

	/** The rows, without what only the machine needs. */
	const rows = async (id = "import-1") => {
		const found = await client.importRow.findMany({ where: { batchId: id }, orderBy: { number: "asc" } });
		return found.map(({ number, state, slug, reasons, notices, document, resultRevisionId }) => ({
			...{ number, state, slug, resultRevisionId },
			notices: JSON.parse(notices) as { column: string; reason: string }[],
			reasons: (JSON.parse(reasons) as { column: string; reason: string }[]).map(
				({ column, reason }) => `${column}: ${reason}`,
			),
			document: document === null ? null : (JSON.parse(document) as Record<string, unknown>),
		}));
	};

	return { write, act, send, upload, answer, mend, questions, rows, batchOf };
}

/** What every public page is made of. */
export async function publicTables(client: PrismaClient) {
	return {
		offers: await client.offer.findMany({ orderBy: { slug: "asc" } }),
		providers: await client.provider.findMany({ orderBy: { slug: "asc" } }),
		interventions: await client.intervention.findMany({ orderBy: { slug: "asc" } }),
		confirmations: await client.confirmation.findMany({ orderBy: { id: "asc" } }),
	};
}

/** The published offers as a file, every third with a new title and some new ones at the end. */
export async function changedFile(client: PrismaClient): Promise<string> {
	const rows = await client.offer.findMany({ orderBy: { slug: "asc" } });
	const offers = rows.map(({ slug, document }, i) => {
		const offer = JSON.parse(document) as OfferDocument;
		return { slug, document: i % 3 === 0 ? { ...offer, title: `Nyt navn ${i}` } : offer };
	});
	const fresh = offers.slice(0, 20).map(({ document }, i) => ({
		slug: i % 2 === 0 ? `nyt-tilbud-${i}` : "",
		// Another number and address than those it was copied from: it is not the same offer under another name.
		document: { ...document, title: `Helt nyt ${i}`, phone: null, place: null },
	}));
	return offersCsv([...offers, ...fresh], await readKnownOffers(client));
}

/** The record of an offer. */
export const recordOf = (client: PrismaClient, slug: string) =>
	client.record.findUniqueOrThrow({ where: { kind_slug: { kind: "offer", slug } } });

/** The form that takes in all that is new or changed. */
export const ALL: [string, string][] = [["omfang", "alle"]];
