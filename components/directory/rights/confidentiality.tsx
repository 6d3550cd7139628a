import type { PageView } from "@/lib/directory/catalogue";
import type { CodeWords } from "@/lib/directory/code-words";
import { Prose } from "../../ui/prose";
import { Cite } from "../interventions/cite";
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
				<Prose
					markdown={page.body}
					cite={(reference) => <Cite references={[reference]} numbering={numbering} />}
				/>
			</section>
			{numbering.size > 0 && <SourceNotes numbering={numbering} words={words} />}
		</>
	);
}
