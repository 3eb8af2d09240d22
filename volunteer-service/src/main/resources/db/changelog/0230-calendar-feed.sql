--liquibase formatted sql

--changeset recruitment:0230-calendar-feed
-- The secret address of a person's calendar, as a hash: one a person, replaced by the next.
CREATE TABLE calendar_feed (
    person     VARCHAR(64) NOT NULL,
    hash       BINARY(32)  NOT NULL,
    language   VARCHAR(8)  NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_calendar_feed PRIMARY KEY (person),
    CONSTRAINT uq_calendar_feed_hash UNIQUE (hash)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
