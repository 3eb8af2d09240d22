--liquibase formatted sql

--changeset roster:0352-feed-duty
-- What calendars show of duties: a duty that a later roster takes away stays as cancelled, so that phones take it away.
CREATE TABLE feed_duty (
    period     BINARY(16)  NOT NULL,
    person     VARCHAR(64) NOT NULL,
    day        DATE        NOT NULL,
    shift      VARCHAR(16) NOT NULL,
    starts_at  DATETIME(6) NOT NULL,
    ends_at    DATETIME(6) NOT NULL,
    cancelled  BOOLEAN     NOT NULL,
    revision   INT         NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_feed_duty PRIMARY KEY (period, person, day),
    CONSTRAINT fk_feed_duty_period FOREIGN KEY (period) REFERENCES planning_period (id),
    INDEX ix_feed_duty_person (person, ends_at),
    INDEX ix_feed_duty_end (period, ends_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0352-duty-feed
CREATE TABLE duty_feed (
    id         BINARY(16)  NOT NULL,
    person     VARCHAR(64) NOT NULL,
    kind       VARCHAR(8)  NOT NULL,
    subject    VARCHAR(90) NOT NULL,
    hash       BINARY(32)  NOT NULL,
    language   VARCHAR(8)  NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_duty_feed PRIMARY KEY (id),
    CONSTRAINT uq_duty_feed_subject UNIQUE (person, kind, subject),
    CONSTRAINT uq_duty_feed_hash UNIQUE (hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
