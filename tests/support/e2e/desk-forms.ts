import { randomBytes, randomUUID } from "node:crypto";
import { createWriter } from "@/lib/store/db/writer";
import { fingerprint } from "@/lib/store/records/identity";
import { idOf } from "./desk";
import type { DeskForm } from "./form-shape";
import { IMPORT_FORMS } from "./import-forms";
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
	...IMPORT_FORMS,
];
