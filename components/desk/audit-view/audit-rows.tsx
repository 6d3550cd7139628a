import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { AuditPage } from "@/lib/desk/audit-view/page";
import { type AuditQuery, auditAddress } from "@/lib/desk/audit-view/query";
import { oneOf } from "@/lib/desk/door/kind-words";

/** Rows of the audit, newest first: they can be read, and nothing else. */
export function AuditRows({ query, page }: { query: AuditQuery; page: AuditPage }) {
	const { lines, older, total } = page;
	if (lines.length === 0) return <p>Der er ingen rækker, der passer.</p>;
	return (
		<section className="desk-part" aria-labelledby="raekker">
			<h2 id="raekker">
				{total.toLocaleString("da-DK")} {total === 1 ? "række" : "rækker"}, de nyeste først
			</h2>
			<ol className="record-rows">
				{lines.map(({ sequence, at, who, action, record, detail }) => (
					<li key={sequence}>
						<span>
							<strong>{who}</strong> {action}
							{record && (
								<>
									{" · "}
									<a href={deskRoutes.record(record.id)}>
										{oneOf(record.kind)}: {record.slug}
									</a>
								</>
							)}
						</span>
						<span className="form-hint">
							Nr. {sequence} · <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
							{detail && ` · ${detail}`}
						</span>
					</li>
				))}
			</ol>
			<p className="flex flex-wrap items-center gap-x-12.5 gap-y-7.5">
				{query.before !== null && (
					<a className="py-3" href={auditAddress({ ...query, before: null })}>
						De nyeste
					</a>
				)}
				{older !== null && (
					<a className="py-3" href={auditAddress({ ...query, before: older })}>
						Ældre rækker
					</a>
				)}
			</p>
		</section>
	);
}
