import type { PrismaClient } from "../../generated/prisma/client";
import { MUNICIPAL } from "../confirming/take-reply";
import { mayDo } from "../door/permissions";
import { readTextIssues } from "../drafts/text-issues";
import type { Person } from "../sign-in/person";
import { readEmptySearches } from "./empty-search-list";
import { namedList, readFrontLists, seenNotes } from "./front-lists";
import { ownReports } from "./inbox";
import { readRepliesToUse } from "./municipality-list";
import { readOfferCounts } from "./offer-counts";
import { readWaitingNumbers } from "./waiting-numbers";

/** The readers' reports that wait and that a person may handle. */
async function countReports(client: PrismaClient, person: Person): Promise<number> {
	const where = { handledAt: null };
	if (mayDo(person, "handle reports", null)) return client.problemReport.count({ where });
	return (await ownReports(client, await client.problemReport.findMany({ where }), person)).length;
}

/** Everything on the desk that needs a person. */
export async function readQueue(client: PrismaClient, person: Person, now: Date) {
	const found = await readTextIssues(client, now);
	const mayMend = mayDo(person, "export", null);
	const listed = (notes: typeof found.broken) => namedList(client, seenNotes(notes, person), person);
	const [
		lists,
		broken,
		unsourced,
		inferred,
		offers,
		numbers,
		empty,
		reports,
		answers,
		replies,
		links,
		looked,
	] = await Promise.all([
		readFrontLists(client, person, now),
		listed(mayMend ? found.broken : []),
		listed(found.unsourced),
		listed(found.inferred),
		readOfferCounts(client, person, now),
		readWaitingNumbers(client, person, now),
		readEmptySearches(client, now),
		countReports(client, person),
		client.providerAnswer.count({ where: { handledAt: null, answer: { not: MUNICIPAL } } }),
		readRepliesToUse(client, person, now),
		client.linkCheck.count({ where: { result: { in: ["broken", "unreachable", "timeout"] } } }),
		client.linkCheck.count(),
	]);
	// Of links that nobody has looked at yet nothing is known.
	const deadLinks = looked > 0 ? links : null;
	return {
		...lists,
		...offers,
		broken,
		unsourced,
		inferred,
		numbers: numbers.length,
		empty,
		reports,
		answers,
		replies,
		deadLinks,
	};
}
export type Queue = Awaited<ReturnType<typeof readQueue>>;
