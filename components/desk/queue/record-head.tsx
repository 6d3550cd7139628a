import { deskRoutes, routes } from "@/lib/base/routes";
import { oneOf } from "@/lib/desk/door/kind-words";
import type { RecordPage } from "@/lib/desk/queue/record-page";
import { draftSentence, publicSentence } from "../door/state-words";

/** Where the public sees records of a kind; `null` for those without a page of their own. */
const PUBLIC: Record<string, (slug: string) => string> = {
	intervention: routes.intervention,
	offer: routes.offer,
	provider: routes.provider,
	page: (slug) => `/${slug}`,
	source: routes.source,
};

type Props = { page: RecordPage; preview: { address: string; until: string } | null };

/** What a record is, and in two plain sentences what the public sees and what the draft is. */
export function RecordHead({ page, preview }: Props) {
	const { record, state, live, openReports } = page;
	const address = PUBLIC[page.kind]?.(record.slug);
	return (
		<header className="page-head record-head">
			<p className="kicker">
				{oneOf(page.kind)} · {record.slug}
			</p>
			<h1>{page.title}</h1>
			<ul className="two-facts">
				<li className={live ? "fact-live" : "fact-none"}>{publicSentence(state)}</li>
				<li className={page.draft ? "fact-draft" : "fact-none"}>{draftSentence(state)}</li>
			</ul>
			<p className="desk-links">
				{page.may("write a draft") && (
					<a className="button" href={deskRoutes.edit(record.id)}>
						{page.draft ? "Skriv videre på kladden" : "Ret"}
					</a>
				)}
				<a href={deskRoutes.history(record.id)}>Historik</a>
				{address && live && <a href={address}>Se den udgivne side</a>}
				{preview && (
					<a href={preview.address}>Se kladden, som den vil blive (linket virker til {preview.until})</a>
				)}
				{openReports > 0 && (
					<a href={deskRoutes.reports}>
						{openReports === 1 ? "1 henvendelse" : `${openReports} henvendelser`} fra læsere
					</a>
				)}
			</p>
		</header>
	);
}
