import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuditDownload, AuditFilter } from "@/components/audit/audit-filter";
import { AuditRows } from "@/components/audit/audit-rows";
import { DeskPage } from "@/components/desk/desk-page";
import { readAuditPage } from "@/lib/audit-view/page";
import { auditAddress, readAuditQuery } from "@/lib/audit-view/query";
import { publicReader } from "@/lib/catalogue/queries";
import { requirePerson } from "@/lib/editorial/desk-person";
import { DOWNLOADS } from "@/lib/editorial/downloads";
import { mayDo } from "@/lib/editorial/permissions";
import { type RawParams, toSearchParams } from "@/lib/search-params";

export const metadata: Metadata = { title: "Ændringslog" };

const { permission, page: PAGE, path } = DOWNLOADS.audit;

export default async function AuditTrail({ searchParams }: { searchParams: Promise<RawParams> }) {
	const query = readAuditQuery(toSearchParams(await searchParams));
	const person = await requirePerson(auditAddress(query));
	if (!mayDo(person, permission, null)) notFound();
	const page = await readAuditPage(await publicReader(), query);
	return (
		<DeskPage person={person} title="Ændringslog" section={PAGE}>
			<div className="desk-stack">
				<h1>Ændringslog</h1>
				<p className="lead">
					Alt, hvad der er gjort på redaktionen. Ingen kan rette eller slette en række, og hver række
					bekræfter den før. Driften kan efterprøve med <code>npm run audit:check</code>, at intet er ændret.
				</p>
				<AuditFilter query={query} choices={page.choices} page={PAGE} />
				<AuditDownload query={query} action={path} />
				<AuditRows query={query} page={page} />
			</div>
		</DeskPage>
	);
}
