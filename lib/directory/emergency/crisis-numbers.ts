import type { EmergencyView } from "../catalogue";

/** What is said of a number whose record is gone. */
type Always = { title: string; description: string; phone: string };

/** The two numbers that stand wherever help at once does, whatever has become of their records (decision 21). */
const ALWAYS: Readonly<Record<string, Always>> = {
	"alarm-112": {
		title: "Alarmcentralen 112",
		description: "Ring straks, hvis der er fare for liv.",
		phone: "112",
	},
	livslinien: {
		title: "Livslinien",
		description: "Telefonrådgivning for dig, der tænker på selvmord, og for pårørende i krise.",
		phone: "70201201",
	},
};

/** Whether a place to turn at once is one of the two. */
export const isAlwaysThere = (id: string): boolean => id in ALWAYS;

/** The number to call: that of the record, and for the two never none. */
export const crisisPhone = ({ id, phone }: { id: string; phone: string | null }): string | null =>
	phone ?? ALWAYS[id]?.phone ?? null;

/** Livslinien's number: that of its record, and never none. */
export function lifelineNumber(emergency: readonly Pick<EmergencyView, "id" | "phone">[]): string | null {
	const id = "livslinien";
	return crisisPhone(emergency.find((contact) => contact.id === id) ?? { id, phone: null });
}

/** Whether a number is one of theirs: beside a crisis card it needs no second mention. */
export const isCrisisNumber = (phone: string | null): boolean =>
	Object.values(ALWAYS).some((always) => always.phone === phone);

const standIn = (id: string, always: Always, position: number): EmergencyView => ({
	...always,
	id,
	position,
	area: "Hele landet",
	coverage: { level: "national" },
	hours: null,
	when: "now",
	status: "active",
	source: { label: "", url: null, date: null },
});

/** The contacts with the two first: their own records, or what must be said without. */
export function withThoseAlwaysThere(emergency: readonly EmergencyView[]): EmergencyView[] {
	const always = Object.entries(ALWAYS).map(
		([id, one], i) => emergency.find((contact) => contact.id === id) ?? standIn(id, one, i + 1),
	);
	return [...always, ...emergency.filter(({ id }) => !isAlwaysThere(id))];
}
