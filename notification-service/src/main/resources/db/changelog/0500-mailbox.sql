--liquibase formatted sql

--changeset notification:0500-person
CREATE TABLE person (
    number   VARCHAR(64) NOT NULL,
    language VARCHAR(8)  NOT NULL,
    version  BIGINT      NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset notification:0500-mailbox
-- The row that serialises a person's notices: its lock is held from taking a sequence to the commit.
CREATE TABLE mailbox (
    person     VARCHAR(64) NOT NULL,
    last_seq   BIGINT      NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_mailbox PRIMARY KEY (person),
    INDEX ix_mailbox_changed (changed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset notification:0500-notice
CREATE TABLE notice (
    person      VARCHAR(64)  NOT NULL,
    seq         BIGINT       NOT NULL,
    id          BINARY(16)   NOT NULL,
    event_id    BINARY(16)   NOT NULL,
    kind        VARCHAR(40)  NOT NULL,
    params      TEXT         NOT NULL,
    target_type VARCHAR(40)  NOT NULL,
    target_id   VARCHAR(140) NOT NULL,
    created_at  DATETIME(6)  NOT NULL,
    read_at     DATETIME(6)  NULL,
    CONSTRAINT pk_notice PRIMARY KEY (person, seq),
    CONSTRAINT uq_notice_id UNIQUE (id),
    CONSTRAINT uq_notice_event UNIQUE (person, event_id),
    INDEX ix_notice_unread (person, read_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset notification:0500-stream-ticket
CREATE TABLE stream_ticket (
    hash       BINARY(32)  NOT NULL,
    person     VARCHAR(64) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at    DATETIME(6) NULL,
    CONSTRAINT pk_stream_ticket PRIMARY KEY (hash),
    INDEX ix_stream_ticket_expires (expires_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
