import type { AuditPage } from "@/lib/audit-view/page";
import { type AuditQuery, auditAddress } from "@/lib/audit-view/query";
import { formatMoment } from "@/lib/calendar/danish-time";
import { routes } from "@/lib/routes";
import { oneOf } from "../desk/kind-words";

/** Rows of the audit, newest first: they can be read, and nothing else. */
export function AuditTable({ query, page }: { query: AuditQuery; page: AuditPage }) {
	const { lines, older, total } = page;
	if (lines.length === 0) return <p>Der er ingen rækker, der passer.</p>;
	return (
		<>
			<p className="form-hint">{total.toLocaleString("da-DK")} rækker passer. De nyeste står først.</p>
			<div className="table-wrap audit-wrap">
				<table className="plain-table audit-table">
					<caption className="visually-hidden">Sporet</caption>
					<thead>
						<tr>
							<th scope="col">Nr.</th>
							<th scope="col">Hvornår</th>
							<th scope="col">Hvem og hvad</th>
							<th scope="col">Post</th>
						</tr>
					</thead>
					<tbody>
						{lines.map(({ sequence, at, who, action, record, detail }) => (
							<tr key={sequence}>
								<td>{sequence}</td>
								<td>
									<time dateTime={at.toISOString()}>{formatMoment(at)}</time>
								</td>
								<td>
									{who}: {action}
									{detail && <small>{detail}</small>}
								</td>
								<td>
									{record && (
										<a href={routes.deskRecord(record.id)}>
											{oneOf(record.kind)}: {record.slug}
										</a>
									)}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			<p className="desk-links">
				{query.before !== null && <a href={auditAddress({ ...query, before: null })}>De nyeste</a>}
				{older !== null && <a href={auditAddress({ ...query, before: older })}>Ældre rækker</a>}
			</p>
		</>
	);
}
