import { randomUUID } from "node:crypto";
import { toValues } from "@/lib/desk/drafts/values";
import { fieldOfKind } from "@/lib/model/describe-schema";
import { openDatabase } from "@/lib/store/db/client";
import { createWriter } from "@/lib/store/db/writer";
import { cast, DESK_DATABASE, idOf } from "./desk";
import { type Asked, form, IMPORT_ACTION_FORMS, type Make } from "./import-action-forms";

/** A step of a record at a version that is never right: whoever may take it is told so, and nothing changes. */
const step =
	(fields: Record<string, string> = {}): Make =>
	async (_, { record }) =>
		form({ post: record, version: "999999", ...fields });

const draft = { revision: "ingen", grund: "" };
const person =
	(fields: Record<string, string> = {}): Make =>
	async () =>
		form({ person: cast("editor2").id, version: "999999", ...fields });

/** The contact of the municipality that a record of an offer lies in. */
const contactOf = (record: string) =>
	idOf("municipality", record === idOf("offer", "aarhus-paaroerendevejleder") ? "aarhus" : "odense");

const FORMS: Record<string, Make> = {
	"gem-kladde": async (client, { record }) => {
		const { liveRevisionId, version } = await client.record.findUniqueOrThrow({ where: { id: record } });
		const live = await client.revision.findUniqueOrThrow({ where: { id: liveRevisionId ?? "" } });
		const own = {
			post: record,
			type: "offer",
			version: String(version),
			grundlag: "en-anden",
			grund: "",
			gem: "k",
		};
		const values = toValues(fieldOfKind("offer"), JSON.parse(live.document));
		return form([...Object.entries(own), ...values.map(([name, value]): [string, string] => [name, value])]);
	},
	"kasser-kladde": step(),
	"luk-forhaandsvisning": step(),
	gendan: step(draft),
	afslut: step({ art: "ended", tekst: "Slut", efterfoelger: "" }),
	"saet-laesedato": step({ dato: "2027-05-03" }),
	laest: step(),
	"send-til-gennemsyn": step(),
	kommenter: step({ tekst: "a", felt: "" }),
	"svar-paa-kommentar": step({ kommentar: "ingen", tekst: "a" }),
	"luk-kommentar": step({ kommentar: "ingen", gor: "luk" }),
	"bed-om-rettelser": step({ tekst: "a", felt: "" }),
	udgiv: step(draft),
	"udgiv-i-noed": step(draft),
	"har-set-noedudgivelse": step(),
	"flyt-adresse": step({ adresse: "en-anden" }),
	planlaeg: step({ revision: "ingen", art: "publish", tid: "2030-01-01T08:00" }),
	"aflys-plan": step({ art: "publish" }),
	"bekraeft-flere": async (_, { record }) => form({ post: `${record}:999999`, maade: "phone" }),
	bekraeft: step({ maade: "phone" }),
	"lav-bekraeftlink": step(),
	"mail-bekraeftlink": step(),
	// A number of mails that is never right.
	"spoerg-udbydere": async (_, { record }) => form({ post: record, antal: "999999" }),
	"tilbagekald-link": step(),
	"haandter-svar": async (client, { record }) => {
		const id = randomUUID();
		const row = {
			id,
			linkId: "",
			recordId: record,
			revisionId: "",
			at: new Date(),
			answer: "right",
			fields: "{}",
		};
		await createWriter(client)((tx) =>
			tx.providerAnswer.create({ data: { ...row, name: "G", message: "" } }),
		);
		return form({ svar: id, version: "999999", gor: "laeg-vaek" });
	},
	"spoerg-kommuner": async (_, { record }) => form({ post: record, antal: "999999" }),
	"svar-for-kommune": async (client, { record }) =>
		step({ funktion: "Pårørendekonsulent" })(client, { record: contactOf(record) }),
	"brug-kommunesvar": async (client, { record }) => {
		const id = randomUUID();
		const fields = { role: "a", rows: [], phone: null, adviser: null, message: "", filledBy: null };
		const about = { recordId: contactOf(record), revisionId: "", answer: "municipality" };
		const row = { id, linkId: "", at: new Date(), ...about };
		await createWriter(client)((tx) =>
			tx.providerAnswer.create({
				data: { ...row, fields: JSON.stringify(fields), name: "a", message: "" },
			}),
		);
		return form({ svar: id, version: "999999", gor: "laeg-vaek" });
	},
	"haandter-rapport": async (client, { record }) => {
		const id = randomUUID();
		const { kind, slug } = await client.record.findUniqueOrThrow({ where: { id: record } });
		const row = { id, at: new Date(), kind, slug, topic: "other", message: "a" };
		await createWriter(client)((tx) => tx.problemReport.create({ data: row }));
		return form({ rapport: id, version: "999999", gor: "tag", svar: "" });
	},
	"indstil-afsender": async () =>
		form({ navn: "", mail: "", telefon: "", tilgmail: "", tilgtelefon: "", foer: "noget andet" }),
	"indstil-licens": async () => form({ licens: "CC0-1.0", foer: "CC0-1.0" }),
	"indstil-fire-oejne": async () => form({ foer: "noget andet" }),
	vaelg: async (client, { record }) => {
		const { version } = await client.record.findUniqueOrThrow({ where: { id: record } });
		// A day that is none: whoever may choose is told so, and nothing is done.
		return form({ gor: "laesedato", liste: "", dato: "i morgen", post: `${record}:${version}:` });
	},
	"udfoer-udvalg": async (client) => {
		const id = randomUUID();
		const row = {
			id,
			byId: cast("editor2").id,
			at: new Date(),
			deed: "send",
			fields: "{}",
			list: "",
			state: "asked",
		};
		await createWriter(client)((tx) => tx.selection.create({ data: row }));
		return form({ udvalg: id, version: "0" });
	},
	...IMPORT_ACTION_FORMS,
	"tjek-links": async () => form({}),
	"inviter-person": async () => form({ navn: "", mail: "" }),
	"ret-person": person(),
	"ret-oplysninger": person({ navn: "Bent", mail: "bent@example.dk" }),
	"luk-person": person(),
	"aabn-person": person(),
	"slet-person": person(),
	"nyt-link": person(),
	"nulstil-totrin": person(),
	"loesn-login": person(),
};

/** A form for an action. @throws for an action that nobody has thought of here: no cell goes untried. */
export async function actionForm(name: string, asked: Asked): Promise<string> {
	const make = FORMS[name];
	if (!make) throw new Error(`no form for ${name}`);
	const client = await openDatabase(DESK_DATABASE);
	try {
		return await make(client, asked);
	} finally {
		await client.$disconnect();
	}
}
