import type { Cell } from "./cell";

/** A cell as numbers, in the order of tables: interventions that were answered, then offers. */
export const numbersOf = ({ yes, no, onRecord, uncertain, stated, inferred }: Cell) => ({
	yes: yes.length,
	no: no.length,
	municipality: onRecord.municipality,
	region: onRecord.region,
	national: onRecord.national,
	uncertain,
	stated,
	inferred,
});
export type CellNumbers = ReturnType<typeof numbersOf>;
