import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "@/lib/desk/sign-in/password-length";
import { refusePassword } from "@/lib/desk/sign-in/password-rules";

const OWN = ["Ida Margrethe Iversen", "ida.iversen@kommune.dk"];

describe("passwords that are refused", () => {
	it.each([
		"",
		"kort",
		"elleve-tegn",
		"password1234",
		"P@ssw0rd2026!",
		"Sommer2026!!",
		"Velkommen123!",
		"hemmelighemmelig",
		"adgangskode12",
		"qwertyuiop123",
		"1q2w3e4r5t6y",
		"aaaaaaaaaaaa",
		"abcabcabcabc",
		"123456789012",
		"abcdefghijkl",
		"asdfghjklæøå",
		"20261125 10:00",
		"IdaIversen1985",
		"ida.iversen@kommune.dk",
		"Margrethe-2026",
		"Pårørendevejviser1",
		"redaktionen2026",
		"correcthorsebatterystaple",
		// On lists of broken passwords, and nothing else of ours would refuse them.
		"jennifer1990",
		"manchester08",
	])("%s", (password) => {
		expect(refusePassword(password, OWN)).not.toBeNull();
	});

	it("are those that are too long to be worth the work", () => {
		expect(refusePassword("blyant gardin torsk ".repeat(10), [])).toContain(String(LONGEST_PASSWORD));
	});
});

describe("passwords that are taken", () => {
	it.each([
		"blyant-gardin-torsk-41",
		"hjulpisker måne tang violin",
		"k7#Tz!pq02mWx",
		"vi spiste røde sten i Ribe",
		"sommer og tre blå cykler",
	])("%s", (password) => {
		expect(refusePassword(password, OWN)).toBeNull();
	});
});

it("is total, and takes nothing that is too short", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), fc.array(fc.string()), (password, own) => {
			const refused = refusePassword(password, own);
			if ([...password].length < SHORTEST_PASSWORD) expect(refused).not.toBeNull();
			expect(refused === null || refused.length > 10).toBe(true);
		}),
	);
});

it("takes four random words, however they are put together", () => {
	const words = [
		"gravhund",
		"bølgepap",
		"trappe",
		"fyrtårn",
		"myrekryb",
		"valnød",
		"perron",
		"gyngestol",
		"kvark",
	];
	const four = fc.uniqueArray(fc.constantFrom(...words), { minLength: 4, maxLength: 4 });
	fc.assert(
		fc.property(four, fc.constantFrom(" ", "-", ""), (chosen, between) => {
			expect(refusePassword(chosen.join(between), OWN)).toBeNull();
		}),
	);
});
