import { latestByGroup, NEVER_CONFIRMED } from "../../directory/offers/confirmed";
import { dueGroups } from "../../directory/offers/due-groups";
import {
	type KnownNumbers,
	numbersToConfirm,
	type WaitingNumber,
} from "../../directory/places/numbers-to-confirm";
import { municipalityByCode } from "../../directory/places/register";
import type { PrismaClient } from "../../generated/prisma/client";
import type { PlacesDocument } from "../../model/place-schema";
import { readSnapshot, type Snapshot } from "../../site/snapshot";
import { mayDo } from "../door/permissions";
import type { Person } from "../sign-in/person";

const KINDS = ["offer", "municipality", "provider", "places"] as const;

const given = (numbers: readonly (string | null | undefined)[]): string[] => [
	...new Set(numbers.flatMap((number) => number ?? [])),
];

/** Every public number, with whether it was confirmed within its limit. */
function knownNumbers(snapshot: Snapshot, places: PlacesDocument, now: Date): KnownNumbers {
	const confirmations = latestByGroup(snapshot.confirmations);
	const isConfirmed = (id: string) =>
		!dueGroups(confirmations.get(id) ?? NEVER_CONFIRMED, now).some(({ group }) => group === "contact");
	return {
		all: places.municipalities.length,
		offers: snapshot.shown("offer").flatMap(({ id, document }) => {
			const { title, provider, phone, coverage, status } = document;
			if (status === "ended") return [];
			const municipalities = coverage.level === "national" ? null : coverage.municipalities;
			const numbers = given([phone]);
			return [{ id, title, provider, municipalities, numbers, isConfirmed: isConfirmed(id) }];
		}),
		municipalities: snapshot.shown("municipality").map(({ id, slug, document }) => {
			const { municipality: code, phone, advisers } = document;
			const numbers = given([phone?.number, ...advisers.map((adviser) => adviser.phone)]);
			const title = municipalityByCode(places, code)?.fullName ?? slug;
			return { id, title, code, numbers, isConfirmed: isConfirmed(id) };
		}),
		providers: snapshot.shown("provider").map(({ id, slug, document: { name, phones } }) => {
			const numbers = given(phones.map(({ number }) => number));
			return { id, slug, title: name, numbers, isConfirmed: isConfirmed(id) };
		}),
	};
}

/** The numbers that nobody has confirmed and this person may, those first that most pages need. */
export async function readWaitingNumbers(
	client: PrismaClient,
	person: Person,
	now: Date,
): Promise<WaitingNumber[]> {
	const snapshot = await readSnapshot(client, now, KINDS);
	const [places] = snapshot.shown("places");
	if (!places) return [];
	const waiting = numbersToConfirm(knownNumbers(snapshot, places.document, now));
	return waiting.filter(({ place }) => mayDo(person, "confirm", place));
}
