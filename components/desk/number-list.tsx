import { oneOf } from "@/lib/editorial/kind-words";
import { formatPhone } from "@/lib/format";
import type { WaitingNumber } from "@/lib/places/numbers-to-confirm";
import { routes } from "@/lib/routes";

const pagesWords = (pages: number) =>
	pages === 1 ? "1 side har brug for det" : `${pages} sider har brug for det`;

/** Numbers to call and make sure of, each leading to its record, where that is said. */
export function NumberList({ numbers }: { numbers: readonly WaitingNumber[] }) {
	return (
		<ol className="record-rows">
			{numbers.map(({ id, kind, title, numbers: own, pages }) => (
				<li key={id}>
					<a href={`${routes.deskRecord(id)}#bekraeft`}>{title}</a>
					<span className="form-hint">
						{oneOf(kind)} · {own.map(formatPhone).join(" · ")} · {pagesWords(pages)}
					</span>
				</li>
			))}
		</ol>
	);
}
