import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
	bindMigrationAwareSqlAdapterFactory,
	type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

let loaded: Promise<void> | undefined;

/** The bindings hold one instance per process; a second would pull the memory away from the first. */
function load(): Promise<void> {
	loaded ??= (async () => {
		const wasm = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
		const bytes = readFileSync(wasm.replace(/schema_engine\.js$/, "schema_engine_bg.wasm"));
		const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings as never });
		bindings.__wbg_set_wasm(instance.exports);
		(instance.exports.__wbindgen_start as () => void)();
	})();
	return loaded;
}

/** The engine locks the SQLite file for itself and never lets go, so its connections are closed for it. */
function closable(factory: SqlMigrationAwareDriverAdapterFactory) {
	const open: { dispose(): Promise<void> }[] = [];
	const remember = async <T extends { dispose(): Promise<void> }>(connection: Promise<T>) => {
		open.push(await connection);
		return connection;
	};
	const wrapped: SqlMigrationAwareDriverAdapterFactory = {
		provider: factory.provider,
		adapterName: factory.adapterName,
		connect: () => remember(factory.connect()),
		connectToShadowDb: () => remember(factory.connectToShadowDb()),
	};
	return { wrapped, close: () => Promise.all(open.map((connection) => connection.dispose())) };
}

/**
 * Does one piece of work with Prisma's own schema engine, from its WebAssembly build on npm: the CLI's
 * binary is downloaded from elsewhere and cannot be had where only the package registry answers. The
 * version is pinned to the one that `@prisma/engines-version` names.
 * @param datamodel the text of `schema.prisma`.
 */
export async function withSchemaEngine<T>(
	datamodel: string,
	factory: SqlMigrationAwareDriverAdapterFactory,
	work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
	await load();
	const { wrapped, close } = closable(factory);
	try {
		const options = { datamodels: [["schema.prisma", datamodel]] as [string, string][] };
		const bound = bindMigrationAwareSqlAdapterFactory(wrapped);
		const engine = await bindings.SchemaEngine.new(options, () => undefined, bound);
		return await work(engine);
	} finally {
		await close();
	}
}
