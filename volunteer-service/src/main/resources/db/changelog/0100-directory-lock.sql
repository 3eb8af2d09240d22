--liquibase formatted sql

--changeset volunteer:0100-directory-lock
-- Rows that serialise what several rows decide together: the shape of the trees, and who is the last administrator.
CREATE TABLE directory_lock (
    name  VARCHAR(16) NOT NULL,
    taken BIGINT      NOT NULL DEFAULT 0,
    CONSTRAINT pk_directory_lock PRIMARY KEY (name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT INTO directory_lock (name) VALUES ('UNITS'), ('OPERATORS');

--changeset volunteer:0100-directory-beat
-- When something last happened on a clock: one replica at a time by a conditional update.
CREATE TABLE directory_beat (
    name VARCHAR(16) NOT NULL,
    at   DATETIME(6) NOT NULL,
    CONSTRAINT pk_directory_beat PRIMARY KEY (name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT INTO directory_beat (name, at) VALUES ('HEARTBEAT', '2000-01-01');
