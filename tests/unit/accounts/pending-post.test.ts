import fc from "fast-check";
import { expect, it } from "vitest";
import { pendingPostFields, pendingPostIn, pendingPostOf, targetOf } from "@/lib/desk/sign-in/pending-post";

const ACTION = "/redaktion/handling/gem-kladde";
const field = fc.tuple(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }));

it("is the same at the end of the way, every field in its order, repeated names repeated", () => {
	fc.assert(
		fc.property(fc.array(field), (fields) => {
			const form = new URLSearchParams(pendingPostFields({ action: ACTION, fields }));
			form.append("mail", "ida@x.dk");
			form.append("adgangskode", "hemmelig");
			expect(pendingPostIn(new URLSearchParams(form.toString()))).toEqual({ action: ACTION, fields });
		}),
	);
});

it.each([
	"https://evil.dk/",
	"//evil.dk",
	"/redaktion/handling/../konto/log-ud-alle",
	"/redaktion/konto/adgangskode",
	"/redaktion/handling/",
	"/redaktion/handling/a/b",
	"",
])("is meant for an action of the desk, and never for %s", (action) => {
	expect(
		pendingPostIn(new URLSearchParams({ "med-handling": action, "med-felter": '[["a","b"]]' })),
	).toBeNull();
	expect(pendingPostOf({ values: [["a", "b"]], extra: { pendingPost: { action } } })).toBeNull();
});

it("is the values of a form that came without a session, and its own afterwards", () => {
	const fresh = { values: [["besked", "hej"]] as const, extra: { pendingPost: { action: ACTION } } };
	expect(pendingPostOf(fresh)).toEqual({ action: ACTION, fields: [["besked", "hej"]] });
	const pendingPost = { action: ACTION, fields: [["besked", "hej"]] };
	const later = { values: [["mail", "ida@x.dk"]] as const, extra: { pendingPost, til: "/redaktion/poster" } };
	expect(pendingPostOf(later)).toEqual(pendingPost);
	expect(targetOf(later)).toBe("/redaktion/poster");
});

it("is nothing on an ordinary visit", () => {
	expect(pendingPostOf(null)).toBeNull();
	expect(pendingPostOf({ values: [], extra: { pendingPost: null } })).toBeNull();
	expect(pendingPostIn(new URLSearchParams({ mail: "ida@x.dk" }))).toBeNull();
});
