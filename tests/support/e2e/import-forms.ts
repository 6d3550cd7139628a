import { randomUUID } from "node:crypto";
import { keepBatch } from "@/lib/desk/imports/batch";
import { readSheet } from "@/lib/desk/imports/read-sheet";
import { createWriter } from "@/lib/store/db/writer";
import { cast } from "./desk";
import type { DeskForm } from "./form-shape";

/** The forms of an import in which somebody writes or chooses. */
export const IMPORT_FORMS: readonly DeskForm[] = [
	{
		name: "kolonner i en import",
		who: ["editor", "editor2"],
		async prepare(client) {
			const id = randomUUID();
			const sheet = await readSheet(Buffer.from("Titel;Noget andet\nEt tilbud;22345678\n"));
			const actor = { name: cast("editor").id, at: new Date() };
			await createWriter(client)((tx) => tx.importMeaning.deleteMany());
			await keepBatch(createWriter(client), { id, fileName: "a.csv", sheet, place: [] }, actor);
			const form = `form[action$="/import-kolonner"]`;
			return { id, address: `/redaktion/import/${id}`, form };
		},
		choices: ["telefon", "email"],
		field: "[name=kolonne-1]",
		button: "Tjek rækkerne",
		invalid: { spoil: { "[name=kolonne-0]": "telefon" }, status: 422 },
		second: { status: 409 },
		stored: async (client, { id }, words) =>
			(await client.importBatch.findUnique({ where: { id } }))?.mapping.includes(words) ?? false,
	},
	{
		name: "ord i en import",
		who: ["editor", "editor2"],
		async prepare(client) {
			const id = randomUUID();
			const sheet = await readSheet(Buffer.from("Titel;Udbyder\nEt tilbud;Lyspunktet\n"));
			const actor = { name: cast("editor").id, at: new Date() };
			const write = createWriter(client);
			await keepBatch(write, { id, fileName: "a.csv", sheet, place: [] }, actor);
			const question = {
				column: "udbyder",
				said: "Lyspunktet",
				count: 1,
				means: "Lyspunktet",
				isSure: false,
			};
			const questions = JSON.stringify([question]);
			await write((tx) => tx.importBatch.update({ where: { id }, data: { state: "asking", questions } }));
			const form = `form[action$="/import-vaerdier"]`;
			return { id, address: `/redaktion/import/${id}`, form };
		},
		field: "[name=betyder-0]",
		button: "Opret udbyderen, og tjek rækkerne",
		invalid: { tooLong: 201, status: 422, link: "betyder-0" },
		second: { status: 409 },
		stored: async (client, { id }, words) =>
			(await client.importBatch.findUnique({ where: { id } }))?.answers.includes(words) ?? false,
	},
];
