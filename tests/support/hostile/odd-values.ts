import fc from "fast-check";

/** Bytes in an address as they may stand there: `latin1` keeps each as it is. */
const raw = (...bytes: number[]) => String.fromCharCode(...bytes);
const LONG = 3_000;

/** Values that programs have stumbled over, percent-encoded where a browser would do so. */
const STUMBLES = [
	...[
		"",
		" ",
		"+",
		"%20",
		"0",
		"-1",
		"1e9",
		"NaN",
		"null",
		"undefined",
		"true",
		"[]",
		"{}",
		"[object Object]",
	],
	...[
		"999999999999999999999",
		"1.5",
		"01",
		"%00",
		"a%00b",
		"%0d%0aSet-Cookie:%20a=b",
		"%0a",
		"%09",
		"%7f",
		"%85",
	],
	// Lone surrogates, overlong and broken UTF-8, half an escape, escapes twice over.
	...["%ED%A0%80", "%ED%B0%80", "%C0%AF", "%F8%88%80%80%80", "%FF", "%", "%2", "%zz", "%2525", "%252e%252e"],
	// Danish letters in both their forms, as bytes and as Latin-1; emoji, right-to-left marks, invisible ones.
	...["%C3%A6%C3%B8%C3%A5", "a%CC%8A", "a%CC%81%CC%81%CC%81", raw(0xc3, 0xa6), raw(0xe6, 0xf8, 0xe5), "%E6"],
	...["%F0%9F%98%80", "%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7", "%E2%80%AE", "%EF%BB%BF", "%E2%80%8B", "%C2%AD"],
	...[
		"'",
		"';--",
		'"',
		"%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
		"$%7B7*7%7D",
		"{{7*7}}",
		"%25n%25s",
		"../../etc/passwd",
	],
	...[
		"__proto__",
		"constructor",
		"toString",
		"hasOwnProperty",
		"then",
		"=1+1",
		"javascript:alert(1)",
		"//ond.example",
	],
	...[
		"a".repeat(LONG),
		"%C3%A6".repeat(LONG / 3),
		"*a_".repeat(1_000),
		"%3E".repeat(1_000),
		"(".repeat(LONG),
	],
	...["2026-13-45", "0000-00-00", "9999999-12-31", "24:61", "8000", "0751", "aarhus", "angst", "ja", "nej"],
];

/** Any value of a parameter, a part of a path or a field, as it stands in an address. */
export const oddValue: fc.Arbitrary<string> = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...STUMBLES) },
	{ weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }).map(encodeURIComponent) },
	// Each byte as it is but those that would end the line.
	{
		weight: 1,
		arbitrary: fc
			.uint8Array({ maxLength: 40 })
			.map((bytes) => raw(...bytes.map((byte) => (byte === 10 || byte === 13 || byte === 32 ? 35 : byte)))),
	},
);

/** A value that somebody might choose, with what it is a value of. */
export const plainValue: fc.Arbitrary<string> = fc.constantFrom(
	...[
		"aarhus",
		"8000",
		"region-midtjylland",
		"individuel",
		"autisme",
		"gratis",
		"telefon",
		"nu",
		"1",
		"2",
		"ja",
	],
	...[
		"nej",
		"navn",
		"dokumentation",
		"aaben-dialog",
		"angst",
		"yes",
		"no",
		"autisme",
		"peer",
		"group",
		"csv",
		"xlsx",
	],
);
