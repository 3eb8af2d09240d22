--liquibase formatted sql

--changeset platform:0011-inbox
-- Which consumer has handled which event. Event ids are UUIDv7: the key is in order of time, and purging needs no other.
CREATE TABLE inbox (
    consumer VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event_id BINARY(16) NOT NULL,
    handled_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    CONSTRAINT pk_inbox PRIMARY KEY (consumer, event_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset platform:0011-dead-letter
CREATE TABLE dead_letter (
    consumer VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event_id BINARY(16) NOT NULL,
    topic VARCHAR(249) NOT NULL,
    record_partition INT NOT NULL,
    record_offset BIGINT NOT NULL,
    record_time DATETIME(6) NOT NULL,
    record_key VARCHAR(500) NULL,
    type VARCHAR(190) NOT NULL,
    headers MEDIUMTEXT NOT NULL,
    payload MEDIUMTEXT NULL,
    error VARCHAR(1000) NOT NULL,
    tries INT NOT NULL,
    failed_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    redriven_at DATETIME(6) NULL,
    CONSTRAINT pk_dead_letter PRIMARY KEY (consumer, event_id),
    KEY ix_dead_letter_redriven_at (redriven_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
