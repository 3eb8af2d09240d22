--liquibase formatted sql

--changeset recruitment:0250-busy-span
-- When a person is busy elsewhere, [starts_at, ends_at): published duties and the own calendar. Whoever writes here
-- holds the person's row in person_timeline. The key is in the order in which the lock statement reads.
CREATE TABLE busy_span (
    person    VARCHAR(64) NOT NULL,
    ends_at   DATETIME(6) NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    source    VARCHAR(16) NOT NULL,
    origin    BINARY(16)  NOT NULL,
    CONSTRAINT pk_busy_span PRIMARY KEY (person, ends_at, starts_at, source, origin),
    CONSTRAINT fk_busy_span_person FOREIGN KEY (person) REFERENCES person_timeline (person),
    CONSTRAINT ck_busy_span_source CHECK (source IN ('DUTY', 'CALENDAR')),
    CONSTRAINT ck_busy_span_interval CHECK (starts_at < ends_at),
    INDEX ix_busy_span_ends (ends_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
