import type { PageView } from "@/lib/directory/catalogue";
import type { CodeWords } from "@/lib/directory/code-words";
import { CitedProse } from "../interventions/cited-prose";
import { numberCitations } from "../interventions/references";
import { SourceNotes } from "../interventions/source-notes";
import { CONFIDENTIALITY } from "./words";

type Props = { page: PageView; words: Pick<CodeWords, "source"> };

/** What staff may tell a relative, with the place of each statement. */
export function Confidentiality({ page, words }: Props) {
	const numbering = numberCitations(page.body);
	return (
		<>
			<section className="detail-section" aria-labelledby={CONFIDENTIALITY.id}>
				<h2 id={CONFIDENTIALITY.id}>{CONFIDENTIALITY.title}</h2>
				<CitedProse markdown={page.body} numbering={numbering} />
			</section>
			{numbering.size > 0 && <SourceNotes numbering={numbering} words={words} />}
		</>
	);
}
