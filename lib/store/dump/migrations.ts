import type { Prisma } from "../../generated/prisma/client";

/** The names of the migrations a database has, in order. */
export async function appliedMigrations(tx: Prisma.TransactionClient): Promise<string[]> {
	const rows = await tx.$queryRaw<{ migration_name: string }[]>`
		SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name`;
	return rows.map((row) => row.migration_name);
}
