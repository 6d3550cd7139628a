import { expect, it } from "vitest";
import { enhanceKeys } from "@/components/enhance-desk/keys";

type Key = {
	key: string;
	ctrlKey?: boolean;
	metaKey?: boolean;
	shiftKey?: boolean;
	altKey?: boolean;
	repeat?: boolean;
};

/** A page with one form that has some buttons, by their marks; what is pressed of them, and whether the key was ours. */
function pageWith(marks: readonly string[], isInForm = true) {
	const pressed: string[] = [];
	let listen = (_: object) => {};
	const form = {
		querySelector: (selector: string) => {
			const wanted = /~="(\w+)"/.exec(selector)?.[1] ?? "";
			const mark = marks.find((one) => one.split(" ").includes(wanted));
			return mark ? { click: () => pressed.push(mark) } : null;
		},
	};
	const page = {
		activeElement: isInForm ? { closest: () => form } : null,
		querySelector: () => form,
		addEventListener: (_: string, listener: typeof listen) => {
			listen = listener;
		},
	};
	enhanceKeys(page as unknown as Document);
	const press = (key: Key) => {
		let isOurs = false;
		const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, repeat: false };
		listen({
			...none,
			...key,
			preventDefault: () => {
				isOurs = true;
			},
		});
		return isOurs;
	};
	return { press, pressed };
}

it("Ctrl+S presses the button that saves, Ctrl+Enter the one that sends, also with Cmd and a capital S", () => {
	const { press, pressed } = pageWith(["gem", "send"]);
	expect(press({ key: "s", ctrlKey: true })).toBe(true);
	expect(press({ key: "S", metaKey: true })).toBe(true);
	expect(press({ key: "Enter", ctrlKey: true })).toBe(true);
	expect(pressed).toEqual(["gem", "gem", "send"]);
});

it("a short form has one button for both, and a page's own form is meant when nothing has focus", () => {
	const { press, pressed } = pageWith(["gem send"], false);
	press({ key: "s", ctrlKey: true });
	press({ key: "Enter", ctrlKey: true });
	expect(pressed).toEqual(["gem send", "gem send"]);
});

it("no other key is taken, a key held down is one press, and what has no button is left to the browser", () => {
	const { press, pressed } = pageWith(["gem"]);
	for (const key of [{ key: "s" }, { key: "Enter" }, { key: "a", ctrlKey: true }])
		expect(press(key)).toBe(false);
	expect(press({ key: "s", ctrlKey: true, shiftKey: true })).toBe(false);
	expect(press({ key: "Enter", ctrlKey: true })).toBe(false);
	expect(press({ key: "s", ctrlKey: true, repeat: true })).toBe(true);
	expect(pressed).toEqual([]);
});
