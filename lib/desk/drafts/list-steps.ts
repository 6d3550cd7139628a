import { at, isPath, itemNumbers, PLACE } from "./field-names";
import { asForm, type FormValues } from "./values";

/**
 * The form with one more blank item in a list, for the button `tilfoej` that works without JavaScript.
 * @param list the list's name, e.g. `d.figures`; anything else changes nothing.
 */
export function withOneMore(values: FormValues, list: string): FormValues {
	if (!isPath(list)) return values;
	const numbers = itemNumbers(asForm(values), list);
	return [...values, [at(list, `${(numbers.at(-1) ?? -1) + 1}.${PLACE}`), "1"]];
}

/**
 * The form with one item changed places with the one before it, for the button `flyt`.
 * @param item the item's name, e.g. `d.figures.2`.
 */
export function withMovedUp(values: FormValues, item: string): FormValues {
	const [, list = "", number = ""] = /^(.+)\.(\d{1,4})$/.exec(item) ?? [];
	if (!isPath(item)) return values;
	const numbers = itemNumbers(asForm(values), list);
	const before = numbers[numbers.indexOf(Number(number)) - 1];
	if (before === undefined) return values;
	const swapped: Record<string, string> = { [number]: String(before), [before]: number };
	const prefix = `${list}.`;
	return values.map(([name, value]) => {
		if (!name.startsWith(prefix)) return [name, value];
		const [first = "", ...rest] = name.slice(prefix.length).split(".");
		return [[list, swapped[first] ?? first, ...rest].join("."), value];
	});
}
