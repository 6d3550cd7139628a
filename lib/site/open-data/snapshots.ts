import { createHash } from "node:crypto";
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { danishDay } from "../../base/calendar/day-count";
import { databasePath, readEnv } from "../../base/env";
import type { Catalogue } from "../../directory/catalogue";
import { interventionDetailJson } from "./intervention-json";
import { municipalityJson } from "./municipality-json";
import { offerJson } from "./offer-json";
import { providerJson } from "./provider-json";
import { type Stamp, stampJson } from "./stamp";

const NAME = /^(\d{4}-\d{2})\.json$/;

/** A month's snapshot: what was published when it was made, for good. */
export type Snapshot = { month: string; bytes: number; sha256: string };

/** Where they lie: beside the database, and with it in the backups. */
export const snapshotFolder = (): string => join(dirname(databasePath(readEnv().DATABASE_URL)), "snapshots");

/** All that is published, without what is true of one moment only. */
function snapshotJson(catalogue: Catalogue, stamp: Stamp, now: Date): string {
	const offers = catalogue.offers
		.filter(({ status }) => status !== "ended")
		.map((offer) => {
			const { reach: _, ...lasting } = offerJson(offer, catalogue, now);
			return lasting;
		});
	return JSON.stringify({
		snapshot: danishDay(now).slice(0, 7),
		made: now.toISOString(),
		...stampJson(stamp),
		interventions: catalogue.interventions.map(interventionDetailJson),
		offers,
		providers: catalogue.providers.map((one) => providerJson(one, catalogue)),
		municipalities: catalogue.places.municipalities.map((one) => municipalityJson(one, catalogue, now)),
	});
}

/**
 * Makes the snapshot of the present month, unless it has one: what somebody has cited is never replaced, also when
 * two make it at once.
 * @returns its month, and whether it was made now.
 */
export function takeSnapshot(
	folder: string,
	catalogue: Catalogue,
	stamp: Stamp,
	now: Date,
): { month: string; isNew: boolean } {
	const month = danishDay(now).slice(0, 7);
	mkdirSync(folder, { recursive: true });
	const unfinished = join(folder, `.${month}-${process.pid}`);
	writeFileSync(unfinished, snapshotJson(catalogue, stamp, now));
	try {
		linkSync(unfinished, join(folder, `${month}.json`));
		return { month, isNew: true };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
		return { month, isNew: false };
	} finally {
		rmSync(unfinished, { force: true });
	}
}

/** The bytes of a month's snapshot; nothing where there is none. */
export function readSnapshotFile(folder: string, month: string): Buffer<ArrayBuffer> | undefined {
	if (!NAME.test(`${month}.json`)) return undefined;
	try {
		return readFileSync(join(folder, `${month}.json`));
	} catch {
		return undefined;
	}
}

export const checksumOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Snapshots never change, so each is read once for its checksum. */
const known = new Map<string, Snapshot>();

function snapshotOf(folder: string, month: string): Snapshot[] {
	const key = join(folder, month);
	const before = known.get(key);
	if (before) return [before];
	const bytes = readSnapshotFile(folder, month);
	if (!bytes) return [];
	const snapshot = { month, bytes: bytes.length, sha256: checksumOf(bytes) };
	known.set(key, snapshot);
	return [snapshot];
}

/** All snapshots, the latest first. */
export function listSnapshots(folder: string): Snapshot[] {
	let names: string[] = [];
	try {
		names = readdirSync(folder);
	} catch {
		// None has been made.
	}
	const months = names.flatMap((name) => NAME.exec(name)?.[1] ?? []);
	return months
		.sort()
		.reverse()
		.flatMap((month) => snapshotOf(folder, month));
}
