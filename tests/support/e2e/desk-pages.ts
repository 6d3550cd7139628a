import { randomUUID } from "node:crypto";
import { keepBatch } from "@/lib/desk/imports/batch";
import { readSheet } from "@/lib/desk/imports/read-sheet";
import { openDatabase } from "@/lib/store/db/client";
import { createWriter } from "@/lib/store/db/writer";
import { fingerprint } from "@/lib/store/records/identity";
import { cast, DESK_DATABASE, idOf } from "./desk";
import { importPages } from "./import-pages";

const INTERVENTION = `/redaktion/poster/${idOf("intervention", "forventningssamtalen")}`;

/** A page type of the desk: who sees it, and where. */
export type DeskPlace = readonly [who: string, address: string];

/** Puts what some pages show into the database. @returns their addresses. */
async function preparedPages(): Promise<DeskPlace[]> {
	const client = await openDatabase(DESK_DATABASE);
	const write = createWriter(client);
	const [link, batch, report] = [randomUUID(), randomUUID(), randomUUID()];
	const [asked, reply, selection] = [randomUUID(), randomUUID(), randomUUID()];
	const now = new Date();
	const sheet = await readSheet(Buffer.from("Titel;Telefon\nEt tilbud;22345678\n"));
	await keepBatch(
		write,
		{ id: batch, fileName: "a.csv", sheet, place: [] },
		{ name: cast("editor").id, at: now },
	);
	const recordId = idOf("offer", "al-anon-telefon");
	const times = { createdAt: now, expiresAt: new Date(now.getTime() + 3_600_000) };
	const about = { kind: "offer", slug: "al-anon-telefon", topic: "other", message: "Nummeret er forkert." };
	await write(async (tx) => {
		const row = { id: link, recordId, tokenHash: fingerprint(link), byId: "", ...times };
		await tx.providerLink.create({ data: row });
		const contact = { recordId: idOf("municipality", "odense"), revisionId: "" };
		const asking = { id: asked, recordId: contact.recordId, tokenHash: fingerprint(asked), byId: "" };
		await tx.providerLink.create({ data: { ...asking, ...times } });
		const offer = { name: "Vejledning", phone: "22345678", url: null, ask: "visitationen" };
		const rows = [{ intervention: "paaroerendevejleder", has: "yes", offer }];
		const said = { role: "Konsulent", rows, phone: "66131372", adviser: null, message: "a", filledBy: null };
		const replied = { fields: JSON.stringify(said), answer: "municipality", name: "Konsulent" };
		await tx.providerAnswer.create({
			data: { id: reply, linkId: "", at: now, message: "a", ...contact, ...replied },
		});
		const chosen = { deed: "udgiv", fields: '{"value":""}', list: "", state: "asked" };
		await tx.selection.create({ data: { id: selection, byId: cast("publisher").id, at: now, ...chosen } });
		await tx.selectionItem.create({ data: { selectionId: selection, position: 0, recordId, version: 0 } });
		await tx.problemReport.create({ data: { id: report, at: now, ...about } });
		const answer = {
			linkId: "",
			recordId,
			revisionId: "",
			at: now,
			answer: "correct",
			name: "G",
			message: "a",
		};
		const fields = JSON.stringify({ phone: "22345678" });
		await tx.providerAnswer.create({ data: { id: randomUUID(), ...answer, fields } });
	});
	const imports = await importPages(client);
	await client.$disconnect();
	return [
		...imports.map((address): DeskPlace => ["publisher", address]),
		["publisher", `/redaktion/udvalg/${selection}`],
		["nobody", `/redaktion/svar/${link}`],
		["nobody", `/redaktion/kommunesvar/${asked}`],
		["publisher", `/redaktion/kommuner/svar/${reply}`],
		["editor", `/redaktion/import/${batch}`],
	];
}

/** One address of every page type of the desk. */
export const deskPlaces = async (): Promise<readonly DeskPlace[]> => [
	["nobody", "/redaktion/log-ind"],
	["nobody", "/redaktion/log-ind/glemt"],
	["nobody", "/redaktion/log-ind/glemt?sendt"],
	["nobody", "/redaktion/invitation/ingen"],
	["nobody", "/redaktion/svar/ingen"],
	["nobody", "/redaktion/kommunesvar/ingen"],
	["publisher", "/redaktion/kommuner"],
	["municipal", `/redaktion/kommuner/${idOf("municipality", "aarhus")}`],
	["publisher", "/redaktion"],
	["publisher", "/redaktion/poster"],
	["editor", "/redaktion/numre"],
	["publisher", `/redaktion/poster/${idOf("municipality", "odense")}`],
	["publisher", INTERVENTION],
	["publisher", `${INTERVENTION}/rediger`],
	["publisher", `${INTERVENTION}/historik`],
	["publisher", `/redaktion/poster/${idOf("offer", "al-anon-telefon")}`],
	["publisher", `/redaktion/poster/${idOf("offer", "al-anon-telefon")}/rediger`],
	["publisher", `/redaktion/poster/${idOf("search-words", "soegeord")}/rediger`],
	["publisher", "/redaktion/poster/ny?type=offer"],
	["publisher", "/redaktion/bekraeft"],
	["publisher", "/redaktion/bekraeft/spoerg"],
	["publisher", "/redaktion/svar"],
	["publisher", "/redaktion/rapporter"],
	["publisher", "/redaktion/import"],
	["publisher", "/redaktion/links"],
	["publisher", "/redaktion/eksport"],
	["publisher", "/redaktion/revision-spor"],
	["publisher", "/redaktion/konto"],
	["editor", "/redaktion/ikke-gjort"],
	["editor", "/redaktion/en-forkert-adresse"],
	["administrator", "/redaktion/personer"],
	["administrator", `/redaktion/personer?ret=${cast("municipal").id}`],
	["administrator", "/redaktion/indstillinger"],
	...(await preparedPages()),
];
