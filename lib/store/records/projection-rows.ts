import type { Kind } from "../../model/kinds";
import { LIFTS, schemaVersion } from "../../model/schema-versions";
import type { Transaction } from "../db/writer";
import { project } from "./projections";
import { entryOf } from "./record-target";

const ROW = { select: { recordId: true, document: true, schemaVersion: true } } as const;
const register = (code: string) => ({ where: { code }, ...ROW });

/** What is live of each kind, as the tables of lists and filters have it. */
export const PROJECTION_ROWS = {
	intervention: (client: Transaction) => client.intervention.findMany(ROW),
	element: (client: Transaction) => client.element.findMany(ROW),
	"target-group": (client: Transaction) => client.targetGroup.findMany(ROW),
	source: (client: Transaction) => client.source.findMany(ROW),
	emergency: (client: Transaction) => client.emergencyContact.findMany(ROW),
	page: (client: Transaction) => client.page.findMany(ROW),
	places: (client: Transaction) => client.register.findMany(register("places")),
	"search-words": (client: Transaction) => client.register.findMany(register("search-words")),
	guide: (client: Transaction) => client.register.findMany(register("guide")),
	provider: (client: Transaction) => client.provider.findMany(ROW),
	offer: (client: Transaction) => client.offer.findMany(ROW),
	municipality: (client: Transaction) => client.municipalityContact.findMany(ROW),
	pointer: (client: Transaction) => client.pointer.findMany(ROW),
	right: (client: Transaction) => client.right.findMany(ROW),
	"municipal-answer": (client: Transaction) => client.municipalAnswer.findMany(ROW),
	recommendation: (client: Transaction) => client.recommendation.findMany(ROW),
	method: (client: Transaction) => client.method.findMany(ROW),
};

/**
 * Writes again, as today's schemas have them, the rows of what was made live by an older one. Readers lift such
 * rows themselves; this is for what is asked of them in SQL, and for their other columns. The revisions stay as
 * they are. Call `raiseVersion` in the same transaction when there were any.
 * @returns how many there were.
 */
export async function liftProjections(tx: Transaction): Promise<number> {
	let lifted = 0;
	for (const kind of Object.keys(LIFTS) as Kind[]) {
		const rows = await PROJECTION_ROWS[kind](tx);
		for (const { recordId, ...row } of rows) {
			if (row.schemaVersion === schemaVersion(kind)) continue;
			const { slug } = await tx.record.findUniqueOrThrow({ where: { id: recordId } });
			await project(tx, recordId, entryOf(kind, slug, row));
			lifted += 1;
		}
	}
	return lifted;
}
