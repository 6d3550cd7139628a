import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuditDownload, AuditFilter } from "@/components/desk/audit-view/audit-filter";
import { AuditRows } from "@/components/desk/audit-view/audit-rows";
import { DeskPage } from "@/components/desk/door/desk-page";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { readAuditPage } from "@/lib/desk/audit-view/page";
import { auditAddress, readAuditQuery } from "@/lib/desk/audit-view/query";
import { requirePerson } from "@/lib/desk/door/desk-person";
import { DOWNLOADS } from "@/lib/desk/door/downloads";
import { mayDo } from "@/lib/desk/door/permissions";
import { publicReader } from "@/lib/site/queries";

export const metadata: Metadata = { title: "Ændringslog" };

const { permission, page: PAGE, path } = DOWNLOADS.audit;

export default async function AuditTrail({ searchParams }: { searchParams: Promise<RawParams> }) {
	const query = readAuditQuery(toSearchParams(await searchParams));
	const person = await requirePerson(auditAddress(query));
	if (!mayDo(person, permission, null)) notFound();
	const page = await readAuditPage(await publicReader(), query);
	return (
		<DeskPage person={person} title="Ændringslog" section={PAGE}>
			<div className="grid justify-items-start gap-12.5 [&_progress]:h-9 [&_progress]:w-full [&_progress]:max-w-240 [&_progress]:accent-deep [&>*]:max-w-full [&>*]:min-w-0 [&>.desk-part]:w-full">
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
