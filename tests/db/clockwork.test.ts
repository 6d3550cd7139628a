import { expect, it } from "vitest";
import type { OpeningHours } from "@/lib/model/hours-schema";
import { catalogueVersion } from "@/lib/store/records/catalogue-version";
import { prepareDatabase } from "@/tests/support/database";

const database = prepareDatabase();

const HOURS: OpeningHours = {
	text: "Onsdag kl. 3.17-3.41",
	weekly: [{ days: ["wed"], opens: "03:17", closes: "03:41" }],
	plainlyWeekly: true,
	exceptions: [],
};
const [BEFORE, AFTER] = [new Date("2026-12-02T02:16:59Z"), new Date("2026-12-02T02:17:00Z")];

type Found = { recordId: string; document: string } | null;

it("kept pages change when a municipality, a pointer or an emergency number opens", async () => {
	const { client, open } = await database();
	const tables = {
		municipality: {
			find: (): Promise<Found> => client.municipalityContact.findFirst({ where: { code: "0461" } }),
			put: (recordId: string, document: string) =>
				client.municipalityContact.update({ where: { recordId }, data: { document } }),
			change: (found: { phone: object }) => ({ ...found, phone: { ...found.phone, hours: HOURS } }),
		},
		pointer: {
			find: (): Promise<Found> => client.pointer.findFirst(),
			put: (recordId: string, document: string) =>
				client.pointer.update({ where: { recordId }, data: { document } }),
			change: (found: { destinations: object[] }) => ({
				...found,
				destinations: found.destinations.map((entry) => ({ ...entry, hours: HOURS })),
			}),
		},
		emergency: {
			find: (): Promise<Found> => client.emergencyContact.findFirst(),
			put: (recordId: string, document: string) =>
				client.emergencyContact.update({ where: { recordId }, data: { document } }),
			change: (found: object) => ({ ...found, opening: HOURS }),
		},
	};
	// A new client each time, for a client reads the hours anew with a new version only.
	const differs = async () => {
		const fresh = await open();
		return (await catalogueVersion(fresh, BEFORE)) !== (await catalogueVersion(fresh, AFTER));
	};
	expect(await differs()).toBe(false);
	for (const [kind, { find, put, change }] of Object.entries(tables)) {
		const found = await find();
		if (!found) throw new Error(`no ${kind} is live`);
		await put(found.recordId, JSON.stringify(change(JSON.parse(found.document))));
		expect(await differs(), kind).toBe(true);
		await put(found.recordId, found.document);
	}
});

it("kept pages change at 8 and at 16 on weekdays, when one's own doctor comes first or no longer", async () => {
	const { client } = await database();
	const due = async (at: string) => (await catalogueVersion(client, new Date(at))).split("@")[1];
	expect(await due("2026-12-01T07:00:30Z")).toBe("2026-12-01T07:00:00.000Z");
	expect(await due("2026-12-01T15:00:30Z")).toBe("2026-12-01T15:00:00.000Z");
});
