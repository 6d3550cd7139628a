import { z } from "zod";
import { deskRoutes } from "../../base/routes";
import { cleanText } from "../../base/text";
import type { Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { findRecord } from "../../store/records/record-target";
import type { Scope, Target } from "../../store/records/target";
import { stepFieldId } from "../answers/step-field-id";
import { defineAction, type Outcome } from "../door/action";
import { idField, readFields, versionField } from "../door/read-fields";

type Report = { id: string; slug: string; kind: string; version: number };
type Input = {
	rapport: string;
	version: number;
	gor: "tag" | "slip" | "luk";
	svar: string;
	revision?: string;
};

/** The name by which a page tells one report's form from another's. */
export const reportForm = (id: string) => `haandter-rapport-${id}`;

const noAnswer = (id: string) => ({
	values: [["rapport", id]] as const,
	errors: { [stepFieldId(reportForm(id), "svar")]: "Skriv, hvad der blev gjort." },
	extra: { action: reportForm(id) },
});

/** Where that lies which a report is about; `null` for what lies nowhere or is not there any more. */
export async function readPlace(tx: Transaction, about: Pick<Report, "kind" | "slug">): Promise<Scope> {
	const { kind, slug } = about;
	const record = await tx.record.findUnique({ where: { kind_slug: { kind, slug } } });
	return (record && (await findRecord(tx, record.id))?.place) ?? null;
}

/** A report from the public: taken on, let go, or closed with what was done and the revision that fixed it. */
export const reportActions = [
	defineAction<Input, Target & { report: Report }>({
		name: "haandter-rapport",
		permission: "handle reports",
		read: (form) =>
			readFields(form, {
				rapport: idField,
				version: versionField,
				gor: z.enum(["tag", "slip", "luk"]),
				svar: z.string().max(2_000).transform(cleanText),
				revision: idField.optional(),
			}),
		async find(tx, { rapport }) {
			const report = await tx.problemReport.findUnique({ where: { id: rapport } });
			return report && { place: await readPlace(tx, report), report };
		},
		async run({ tx, input, target: { report }, person, now }) {
			const redisplay = (fault: string): Outcome => {
				const values = [
					["rapport", report.id],
					["svar", input.svar],
				] as const;
				const extra = { action: reportForm(report.id) };
				return { kind: "redisplay", page: deskRoutes.reports, status: 409, state: { values, fault, extra } };
			};
			if (report.version !== input.version) return redisplay("Nogen har taget sig af rapporten imens.");
			if (input.gor === "luk" && !input.svar) {
				return { kind: "redisplay", page: deskRoutes.reports, status: 422, state: noAnswer(report.id) };
			}
			const record = await tx.record.findUnique({
				where: { kind_slug: { kind: report.kind, slug: report.slug } },
			});
			const fixedBy = input.revision || record?.draftRevisionId || record?.liveRevisionId || null;
			const change = {
				tag: { assignedTo: person.id },
				slip: { assignedTo: null },
				luk: { assignedTo: person.id, answer: input.svar, handledAt: now, revisionId: fixedBy },
			}[input.gor];
			await tx.problemReport.update({
				where: { id: report.id },
				data: { ...change, version: { increment: 1 } },
			});
			const detail = { report: report.id, step: input.gor };
			await audit(tx, { name: person.id, at: now }, "handle-report", record?.id ?? "", "", detail);
			const receipt = {
				tag: "Du har taget henvendelsen.",
				slip: "Henvendelsen er givet fri.",
				luk: "Henvendelsen er afsluttet.",
			}[input.gor];
			return { kind: "done", to: deskRoutes.reports, receipt };
		},
	}),
];
