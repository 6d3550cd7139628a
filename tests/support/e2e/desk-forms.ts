import { randomBytes, randomUUID } from "node:crypto";
import { keepBatch } from "@/lib/desk/imports/batch";
import { readSheet } from "@/lib/desk/imports/read-sheet";
import { createWriter } from "@/lib/store/db/writer";
import { fingerprint } from "@/lib/store/records/identity";
import { cast, idOf } from "./desk";
import type { DeskForm } from "./form-shape";
import { RECORD_FORMS } from "./record-forms";

/** Every form in which somebody at the desk writes or chooses. */
export const DESK_FORMS: readonly DeskForm[] = [
	...RECORD_FORMS,
	{
		name: "svar på en henvendelse",
		who: ["editor", "editor2"],
		async prepare(client) {
			const id = randomUUID();
			const data = {
				id,
				at: new Date(),
				kind: "offer",
				slug: "al-anon-telefon",
				topic: "other",
				message: "a",
			};
			await createWriter(client)((tx) => tx.problemReport.create({ data }));
			return { id, address: "/redaktion/rapporter", form: `form:has([value="${id}"])` };
		},
		field: "[name=svar]",
		button: "Luk henvendelsen",
		invalid: { tooLong: 2_001, status: 400 },
		second: { status: 409 },
		stored: async (client, { id }, words) =>
			(await client.problemReport.findUnique({ where: { id } }))?.answer === words,
	},
	{
		name: "udbyderens svar",
		who: null,
		async prepare(client) {
			const [id, token] = [randomUUID(), randomBytes(24).toString("base64url")];
			const times = { createdAt: new Date(), expiresAt: new Date(Date.now() + 3_600_000) };
			const data = {
				id,
				recordId: idOf("offer", "al-anon-telefon"),
				tokenHash: fingerprint(token),
				byId: "",
			};
			await createWriter(client)((tx) => tx.providerLink.create({ data: { ...data, ...times } }));
			return { id, address: `/redaktion/svar/${token}`, form: "form.form" };
		},
		rest: { "[name=svar][value=right]": "right", "[name=navn]": "Gerda" },
		field: "[name=besked]",
		button: "Send svaret",
		invalid: { spoil: { "[name=navn]": "" }, status: 422, link: "navn" },
		second: { status: 409 },
		stored: async (client, { id }, words) =>
			(await client.providerAnswer.count({ where: { linkId: id, message: words } })) > 0,
	},
	{
		name: "kommunens svar",
		who: null,
		async prepare(client) {
			const [id, token] = [randomUUID(), randomBytes(24).toString("base64url")];
			const times = { createdAt: new Date(), expiresAt: new Date(Date.now() + 3_600_000) };
			const recordId = idOf("municipality", "odense");
			const data = { id, recordId, tokenHash: fingerprint(token), byId: "" };
			await createWriter(client)((tx) => tx.providerLink.create({ data: { ...data, ...times } }));
			return { id, address: `/redaktion/kommunesvar/${token}`, form: "form.form" };
		},
		rest: { "[name=har-akutsamtalen][value=no]": "no", "[name=funktion]": "Pårørendekonsulent" },
		field: "[name=besked]",
		button: "Send svaret",
		invalid: { spoil: { "[name=funktion]": "" }, status: 422, link: "funktion" },
		second: { status: 409 },
		stored: async (client, { id }, words) =>
			(await client.providerAnswer.count({ where: { linkId: id, message: words } })) > 0,
	},
	{
		name: "invitation af en person",
		who: ["administrator", "administrator"],
		async prepare() {
			const mail = `${randomBytes(6).toString("hex")}@example.dk`;
			const form = `form[action$="/inviter-person"]`;
			return { id: mail, address: "/redaktion/personer", form, rest: { "[name=mail]": mail } };
		},
		rest: { "[name=rolle][value=editor]": "editor" },
		field: "[name=navn]",
		button: "Inviter",
		invalid: { spoil: { "[name=mail]": "ingen" }, status: 422, link: "mail" },
		second: { status: 422 },
		stored: async (client, { id }, words) =>
			(await client.user.findUnique({ where: { email: id } }))?.name === words,
	},
	{
		name: "indstillinger",
		who: ["administrator", "administrator"],
		async prepare(client) {
			await createWriter(client)((tx) => tx.setting.deleteMany());
			const form = `form[action$="/indstil-fire-oejne"]`;
			return { id: "", address: "/redaktion/indstillinger", form };
		},
		choices: ["offer", "provider"],
		field: "[name=type]",
		button: "Gem indstillingen",
		invalid: null,
		second: { status: 409 },
		stored: async (client, _, words) =>
			(await client.setting.findFirst())?.value.includes(`"${words}"`) ?? false,
	},
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
