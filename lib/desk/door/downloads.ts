import type { Permission } from "./permissions";

/** A file that is handed out: as the audit calls it, who may have it, and where it is asked for. */
export type Download = { name: string; permission: Permission; path: string; page: string };

/** Every file the desk hands out, each by a POST that leaves an audit row; the tests try each as every role. */
export const DOWNLOADS = {
	content: {
		name: "export",
		permission: "export",
		path: "/redaktion/eksport/indhold",
		page: "/redaktion/eksport",
	},
	everything: {
		name: "dump",
		permission: "dump everything",
		path: "/redaktion/eksport/alt",
		page: "/redaktion/eksport",
	},
	audit: {
		name: "export-audit",
		permission: "see the audit",
		path: "/redaktion/revision-spor/hent",
		page: "/redaktion/revision-spor",
	},
} as const satisfies Record<string, Download>;
