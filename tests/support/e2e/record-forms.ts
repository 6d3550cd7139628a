import { randomBytes } from "node:crypto";
import { toValues } from "@/lib/desk/drafts/values";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { fieldOfKind } from "@/lib/model/describe-schema";
import { createWriter } from "@/lib/store/db/writer";
import { cast, idOf } from "./desk";
import type { DeskForm, Ready } from "./form-shape";

const saved = async (client: PrismaClient, { id }: Ready, words: string) =>
	(await client.revision.count({ where: { recordId: id, document: { contains: words } } })) > 0;

const noTyped = (client: PrismaClient, form: string) =>
	createWriter(client)((tx) => tx.typed.deleteMany({ where: { form } }));

/** The form in which a record is written. */
const edit = (name: string, kind: string, slug: string, field: string): DeskForm => ({
	name,
	who: ["editor", "editor2"],
	async prepare(client) {
		const id = idOf(kind, slug);
		await noTyped(client, `post:${id}`);
		return { id, address: `/redaktion/poster/${id}/rediger`, form: "form.edit-form" };
	},
	field,
	button: "Gem kladden",
	invalid: { spoil: { '[name="d.title"]': "" }, status: 422, link: "d.title" },
	second: { status: 409, showsTheirs: true },
	stored: saved,
	isAutosaved: true,
});

/** A live offer that no other try has ended. */
async function freshOffer(client: PrismaClient): Promise<string> {
	const ended = await client.ending.findMany();
	const offer = await client.record.findFirstOrThrow({
		where: {
			kind: "offer",
			liveRevisionId: { not: null },
			id: { notIn: ended.map(({ recordId }) => recordId) },
		},
		orderBy: { slug: "desc" },
	});
	return offer.id;
}

const onRecord = (id: string, action: string): Ready => ({
	id,
	address: `/redaktion/poster/${id}`,
	form: `form[action$="/${action}"]`,
});

const said = async (client: PrismaClient, { id }: Ready, words: string) =>
	(await client.comment.count({ where: { recordId: id, text: words } })) > 0;

const yaml = edit("et register som YAML", "search-words", "soegeord", '[name="d.yaml"]');

/** A short form whose text says nothing, about a section. */
const saysNothing = (action: string) => ({
	spoil: { "[name=tekst]": "  " },
	rest: { "[name=felt]": "summary" },
	status: 422,
	link: `${action}-tekst`,
});

/** The forms about a record: in which it is written, and on its page. */
export const RECORD_FORMS: readonly DeskForm[] = [
	edit("en indsats", "intervention", "akutsamtalen", '[name="d.summary"]'),
	edit("et tilbud", "offer", "al-anon-moeder", '[name="d.description"]'),
	{
		...yaml,
		text: (words, before) => before.replace(/stopWords:.*\n/, (line) => `${line}  - ${words}\n`),
		invalid: { spoil: { '[name="d.yaml"]': "a: [%" }, status: 422, link: "d.yaml" },
	},
	{
		...edit("et nyt tilbud", "offer", "al-anon-moeder", '[name="d.description"]'),
		async prepare(client) {
			const mark = randomBytes(6).toString("hex");
			const { document } = await client.offer.findUniqueOrThrow({ where: { slug: "al-anon-moeder" } });
			const title = `Nyt tilbud ${randomBytes(6).toString("hex")}`;
			const values = toValues(fieldOfKind("offer"), { ...JSON.parse(document), title });
			// A form that is all filled in but for the words: what its writer typed before.
			const row = {
				form: `ny:offer:${mark}`,
				baseId: "",
				sequence: 1n,
				at: new Date(),
				fields: JSON.stringify([...values]),
			};
			await createWriter(client)((tx) =>
				tx.typed.createMany({
					data: ["editor", "editor2"].map((key) => ({ ...row, personId: cast(key).id })),
				}),
			);
			return { id: "", address: `/redaktion/poster/ny?type=offer&udkast=${mark}`, form: "form.edit-form" };
		},
		second: { status: 422 },
		stored: async (client, _, words) =>
			(await client.revision.count({ where: { document: { contains: words } } })) > 0,
	},
	{
		name: "en kommentar",
		who: ["editor", "editor2"],
		prepare: async () => onRecord(idOf("intervention", "bisidder-og-besoegsven"), "kommenter"),
		folded: "Skriv en kommentar",
		field: "[name=tekst]",
		button: "Gem kommentaren",
		invalid: saysNothing("kommenter"),
		// Two comments stand beside each other.
		second: { status: 200 },
		stored: said,
	},
	{
		name: "bed om rettelser",
		who: ["publisher", "publisher2"],
		async prepare(client) {
			const id = idOf("intervention", "laer-at-tackle");
			const record = await client.record.findUniqueOrThrow({ where: { id } });
			const draftRevisionId = record.draftRevisionId ?? `${id}-kladde`;
			await createWriter(client)(async (tx) => {
				if (!record.draftRevisionId) {
					const live = await tx.revision.findUniqueOrThrow({ where: { id: record.liveRevisionId ?? "" } });
					await tx.revision.create({ data: { ...live, id: draftRevisionId, sequence: live.sequence + 1 } });
				}
				await tx.record.update({ where: { id }, data: { draftRevisionId, stage: "review" } });
			});
			return onRecord(id, "bed-om-rettelser");
		},
		field: "[name=tekst]",
		button: "Bed om rettelser",
		invalid: saysNothing("bed-om-rettelser"),
		second: { status: 409 },
		stored: said,
	},
	{
		name: "tag af siden",
		who: ["publisher", "publisher2"],
		prepare: async (client) => onRecord(await freshOffer(client), "afslut"),
		folded: "Tag den af siden",
		field: "[name=tekst]",
		button: "Tag den af siden nu",
		invalid: {
			spoil: { "[name=efterfoelger]": "findes-ikke" },
			status: 422,
			link: "afslut-efterfoelger",
		},
		second: { status: 409 },
		stored: async (client, { id }, words) =>
			(await client.ending.count({ where: { recordId: id, text: words } })) > 0,
	},
];
