import type { Transaction } from "../../store/db/writer";
import { saidKey } from "./answers";
import { LONGEST_SAID, type Remembered, rememberedKey } from "./asked-questions";
import { headingKey } from "./columns";
import type { Mapping } from "./guess-mapping";

/** Under which column the headings are remembered. */
const HEADINGS = "";

/** Whose words they are: the municipalities that an import may touch, or the editors. */
export const officeFor = (place: readonly string[]): string => [...place].sort().join(",");

/** How this office mapped its headings the last time; what was remembered before there were offices, besides. */
export async function rememberedHeadings(
	tx: Transaction,
	office: string,
): Promise<ReadonlyMap<string, string>> {
	const before = await tx.importMapping.findMany();
	const own = await tx.importMeaning.findMany({ where: { office, column: HEADINGS } });
	return new Map([
		...before.map(({ heading, field }) => [heading, field] as const),
		...own.map(({ said, means }) => [said, means] as const),
	]);
}

/** What this office said that the words below its headings mean. */
export async function rememberedMeanings(tx: Transaction, office: string): Promise<Remembered> {
	const rows = await tx.importMeaning.findMany({ where: { office, column: { not: HEADINGS } } });
	return new Map(rows.map(({ column, said, means }) => [rememberedKey(column, said), means]));
}

type Meaning = { column: string; said: string; means: string };

async function remember(tx: Transaction, office: string, meanings: readonly Meaning[]): Promise<void> {
	const rows = JSON.stringify(meanings.map((meaning) => ({ office, ...meaning })));
	await tx.$executeRaw`
		INSERT INTO "ImportMeaning" ("office", "column", "said", "means")
		SELECT json_extract("value", '$.office'), json_extract("value", '$.column'),
			json_extract("value", '$.said'), json_extract("value", '$.means')
		FROM json_each(${rows}) WHERE TRUE
		ON CONFLICT ("office", "column", "said") DO UPDATE SET "means" = excluded."means"`;
}

/** Remembers how headings were mapped, for this office's next file. */
export async function rememberHeadings(
	tx: Transaction,
	office: string,
	headings: readonly string[],
	mapping: Mapping,
): Promise<void> {
	const keys = new Map(headings.map((heading, i) => [headingKey(heading), mapping[i] ?? ""]));
	keys.delete("");
	await remember(
		tx,
		office,
		[...keys].map(([said, means]) => ({ column: HEADINGS, said, means })),
	);
}

/** Remembers what words mean, for this office's next file. */
export const rememberMeanings = (tx: Transaction, office: string, meanings: readonly Meaning[]) =>
	remember(
		tx,
		office,
		meanings
			.filter(({ said }) => said !== "" && said.length <= LONGEST_SAID)
			.map((meaning) => ({ ...meaning, said: saidKey(meaning.said) })),
	);
