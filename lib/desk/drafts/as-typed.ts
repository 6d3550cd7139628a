import type { Held } from "../../model/field-meta";
import { dateAsTyped } from "./typed-date";

/** `+45 70 20 12 01` and its like as digits; what is not a Danish number stays as it is, to be reported. */
export function phoneAsTyped(text: string): string {
	const tight = text.replace(/[\s().\-–/]/g, "");
	return tight.replace(/^\+45(?=\d)/, "").replace(/^(?:00)?45(?=\d{8}$)/, "");
}

const CLOCK = /^(?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2}))?$/i;

/** `9`, `9.30` and `kl. 9.30` as `09:30`; `null` for anything else. */
export function clockAsTyped(text: string): string | null {
	const [, hours, minutes = "00"] = CLOCK.exec(text.trim()) ?? [];
	return hours === undefined ? null : `${hours.padStart(2, "0")}:${minutes}`;
}

/** Addresses are typed without `https://`. */
export const urlAsTyped = (text: string): string =>
	/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:dk|com|org|nu|eu)\b)/i.test(text) ? `https://${text}` : text;

/** What people type differently from how it is stored. */
const TIDY: { [K in Held]?: (text: string) => string } = {
	phone: phoneAsTyped,
	clock: (text) => clockAsTyped(text) ?? text,
	date: (text) => dateAsTyped(text) ?? text,
	address: urlAsTyped,
};

/** A text as it is stored, by what it is: the spellings that mean the same are one. */
export const asStored = (held: Held | undefined, text: string): string =>
	(held && TIDY[held]?.(text)) ?? text;
