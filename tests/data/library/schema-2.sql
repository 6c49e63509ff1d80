PRAGMA page_size = 8192

PRAGMA auto_vacuum = INCREMENTAL

PRAGMA journal_mode = WAL

CREATE TABLE folders ( id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE) STRICT

CREATE TABLE images ( id INTEGER PRIMARY KEY AUTOINCREMENT, folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, modified INTEGER NOT NULL, device INTEGER NOT NULL, inode INTEGER NOT NULL, width INTEGER, height INTEGER, error TEXT, decoder INTEGER NOT NULL DEFAULT 0) STRICT

CREATE INDEX images_folder ON images (folder_id)

CREATE INDEX images_modified ON images (modified)

CREATE INDEX images_identity ON images (inode, size, modified) WHERE inode <> 0

CREATE TABLE models ( id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, revision TEXT NOT NULL, dimension INTEGER NOT NULL, used INTEGER NOT NULL, removals INTEGER NOT NULL DEFAULT 0, UNIQUE (key, revision)) STRICT

CREATE TABLE embeddings ( id INTEGER PRIMARY KEY AUTOINCREMENT, image_id INTEGER NOT NULL REFERENCES images (id) ON DELETE CASCADE, model_id INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE, vector BLOB NOT NULL, UNIQUE (image_id, model_id)) STRICT

CREATE INDEX embeddings_model ON embeddings (model_id)

CREATE TRIGGER embeddings_removed AFTER DELETE ON embeddings BEGIN UPDATE models SET removals = removals + 1 WHERE id = OLD.model_id; END

INSERT INTO folders VALUES (1, '/photos')

INSERT INTO images VALUES (1, 1, '/photos/1.png', 1000, 1700000000123456789, 2049, 77, 640, 480, NULL, 0)

INSERT INTO images VALUES (2, 1, '/photos/2.jpg', 2000, 1700000001123456789, 2049, 78, NULL, NULL, '“2.jpg” is damaged.', 1)

INSERT INTO models VALUES (1, 'some/model', 'r', 2, 0, 1)

INSERT INTO embeddings VALUES (1, 1, 1, x'9a99193fcdcc4c3f')

PRAGMA user_version = 2

PRAGMA application_id = 1349084020

