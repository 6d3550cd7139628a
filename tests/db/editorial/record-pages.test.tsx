import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { generateMetadata as historyMetadata } from "@/app/redaktion/poster/[id]/historik/page";
import { generateMetadata as recordMetadata } from "@/app/redaktion/poster/[id]/page";
import EditPage, { generateMetadata as editMetadata } from "@/app/redaktion/poster/[id]/rediger/page";
import NewRecordPage, { generateMetadata as newMetadata } from "@/app/redaktion/poster/ny/page";
import type { PageState } from "@/lib/desk/answers/page-state";
import { KIND_ORDER } from "@/lib/desk/door/kind-words";
import { readTabTitle } from "@/lib/desk/door/record-title";
import { toValues } from "@/lib/desk/drafts/values";
import { EVERYTHING } from "@/lib/desk/queue/list-address";
import { readRecordList } from "@/lib/desk/queue/record-list";
import type { Person } from "@/lib/desk/sign-in/person";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { fieldOfKind } from "@/lib/model/describe-schema";
import type { DocumentOf } from "@/lib/model/kinds";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { publish } from "@/lib/store/records/mutations";
import { prepareDatabase } from "../../support/database";
import { createDesk, somebody } from "../../support/desk";
import { textIn } from "../../support/markup";
import { answerEntry } from "../../support/municipal-answer";

const database = prepareDatabase();
const bo = somebody("bo", ["publisher"]);
const asked: { client: PrismaClient | null; person: Person | null; state: PageState | null } = {
	client: null,
	person: bo,
	state: null,
};

vi.mock("@/lib/desk/door/desk-person", () => ({
	deskPerson: async () => asked.person,
	requirePerson: async () => asked.person,
	pageState: async () => asked.state,
}));
vi.mock("@/components/desk/door/just-done", () => ({ JustDone: () => null }));
vi.mock("@/lib/site/queries", async (original) => ({
	...(await original<object>()),
	publicReader: async () => asked.client,
}));

beforeEach(async () => {
	Object.assign(asked, { client: (await database()).client, person: bo, state: null });
});

const client = () => asked.client as PrismaClient;
const props = (id: string) => ({ params: Promise.resolve({ id }), searchParams: Promise.resolve({}) });
const kindAsked = (type: string) => ({ searchParams: Promise.resolve({ type, udkast: "0a1b2c3d4e5f" }) });

const NOW = new Date("2026-12-01T09:00:00Z");

describe("a record's pages", () => {
	it("are called what the record is called, and what kind of thing it is", async () => {
		const id = recordId("intervention", "aaben-dialog");
		const name = "Åben Dialog · indsats";
		expect(await recordMetadata(props(id))).toEqual({ title: name });
		expect(await editMetadata(props(id))).toEqual({ title: `Ret ${name}` });
		expect(await historyMetadata(props(id))).toEqual({ title: `Historik: ${name}` });
		expect(await newMetadata(kindAsked("offer"))).toEqual({ title: "Nyt tilbud" });
		expect(await newMetadata(kindAsked("ukendt"))).toEqual({ title: "Siden findes ikke" });
		const title = "Ny titel";
		await createDesk(client(), () => NOW).save(bo, "intervention", "aaben-dialog", (document) => ({
			...document,
			title,
		}));
		expect(await recordMetadata(props(id))).toEqual({ title: `${title} · indsats` });
	});

	it("tell their names to nobody who may not see them", async () => {
		const id = recordId("offer", "al-anon-telefon");
		asked.person = somebody("odense", ["municipal"], ["0461"]);
		expect(await recordMetadata(props(id))).toEqual({ title: "Siden findes ikke" });
		asked.person = null;
		expect(await recordMetadata(props(id))).toEqual({ title: "Siden findes ikke" });
	});

	it("of every kind have a name, in tabs and lists; registers what they are", async () => {
		// Content has no answers of municipalities: the first one comes by the link.
		const actor = { name: "content", at: NOW };
		await createWriter(client())((tx) => publish(tx, answerEntry(), "", actor));
		for (const kind of KIND_ORDER) {
			const { rows } = await readRecordList(client(), { ...EVERYTHING, kind }, bo, NOW);
			expect(rows.length, kind).toBeGreaterThan(0);
			for (const { id, slug, title } of rows) {
				expect(title, slug).not.toBe("Uden titel");
				expect(await readTabTitle(client(), id, bo)).toContain(title);
			}
		}
		const { rows } = await readRecordList(client(), { ...EVERYTHING, kind: "places" }, bo, NOW);
		expect(rows.map(({ title }) => title)).toEqual(["Stedregister"]);
	});
});

describe("the form of a new record", () => {
	/** An offer in words that nobody needs, as somebody has typed it. */
	async function typed(): Promise<PageState> {
		const { document } = await client().offer.findFirstOrThrow();
		const offer = JSON.parse(document) as DocumentOf<"offer">;
		const description =
			"Vi afholder møder i henhold til gældende retningslinjer, og jf. ovenstående bemærkes det, at tilbuddet iværksættes såfremt der foreligger visitation.";
		return { values: [...toValues(fieldOfKind("offer"), { ...offer, description })] };
	}
	const warningsIn = (markup: string) => textIn(markup).match(/\d+ at se på/g) ?? [];

	it("shows the checks that the edited record's form shows", async () => {
		expect(warningsIn(renderToStaticMarkup(await NewRecordPage(kindAsked("offer"))))).toEqual([]);
		asked.state = await typed();
		const fresh = warningsIn(renderToStaticMarkup(await NewRecordPage(kindAsked("offer"))));
		const id = recordId("offer", "al-anon-telefon");
		expect(fresh.length).toBeGreaterThan(0);
		expect(fresh).toEqual(warningsIn(renderToStaticMarkup(await EditPage(props(id)))));
	});

	it("of any kind stands what is half filled in", async () => {
		for (const kind of KIND_ORDER.filter((one) => !["places", "search-words", "guide"].includes(one))) {
			for (const name of ["d.title", "d.name", "d.targetGroups.0.group", "d.sections.purpose", "d.x"]) {
				asked.state = { values: [[name, "a"]] };
				const page = await NewRecordPage(kindAsked(kind));
				expect(renderToStaticMarkup(page), `${kind} ${name}`).toContain("Gem kladden");
			}
		}
	});
});
