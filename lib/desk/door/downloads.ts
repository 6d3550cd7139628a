import { deskRoutes } from "../../base/routes";
import type { AuditAction } from "../../model/audit-actions";
import type { Permission } from "./permissions";

/** A file that is handed out: as the audit calls it, who may have it, and where it is asked for. */
export type Download = { name: AuditAction; permission: Permission; path: string; page: string };

/** Every file the desk hands out, each by a POST that leaves an audit row; the tests try each as every role. */
export const DOWNLOADS = {
	content: {
		name: "export",
		permission: "export",
		path: deskRoutes.exportContent,
		page: deskRoutes.exports,
	},
	everything: {
		name: "dump",
		permission: "dump everything",
		path: deskRoutes.exportAll,
		page: deskRoutes.exports,
	},
	audit: {
		name: "export-audit",
		permission: "see the audit",
		path: deskRoutes.auditFile,
		page: deskRoutes.audit,
	},
} as const satisfies Record<string, Download>;
