import { formatPhone } from "@/lib/base/format";
import { deskRoutes } from "@/lib/base/routes";
import { oneOf } from "@/lib/desk/door/kind-words";
import type { WaitingNumber } from "@/lib/directory/places/numbers-to-confirm";

const pagesWords = (pages: number) =>
	pages === 1 ? "1 side har brug for det" : `${pages} sider har brug for det`;

/** Numbers to call and confirm, each leading to its record, where that is said. */
export function NumberList({ numbers }: { numbers: readonly WaitingNumber[] }) {
	return (
		<ol className="record-rows">
			{numbers.map(({ id, kind, title, numbers: own, pages }) => (
				<li key={id}>
					<a href={`${deskRoutes.record(id)}#bekraeft`}>{title}</a>
					<span className="form-hint">
						{oneOf(kind)} · {own.map(formatPhone).join(" · ")} · {pagesWords(pages)}
					</span>
				</li>
			))}
		</ol>
	);
}
