import { Block, type Part, Statements } from "./professional-blocks";

/**
 * What somebody needs who wants to offer it: what it takes, how others found the relatives, what to look out for and
 * who has done it, each statement with its source. Parts of which the sources say nothing share one line.
 */
export function Starting(part: Part) {
	const { intervention, numbering } = part;
	const { deliveredBy, requires, recruiting, barriers, spread } = intervention;
	const parts = [
		{
			id: "kraever",
			title: "Hvem står for det, og hvad kræver det?",
			statements: [deliveredBy, ...requires],
		},
		{ id: "rekruttering", title: "Sådan får I fat i de pårørende", statements: recruiting },
		{ id: "barrierer", title: "Hvad kan stå i vejen?", statements: barriers },
		{ id: "udbredelse", title: "Hvem har gjort det?", statements: spread },
	].map(({ statements, ...rest }) => ({ ...rest, statements: statements.filter((one) => one !== null) }));
	const silent = parts.filter(({ statements }) => statements.length === 0);
	return (
		<Block {...part} id="starter" title="Sådan starter I" near="spread">
			{parts
				.filter(({ statements }) => statements.length > 0)
				.map(({ id, title, statements }) => (
					<div key={id} className="mt-10">
						<h3 id={id}>{title}</h3>
						<Statements statements={statements} numbering={numbering} />
					</div>
				))}
			{silent.length > 0 && (
				<p className="mt-10 text-soft">
					Ikke oplyst:{" "}
					{silent.map(({ id, title }, i) => (
						<span key={id} id={id}>
							{i > 0 && " · "}
							{title}
						</span>
					))}
				</p>
			)}
		</Block>
	);
}
