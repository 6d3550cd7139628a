import type { z } from "zod";
import type { Problem } from "@/lib/model/problem";
import { readContent } from "@/lib/store/content-files/read";
import { type FileForm, Reader } from "@/lib/store/content-files/reader";
import { frozen } from "./frozen";

/** What files of these names and texts were read as, in this process. */
const known = new Map<string, { documents: unknown; problems: Problem[] }>();

/** Reads a file only when its text is new: parsing all of `content/` for each case took most of a test's time. */
class RememberingReader extends Reader {
	override yaml<S extends z.ZodType>(file: string, schema: S) {
		return this.once(file, () => super.yaml(file, schema));
	}

	override document<S extends z.ZodType>(file: string, schema: S, form: FileForm) {
		return this.once(file, () => super.document(file, schema, form));
	}

	private once<T>(file: string, read: () => T): T {
		if (!this.hasFile(file)) return read();
		const key = `${file}\n${this.read(file)}`;
		const before = known.get(key);
		if (before) {
			this.problems.push(...before.problems);
			return before.documents as T;
		}
		const from = this.problems.length;
		const documents = frozen(read());
		known.set(key, { documents, problems: this.problems.slice(from) });
		return documents;
	}
}

/** What `readContent` makes of a folder; its documents are frozen, because the next to ask gets the same. */
export const readAgain = (root: string) => readContent(root, new RememberingReader(root));
