import type { PrismaClient } from "../../generated/prisma/client";
import type { RecordTarget } from "../../store/records/record-target";
import { mayDo } from "../door/permissions";
import { listPeople } from "../people/people";
import type { Person } from "../sign-in/person";
import { authorsSinceLive, isBarred } from "./four-eyes";

/** Why somebody cannot publish a draft, and who can. */
export type OtherPublishers = {
	/** They wrote in it, and its kind is published by another than its authors. */
	isAuthor: boolean;
	names: readonly string[];
};

/**
 * Who publishes a draft where this person cannot; `null` where they can, where there is no draft, and for who has no
 * part in it.
 */
export async function readOtherPublishers(
	client: PrismaClient,
	target: RecordTarget,
	person: Person,
): Promise<OtherPublishers | null> {
	const { draft, place } = target;
	if (!draft || !mayDo(person, "write a draft", place)) return null;
	const barred = await isBarred(client, target, person.id);
	if (mayDo(person, "publish", place) && !barred) return null;
	const authors = await authorsSinceLive(client, target);
	const [people, isBarredFor] = [await listPeople(client), (id: string) => barred && authors.includes(id)];
	const able = people.filter(
		(one) => !one.isShut && one.id !== person.id && mayDo(one, "publish", place) && !isBarredFor(one.id),
	);
	return { isAuthor: barred, names: able.map(({ name }) => name) };
}
