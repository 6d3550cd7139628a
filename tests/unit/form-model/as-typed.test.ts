import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asForm, fromForm } from "@/lib/desk/drafts/values";
import { fieldOfKind } from "@/lib/model/describe-schema";
import { offerSchema } from "@/lib/model/offer-schema";

const typed = (name: string, text: string) =>
	fromForm(fieldOfKind("offer"), asForm([[name, text]])) as Record<string, unknown>;

describe("what editors type as they write it", () => {
	it.each(["87130000", "87 13 00 00", "+45 87 13 00 00", "0045 8713 0000", " 87130000 "])(
		"the number %s is one number",
		(text) => expect(typed("d.phone", text).phone).toBe("87130000"),
	);

	it.each([
		["9", "09:00"],
		["9.30", "09:30"],
		["16.00", "16:00"],
		["kl. 18", "18:00"],
		["24:00", "24:00"],
		["sent", "sent"],
	])("the time %s is stored as %s", (text, stored) => {
		const { hours } = typed("d.hours.weekly.0.opens", text) as { hours: { weekly: { opens: string }[] } };
		expect(hours.weekly[0]?.opens).toBe(stored);
	});

	it("an address is whole without its beginning", () => {
		expect(typed("d.url", "www.navn.dk/side").url).toBe("https://www.navn.dk/side");
		expect(typed("d.url", "http://navn.dk").url).toBe("http://navn.dk");
	});

	it("whatever the field is called: its schema says that it holds one", () => {
		const contact = asForm([
			["d.website", "www.navn.dk"],
			["d.advisers.0.phone", "+45 87 13 00 00"],
			["d.advisers.0.title", "www.navn.dk"],
		]);
		expect(fromForm(fieldOfKind("municipality"), contact)).toMatchObject({
			website: "https://www.navn.dk",
			advisers: [{ phone: "87130000", title: "www.navn.dk" }],
		});
	});

	it("what may be stored is stored as it is", () => {
		const phones = fc.stringMatching(/^(?:\d{3,6}|\d{8})$/);
		fc.assert(
			fc.property(phones, fc.webUrl(), (phone, url) => {
				expect(typed("d.phone", phone).phone).toBe(phone);
				expect(typed("d.url", url).url).toBe(offerSchema.shape.url.parse(url));
			}),
		);
	});
});
