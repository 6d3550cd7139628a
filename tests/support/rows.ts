import Database from "better-sqlite3";

type Row = Record<string, unknown>;

/** Works on a database file with the driver itself, past Prisma and its rules. */
export function withDriver<T>(path: string, work: (database: Database.Database) => T): T {
	const database = new Database(path);
	try {
		return work(database);
	} finally {
		database.close();
	}
}

/** The rows of a query, as they are stored. */
export const rowsOf = (path: string, sql: string): Row[] =>
	withDriver(path, (database) => database.prepare(sql).all() as Row[]);

const OWN_TABLES = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`;

/** Every row of every table, in a fixed order: what the database says, whatever its bytes look like. */
export function everyRow(path: string, tables?: readonly string[]): Record<string, string[]> {
	const names = tables ?? rowsOf(path, OWN_TABLES).map(({ name }) => String(name));
	return Object.fromEntries(
		names.map((name) => [
			name,
			rowsOf(path, `SELECT * FROM "${name}"`)
				.map((row) => JSON.stringify(row))
				.sort(),
		]),
	);
}

/** The tables that lists and filters read. */
export const PROJECTIONS = [
	"Intervention",
	"InterventionElement",
	"InterventionTargetGroup",
	"InterventionForm",
	"Element",
	"TargetGroup",
	"Source",
	"EmergencyContact",
	"Page",
	"Recommendation",
	"Method",
];
