--liquibase formatted sql

--changeset recruitment:0253-travel-table
-- How long people are on their way between sites, one list in JSON that is replaced as a whole; and in minutes, what
-- holds for ways of which nothing is said, and how long shifts at one site may overlap. Null leaves it to the settings.
CREATE TABLE travel_table (
    id         TINYINT     NOT NULL,
    ways       MEDIUMTEXT  NOT NULL,
    usual      INT         NULL,
    hand_over  INT         NULL,
    changed_at DATETIME(6) NULL,
    version    BIGINT      NOT NULL,
    CONSTRAINT pk_travel_table PRIMARY KEY (id),
    CONSTRAINT ck_travel_table_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO travel_table (id, ways, changed_at, version) VALUES (1, '[]', NULL, 0);
