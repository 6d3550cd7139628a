type Props = {
	warnings: readonly { path: string; text: string }[];
	/** Where the fields are edited. */
	edit: string;
};

/** What could be better in the text: told, never in the way. */
export function WarningList({ warnings, edit }: Props) {
	if (warnings.length === 0) return null;
	return (
		<section className="desk-part" aria-labelledby="advarsler">
			<h2 id="advarsler">Se på det her, før du udgiver</h2>
			<ul className="warnings">
				{warnings.map(({ path, text }) => (
					<li key={`${path} ${text}`}>
						<a href={`${edit}#${path}`}>{text}</a>
					</li>
				))}
			</ul>
		</section>
	);
}
