import type { ReactNode } from "react";
import { routes } from "@/lib/base/routes";
import { slugify } from "@/lib/base/slug";
import type { PageView } from "@/lib/directory/catalogue";
import type { CodeWords } from "@/lib/directory/code-words";
import { type PagePart, pageParts } from "@/lib/model/page-parts";
import type { Frame } from "@/lib/site/questions/frame";
import { Page } from "../../site/page";
import { CitedProse } from "../interventions/cited-prose";
import { numberCitations } from "../interventions/references";
import { SourceNotes } from "../interventions/source-notes";
import { CONSENT_WORDS } from "./words";

type Props = { frame: Frame; page: PageView; words: Pick<CodeWords, "source"> };

/** The first two parts stand beside each other: what is always allowed, and what needs consent. */
const COLUMNS = ["border-l-deep", "border-l-accent"];

function Part({ part, className, children }: { part: PagePart; className: string; children: ReactNode }) {
	const id = slugify(part.title);
	return (
		<section className={className} aria-labelledby={id}>
			<h2 className="text-125" id={id}>
				{part.title}
			</h2>
			<div className="mt-6 [&_blockquote]:border-l-4 [&_blockquote]:border-l-line-strong [&_blockquote]:pl-8">
				{children}
			</div>
		</section>
	);
}

/** What staff may tell a relative with the citizen's consent and without, every statement with its source. */
export function ConsentPage({ frame, page, words }: Props) {
	const numbering = numberCitations(page.body);
	const { intro, parts } = pageParts(page.body);
	const questions = parts.slice(COLUMNS.length);
	const text = (markdown: string) => <CitedProse markdown={markdown} numbering={numbering} />;
	const crumbs = [{ href: routes.staff, label: CONSENT_WORDS.staff }];
	return (
		<Page frame={frame} path={routes.staffConsent} section={routes.staff} crumbs={crumbs} title={page.title}>
			<div className="wrap">
				<header className="page-head">
					<h1>{page.title}</h1>
					<p className="lead">{page.lead}</p>
				</header>
				{intro && <div className="note">{text(intro)}</div>}
				<div className="mt-15 grid items-start gap-10 print:grid-cols-2 wide:grid-cols-2">
					{COLUMNS.map((edge, i) => {
						const part = parts[i];
						return (
							part && (
								<Part key={part.title} part={part} className={`card border-l-[6px] ${edge}`}>
									{text(part.body)}
								</Part>
							)
						);
					})}
				</div>
				<nav className="no-print mt-20" aria-labelledby="spoergsmaal">
					<h2 id="spoergsmaal">{CONSENT_WORDS.questions}</h2>
					<ul className="mt-5 gap-x-20 wide:columns-2">
						{questions.map(({ title }) => (
							<li key={title}>
								<a className="inline-block py-4" href={`#${slugify(title)}`}>
									{title}
								</a>
							</li>
						))}
					</ul>
				</nav>
				{questions.map((part) => (
					<Part key={part.title} part={part} className="detail-section">
						{text(part.body)}
					</Part>
				))}
				{numbering.size > 0 && <SourceNotes numbering={numbering} words={words} />}
			</div>
		</Page>
	);
}
