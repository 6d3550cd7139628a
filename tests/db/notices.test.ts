import { describe, expect, it } from "vitest";
import { noticeChoice } from "@/lib/desk/mail/notice-choice";
import { NEWS, type News } from "@/lib/desk/mail/notice-mail";
import { ROLES } from "@/lib/desk/sign-in/person";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { audit } from "@/lib/store/records/audit";
import { prepareDatabase } from "../support/database";
import { createDesk, somebody } from "../support/desk";
import { at, type NoticesDesk, noticesDesk, NOTICES_OFFER as OFFER } from "../support/notices";

const database = prepareDatabase();
const open = async () => noticesDesk(await database());
type Site = NoticesDesk;
const desk = ({ client }: Site) => createDesk(client as PrismaClient, () => at(1));

/** Makes one of each thing happen, by somebody who has no part in it otherwise; the author is the contributor. */
const HAPPENINGS: Record<News, { make: (site: Site) => Promise<unknown>; told: readonly string[] }> = {
	review: {
		make: (site) => happen(site, "submit"),
		told: ["publisher"],
	},
	changes: { make: (site) => happen(site, "changes"), told: ["contributor"] },
	comment: { make: (site) => happen(site, "comment"), told: ["contributor"] },
	published: {
		make: (site) => happen(site, "publish", { authors: [site.people.contributor] }),
		told: ["contributor"],
	},
	emergency: { make: (site) => happen(site, "publish-emergency"), told: ["publisher"] },
	answer: { make: (site) => happen(site, "provider-answer"), told: ["editor", "municipal", "publisher"] },
	report: {
		make: ({ write }) =>
			write((tx) => {
				const own = { kind: "offer", slug: "aarhus-paaroerendevejleder", topic: "other", message: "KANARIE" };
				return tx.problemReport.create({ data: { id: "r", at: at(1), ...own } });
			}),
		told: ["editor", "municipal", "publisher"],
	},
	due: {
		make: ({ write, people }) =>
			write((tx) =>
				tx.record.update({
					where: { id: OFFER },
					data: { assignedTo: people.municipal ?? "", rereadAt: at(1) },
				}),
			),
		told: ["municipal"],
	},
};

async function happen(site: Site, action: Parameters<typeof audit>[2], detail?: Record<string, unknown>) {
	const author = somebody(site.people.contributor ?? "", ["contributor"]);
	await desk(site).save(author, "offer", "aarhus-paaroerendevejleder", (document) => ({
		...document,
		title: "KANARIE",
	}));
	await site.write((tx) => audit(tx, { name: "nobody", at: at(1) }, action, OFFER, "", detail));
}

describe("who is told of what", () => {
	for (const news of NEWS) {
		const { make, told } = HAPPENINGS[news];
		it(`${news}: ${told.join(", ")}, and no other role`, async () => {
			const site = await open();
			await make(site);
			await site.tell(at(2));
			expect(site.mails.map(({ subject, text }) => subject + text).join()).not.toContain("KANARIE");
			expect(site.to()).toEqual(told);
		});
	}

	it("is never the one who did it, nor somebody whose account is shut", async () => {
		const site = await open();
		await site.write(async (tx) => {
			await audit(tx, { name: site.people.publisher ?? "", at: at(1) }, "submit", OFFER, "");
		});
		await site.tell(at(2));
		expect(site.to()).toEqual([]);
		await happen(site, "provider-answer");
		await site.write((tx) =>
			tx.user.update({ where: { id: site.people.editor ?? "" }, data: { disabledAt: at(2) } }),
		);
		await site.tell(at(3));
		expect(site.to()).toEqual(["municipal", "publisher"]);
	});
});

describe("how often", () => {
	const choose = ({ write, people }: Site, choice: string) =>
		write((tx) => tx.noticeState.update({ where: { userId: people.publisher ?? "" }, data: { choice } }));

	it("is once a day, at once, or never; what has been told is told once", async () => {
		const site = await open();
		await happen(site, "submit");
		await site.tell(at(1));
		expect(site.to()).toEqual(["publisher"]);
		await happen(site, "submit");
		await site.tell(at(2));
		expect(site.to()).toEqual([]);
		await choose(site, "at-once");
		await site.tell(at(3));
		await site.tell(at(4));
		expect(site.to()).toEqual(["publisher"]);
		await happen(site, "submit");
		await choose(site, "never");
		await site.tell(at(48));
		expect(site.to()).toEqual([]);
		expect(noticeChoice("hver time")).toBeUndefined();
	});

	it("is once by two runs at the same time, and again when a mail could not be sent", async () => {
		const site = await open();
		await happen(site, "submit");
		await site.tell(at(1), () => Promise.reject(new Error("no server")));
		expect(await site.client.noticeState.count({ where: { state: "failed" } })).toBe(1);
		const told = await Promise.all([site.tell(at(2)), site.tell(at(2))]);
		expect(told.map(({ sent }) => sent).sort()).toEqual([0, 1]);
		expect(site.to()).toEqual(["publisher"]);
		expect(await site.client.noticeState.count({ where: { state: "" } })).toBe(ROLES.length + 1);
	});

	it("is not again after a crash: a mail that was begun may have gone out", async () => {
		const site = await open();
		await happen(site, "submit");
		const crash = () => new Promise<void>(() => undefined);
		void site.tell(at(1), crash);
		await expect.poll(() => site.client.noticeState.count({ where: { state: "sending" } })).toBe(1);
		await site.tell(at(30));
		expect(site.to()).toEqual([]);
	});
});
