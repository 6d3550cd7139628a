import type { ReactElement } from "react";

type Props = {
	rows: readonly ReactElement[];
	/** So many are seen at once. */
	shown: number;
};

/** The first of them, and the rest a press away; one more than the first is not worth a press. */
export function FoldedRows({ rows, shown }: Props) {
	const first = rows.length === shown + 1 ? rows : rows.slice(0, shown);
	const rest = rows.slice(first.length);
	return (
		<>
			<ul>{first}</ul>
			{rest.length > 0 && (
				<details className="more">
					<summary>Vis {rest.length} til</summary>
					<ul>{rest}</ul>
				</details>
			)}
		</>
	);
}
