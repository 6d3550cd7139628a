import type { PrismaClient } from "../../generated/prisma/client";
import { type Entry, KINDS, type Kind } from "../../model/kinds";
import { readSnapshot } from "../../site/snapshot";
import { crossCheck } from "../../store/content-files/cross-check";
import { contentVersion } from "../../store/records/catalogue-version";
import { placeOf } from "../../store/records/record-target";
import type { Scope } from "../../store/records/target";
import { checksOf } from "./checks";
import { readCheckContext } from "./warnings";

/** What is said of one published record; nothing where its being there says it. */
export type Note = { id: string; place: Scope; text: string | null };
type Notes = readonly Note[];

/** What was found by reading everything that is published, by kind and slug. */
type TextIssues = {
	/** References to what does not exist. */
	broken: Notes;
	/** Interventions in which something is said without its source. */
	unsourced: Notes;
	/** Interventions and offers whose target groups are all our own inference. */
	inferred: Notes;
};

type Named = { id: string; place: Scope; entry: Entry };

function brokenIn(all: readonly Named[]): Notes {
	const problems = crossCheck(
		all.map(({ entry }) => entry),
		new Set(),
	);
	return all.flatMap(({ id, place, entry: { slug } }): Note[] => {
		const own = problems.find(
			({ file, field }) => file.includes(`/${slug}.`) || field.startsWith(`${slug}.`),
		);
		return own ? [{ id, place, text: own.reason }] : [];
	});
}

const onlyInferred = ({ kind, document }: Entry) => {
	if (kind !== "intervention" && kind !== "offer") return false;
	const { targetGroups } = document;
	return targetGroups.length > 0 && targetGroups.every(({ basis }) => basis === "inferred");
};

/** Everything that is public at a moment, each with its record. */
async function readNamed(client: PrismaClient, now: Date): Promise<Named[]> {
	const { shown } = await readSnapshot(client, now);
	return (Object.keys(KINDS) as Kind[]).sort().flatMap((kind) =>
		shown(kind).map(({ id, slug, document }) => {
			const entry = { kind, slug, document } as Entry;
			return { id, place: placeOf(kind, [document]), entry };
		}),
	);
}

async function findInText(client: PrismaClient, now: Date): Promise<TextIssues> {
	const [all, context] = await Promise.all([readNamed(client, now), readCheckContext(client)]);
	const unsourced = all.flatMap(({ id, place, entry }): Note[] => {
		if (entry.kind !== "intervention") return [];
		const warning = checksOf("intervention", entry.document, context).find(({ text }) =>
			/mangler en kilde|ingen kilde/.test(text),
		);
		return warning ? [{ id, place, text: warning.text }] : [];
	});
	const inferred = all.flatMap(({ id, place, entry }): Note[] =>
		onlyInferred(entry) ? [{ id, place, text: null }] : [],
	);
	return { broken: brokenIn(all), unsourced, inferred };
}

const kept = new WeakMap<PrismaClient, { version: string; found: Promise<TextIssues> }>();

/**
 * What a reading of everything that is published finds, kept until something else is published, by somebody or by
 * the clock: then the first who asks waits for it. A failed reading is not kept.
 */
export async function readTextIssues(client: PrismaClient, now: Date): Promise<TextIssues> {
	const version = await contentVersion(client, now);
	const known = kept.get(client);
	if (known?.version === version) return known.found;
	const reading = { version, found: findInText(client, now) };
	kept.set(client, reading);
	reading.found.catch(() => kept.delete(client));
	return reading.found;
}
