import type { PrismaClient } from "../../generated/prisma/client";

type Delegate = {
	findMany(query: object): Promise<Row[]>;
	createMany(query: { data: readonly Row[] }): Promise<unknown>;
	count(): Promise<number>;
	deleteMany(): Promise<unknown>;
};

/** A row of any table, by its columns. */
export type Row = Record<string, unknown>;

/** Tables whose every row is a secret, or of no use without one: nobody signs in by a copy. */
export const LEFT_OUT = {
	Session: "de, der er logget på",
	Verification: "koder, der er sendt",
	RateLimit: "tællere på forsøg",
	UsedCode: "brugte koder",
	TwoFactor: "hemmeligheder til login i to trin",
	Passkey: "adgangsnøgler",
	Invitation: "invitationer, der er sendt",
} as const;

/** The tables of a dump with their keys, in the order in which they can be filled again. */
export const KEYS = {
	CatalogueVersion: ["id"],
	User: ["id"],
	Account: ["id"],
	Record: ["id"],
	Revision: ["id"],
	RevisionText: ["number"],
	SlugAlias: ["kind", "slug"],
	AuditEntry: ["sequence"],
	Intervention: ["recordId"],
	InterventionElement: ["interventionId", "element"],
	InterventionTargetGroup: ["interventionId", "groupCode"],
	InterventionForm: ["interventionId", "form"],
	Element: ["recordId"],
	TargetGroup: ["recordId"],
	Source: ["recordId"],
	EmergencyContact: ["recordId"],
	Page: ["recordId"],
	Register: ["recordId"],
	Provider: ["recordId"],
	Offer: ["recordId"],
	MunicipalityContact: ["recordId"],
	Pointer: ["recordId"],
	Right: ["recordId"],
	MunicipalAnswer: ["recordId"],
	Recommendation: ["recordId"],
	Method: ["recordId"],
	Confirmation: ["id"],
	ProblemReport: ["id"],
	EmptySearch: ["day", "combination"],
	Comment: ["id"],
	SolvedComment: ["commentId"],
	Typed: ["form", "personId"],
	Schedule: ["recordId", "action"],
	Ending: ["recordId"],
	ProviderLink: ["id"],
	ProviderRequest: ["id"],
	ProviderAnswer: ["id"],
	ImportBatch: ["id"],
	ImportRow: ["batchId", "number"],
	ImportMapping: ["heading"],
	ImportMeaning: ["office", "column", "said"],
	ImportProvider: ["batchId", "slug"],
	NoticeState: ["userId"],
	Selection: ["id"],
	SelectionItem: ["selectionId", "position"],
	Setting: ["key"],
	LinkCheck: ["url"],
} as const;
export type Table = keyof typeof KEYS;
export const TABLES = Object.keys(KEYS) as readonly Table[];

/** Columns whose values are left out of a dump, by table, with what stands there instead. */
export const BLANKED: Partial<Record<Table, (row: Row) => Row>> = {
	Account: () => ({
		password: null,
		accessToken: null,
		refreshToken: null,
		idToken: null,
		accessTokenExpiresAt: null,
		refreshTokenExpiresAt: null,
	}),
	// Without its secret the second factor is to be set up again.
	User: () => ({ twoFactorEnabled: false }),
	// No token has this for a hash.
	ProviderLink: ({ id }) => ({ tokenHash: `udeladt-${String(id)}` }),
};

/** Columns of whole numbers that are larger than JSON's. */
export const BIG_NUMBERS: Partial<Record<Table, readonly string[]>> = { Typed: ["sequence"] };

/** Prisma's methods for a table, the same for every one. */
export function tableOf(client: Partial<PrismaClient>, table: Table | keyof typeof LEFT_OUT): Delegate {
	const name = `${table.charAt(0).toLowerCase()}${table.slice(1)}`;
	return (client as unknown as Record<string, Delegate>)[name] as Delegate;
}
