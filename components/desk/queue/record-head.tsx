import type { ReactNode } from "react";
import { deskRoutes, routes } from "@/lib/base/routes";
import { oneOf } from "@/lib/desk/door/kind-words";
import type { RecordPage } from "@/lib/desk/queue/record-page";
import { draftSentence, publicSentence } from "../door/state-words";
import { StepForm } from "../door/step-form";

/** Where the public sees records of a kind; `null` for those without a page of their own. */
const PUBLIC: Record<string, (slug: string) => string> = {
	intervention: routes.intervention,
	offer: routes.offer,
	provider: routes.provider,
	page: (slug) => `/${slug}`,
	source: routes.source,
};

type Props = {
	page: RecordPage;
	preview: { address: string; until: string } | null;
	/** What is to be done with it now, before all else. */
	children?: ReactNode;
};

/** What a record is, and in two plain sentences what the public sees and what the draft is. */
export function RecordHead({ page, preview, children }: Props) {
	const { record, state, live, openReports } = page;
	const address = PUBLIC[page.kind]?.(record.slug);
	return (
		<header className="page-head">
			<p className="kicker">
				{oneOf(page.kind)} · {record.slug}
				{page.holder && ` · hos ${page.holder}`}
			</p>
			<h1>{page.title}</h1>
			{children && <div className="my-10">{children}</div>}
			<ul className="my-10 grid max-w-600 gap-5">
				<li
					className={
						live
							? "border-l-5 border-l-fresh bg-fresh-ground px-10 py-6"
							: "border-l-5 border-l-line-strong bg-sheet px-10 py-6"
					}
				>
					{publicSentence(state)}
				</li>
				<li
					className={
						page.draft
							? "border-l-5 border-l-warn bg-stale-ground px-10 py-6"
							: "border-l-5 border-l-line-strong bg-sheet px-10 py-6"
					}
				>
					{draftSentence(state)}
				</li>
			</ul>
			<p className="flex flex-wrap items-center gap-x-12.5 gap-y-7.5">
				{page.may("write a draft") && (
					<a className="button" href={deskRoutes.edit(record.id)}>
						{page.draft ? "Skriv videre på kladden" : "Ret"}
					</a>
				)}
				<a className="py-3" href={deskRoutes.history(record.id)}>
					Historik
				</a>
				{address && live && (
					<a className="py-3" href={address}>
						Se den udgivne side
					</a>
				)}
				{preview && (
					<a className="py-3" href={preview.address}>
						Se kladden, som den vil blive (linket virker til {preview.until})
					</a>
				)}
				{openReports > 0 && (
					<a className="py-3" href={deskRoutes.reports}>
						{openReports === 1 ? "1 henvendelse" : `${openReports} henvendelser`} fra læsere
					</a>
				)}
			</p>
			{preview && page.may("write a draft") && (
				<details className="mt-7.5 max-w-600">
					<summary>Luk linket til kladden</summary>
					<p>
						De, der har fået linket, kan så ikke længere se kladden. Du får et nyt, som du kan give videre.
					</p>
					<StepForm action="luk-forhaandsvisning" record={record} button="Luk linket" />
				</details>
			)}
		</header>
	);
}
