--liquibase formatted sql

--changeset recruitment:0252-busy-calendar
-- A person's own calendar: where it comes from (the address is sealed) and how the last try to read it went. What it
-- says are spans in busy_span whose origin is the id; nothing else of it is kept.
CREATE TABLE busy_calendar (
    person     VARCHAR(64)   NOT NULL,
    id         BINARY(16)    NOT NULL,
    address    VARCHAR(3000) NULL,
    etag       VARCHAR(200)  NULL,
    failure    VARCHAR(16)   NULL,
    failures   INT           NOT NULL,
    spans      INT           NOT NULL,
    set_at     DATETIME(6)   NOT NULL,
    read_at    DATETIME(6)   NULL,
    whole_at   DATETIME(6)   NULL,
    next_at    DATETIME(6)   NULL,
    version    BIGINT        NOT NULL,
    CONSTRAINT pk_busy_calendar PRIMARY KEY (person),
    CONSTRAINT fk_busy_calendar_person FOREIGN KEY (person) REFERENCES person_timeline (person),
    CONSTRAINT ck_busy_calendar_next CHECK (next_at IS NULL OR address IS NOT NULL),
    INDEX ix_busy_calendar_next (next_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
