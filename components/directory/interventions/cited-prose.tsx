import { Prose } from "../../ui/prose";
import { Cite } from "./cite";
import type { Numbering } from "./references";

/** Running text with the small numbers that lead to its sources. */
export const CitedProse = ({ markdown, numbering }: { markdown: string; numbering: Numbering }) => (
	<Prose markdown={markdown} cite={(reference) => <Cite references={[reference]} numbering={numbering} />} />
);
