import Database from "better-sqlite3";

// Another program at the same file. "hold": takes the write lock, says so, keeps it for a while and lets
// go. "write": raises the catalogue's version at once or fails.
const [path, task, ms] = process.argv.slice(2);
const database = new Database(path, { timeout: 0 });
if (task === "hold") {
	database.exec("BEGIN IMMEDIATE");
	console.log("locked");
	setTimeout(() => {
		database.exec("COMMIT");
		database.close();
	}, Number(ms));
} else {
	database.exec('UPDATE "CatalogueVersion" SET version = version + 1000');
	database.close();
	console.log("written");
}
