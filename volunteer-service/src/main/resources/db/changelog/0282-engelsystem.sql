--liquibase formatted sql

--changeset engelsystem:0282-engelsystem-key
-- A person's key for clients that speak Engelsystem's API, as a hash: one a person, replaced by the next.
CREATE TABLE engelsystem_key (
    person     VARCHAR(64) NOT NULL,
    hash       BINARY(32)  NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_engelsystem_key PRIMARY KEY (person),
    CONSTRAINT uq_engelsystem_key_hash UNIQUE (hash)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset engelsystem:0282-engelsystem-number
-- Whole numbers for shifts, sites, categories and people, the only ids that those clients know.
CREATE TABLE engelsystem_number (
    number INT          NOT NULL AUTO_INCREMENT,
    kind   VARCHAR(16)  NOT NULL,
    thing  VARCHAR(200) NOT NULL,
    CONSTRAINT pk_engelsystem_number PRIMARY KEY (number),
    CONSTRAINT uq_engelsystem_number_thing UNIQUE (kind, thing)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
