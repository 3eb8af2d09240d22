--liquibase formatted sql

--changeset roster:0325-load-entry
-- Append-only: one row a person and day of a publication, and one for each credit, each side of a transfer, and each
-- reversal. Only an erasure changes a row, and only whose it is.
CREATE TABLE load_entry (
    person           VARCHAR(64)  NOT NULL,
    origin           VARCHAR(160) NOT NULL,
    kind             VARCHAR(16)  NOT NULL,
    tree             VARCHAR(16)  NOT NULL,
    unit             VARCHAR(64)  NOT NULL,
    period           BINARY(16)   NULL,
    day              DATE         NOT NULL,
    available        INT          NOT NULL,
    minutes          INT          NOT NULL,
    nights           INT          NOT NULL,
    rest_day_minutes INT          NOT NULL,
    holiday_minutes  INT          NOT NULL,
    yellow_minutes   INT          NOT NULL,
    red_minutes      INT          NOT NULL,
    call_outs        INT          NOT NULL,
    wishes_honoured  INT          NOT NULL,
    wishes_refused   INT          NOT NULL,
    reverses         VARCHAR(160) NULL,
    booked_at        DATETIME(6)  NOT NULL,
    CONSTRAINT pk_load_entry PRIMARY KEY (person, origin),
    CONSTRAINT uq_load_entry_reverses UNIQUE (person, reverses),
    INDEX ix_load_entry_unit (tree, unit, person, day),
    INDEX ix_load_entry_period (period, day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0325-load-exposure
-- The zone in which a shift of a period is worked, as one document.
CREATE TABLE load_exposure (
    period  BINARY(16) NOT NULL,
    zones   MEDIUMTEXT NOT NULL,
    version BIGINT     NOT NULL,
    CONSTRAINT pk_load_exposure PRIMARY KEY (period),
    CONSTRAINT fk_load_exposure_period FOREIGN KEY (period) REFERENCES planning_period (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
