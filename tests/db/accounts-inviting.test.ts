import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { personFrom } from "@/lib/desk/sign-in/session";
import { createPerson } from "../support/accounts";
import { prepareDatabase } from "../support/database";
import { type Fields, peopleDesk } from "../support/people-desk";

const newDatabase = prepareDatabase();
const desk = async () => peopleDesk(await newDatabase());
beforeEach(() => vi.stubEnv("MAIL_FOLDER", mkdtempSync(join(tmpdir(), "paaroerende-mail-"))));

const BO: Fields = [
	["navn", " Bo  Bruun "],
	["mail", "Bo@X.dk"],
	["rolle", "municipal"],
	["rolle", "editor"],
	["kommune", "0101"],
];

describe("inviting", () => {
	it("makes an account without a password and shows the link once", async () => {
		const { database, act, told } = await desk();
		const outcome = await act("inviter-person", BO);
		expect(outcome).toMatchObject({ kind: "redisplay", status: 200, page: "/redaktion/personer" });
		expect(JSON.stringify(outcome)).toMatch(/\/redaktion\/invitation\/[\w-]{43}/);
		const bo = await database.client.user.findUniqueOrThrow({
			where: { email: "bo@x.dk" },
			include: { accounts: true },
		});
		expect(personFrom(bo, false)).toMatchObject({
			name: "Bo Bruun",
			roles: ["municipal", "editor"],
			municipalities: ["0101"],
		});
		expect(bo.accounts).toEqual([]);
		expect(await told()).toEqual(["invite"]);
	});

	it("shows again what cannot be taken, with what is wrong", async () => {
		const { database, act } = await desk();
		await act("inviter-person", BO);
		const wrong: [Fields, string[]][] = [
			[[], ["navn", "mail", "rolle"]],
			[
				[
					["navn", "Bo"],
					["mail", "a@x.dk, b@x.dk"],
					["rolle", "editor"],
				],
				["mail"],
			],
			[
				[
					["navn", "Bo"],
					["mail", "b@x.dk"],
					["rolle", "municipal"],
				],
				["kommune"],
			],
			[BO, ["mail"]],
		];
		for (const [fields, names] of wrong) {
			const given = new Map([
				["navn", ""],
				["mail", ""],
			]);
			const filled = [...[...given].filter(([name]) => !fields.some(([one]) => one === name)), ...fields];
			const outcome = await act("inviter-person", filled as Fields);
			expect(outcome).toMatchObject({ kind: "redisplay", status: 422 });
			expect(Object.keys((outcome.kind === "redisplay" && outcome.state.errors) || {})).toEqual(names);
		}
		expect(await database.client.user.count()).toBe(2);
	});

	it("takes no field of its own making, and nobody but an administrator", async () => {
		const { database, act } = await desk();
		const ida = await createPerson(database.url, { email: "ida@x.dk", roles: ["publisher"], totp: true });
		expect(await act("inviter-person", [...BO, ["emailVerified", "1"]])).toEqual({ kind: "bad" });
		expect(await act("inviter-person", [...BO, ["mail", "b@x.dk"]])).toEqual({ kind: "bad" });
		expect(await act("inviter-person", [...BO, ["rolle", "gud"]])).toEqual({ kind: "bad" });
		expect(await act("inviter-person", BO, ida.id)).toEqual({ kind: "refused" });
	});
});
