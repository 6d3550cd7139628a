import type { Endpoint, Parameter } from "@/lib/site/open-data/endpoints";

/** Many codes are in the dictionary and in OpenAPI; here some stand for all. */
const MOST_SHOWN = 12;

function codesOf({ values, most }: Parameter): string {
	if (most) return ` (1 til ${most})`;
	if (!values) return "";
	const rest = values.length > MOST_SHOWN ? ` og ${values.length - MOST_SHOWN} til` : "";
	return ` (${values.slice(0, MOST_SHOWN).join(", ")}${rest})`;
}

/** Every address of the API with what it can be asked. */
export function Endpoints({ endpoints }: { endpoints: readonly Endpoint[] }) {
	return endpoints.map(({ path, id, summary, parameters }) => (
		<section key={id} className="detail-section" aria-labelledby={id}>
			<h2 id={id} className="font-body break-all">
				/api/v1{path}
			</h2>
			<p lang="en">{summary}</p>
			{parameters.length > 0 && (
				<ul className="max-w-440">
					{parameters.map((parameter) => (
						<li key={parameter.name}>
							<code>{parameter.name}</code>: <span lang="en">{parameter.description}</span>
							<span className="break-words">{codesOf(parameter)}</span>
						</li>
					))}
				</ul>
			)}
		</section>
	));
}
