--liquibase formatted sql

--changeset roster:0350-duty-site
CREATE TABLE duty_site (
    id         BINARY(16)   NOT NULL,
    tree       VARCHAR(16)  NOT NULL,
    unit       VARCHAR(64)  NOT NULL,
    place      VARCHAR(64)  NOT NULL,
    name_zh    VARCHAR(120) NOT NULL,
    name_en    VARCHAR(120) NOT NULL,
    desk_phone VARCHAR(24)  NOT NULL,
    begins_at  VARCHAR(5)   NOT NULL,
    version    BIGINT       NOT NULL,
    CONSTRAINT pk_duty_site PRIMARY KEY (id),
    CONSTRAINT uq_duty_site_place UNIQUE (tree, unit, place)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0350-lead-plan
-- The days of a plan are replaced and read as a whole, so they are kept as one document. A published one never changes.
CREATE TABLE lead_plan (
    id           BINARY(16)  NOT NULL,
    site         BINARY(16)  NOT NULL,
    number       INT         NOT NULL,
    state        VARCHAR(16) NOT NULL,
    first_day    DATE        NOT NULL,
    last_day     DATE        NOT NULL,
    days         MEDIUMTEXT  NOT NULL,
    published_at DATETIME(6) NULL,
    version      BIGINT      NOT NULL,
    CONSTRAINT pk_lead_plan PRIMARY KEY (id),
    CONSTRAINT uq_lead_plan_number UNIQUE (site, number),
    CONSTRAINT fk_lead_plan_site FOREIGN KEY (site) REFERENCES duty_site (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0350-lead-day
-- Append-only: the highest revision of a day is in force. Only an erasure changes a row, and only who it names.
CREATE TABLE lead_day (
    site       BINARY(16)  NOT NULL,
    day        DATE        NOT NULL,
    revision   INT         NOT NULL,
    leader     VARCHAR(64) NULL,
    deputy     VARCHAR(64) NULL,
    starts_at  DATETIME(6) NOT NULL,
    ends_at    DATETIME(6) NOT NULL,
    origin     BINARY(16)  NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_lead_day PRIMARY KEY (site, day, revision),
    CONSTRAINT fk_lead_day_site FOREIGN KEY (site) REFERENCES duty_site (id),
    INDEX ix_lead_day_leader (leader, ends_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0350-lead-substitution
CREATE TABLE lead_substitution (
    id         BINARY(16)   NOT NULL,
    site       BINARY(16)   NOT NULL,
    day        DATE         NOT NULL,
    revision   INT          NOT NULL,
    leader     VARCHAR(64)  NOT NULL,
    substitute VARCHAR(64)  NOT NULL,
    reason     VARCHAR(200) NOT NULL,
    asked_by   VARCHAR(64)  NOT NULL,
    asked_at   DATETIME(6)  NOT NULL,
    state      VARCHAR(16)  NOT NULL,
    decided_at DATETIME(6)  NULL,
    CONSTRAINT pk_lead_substitution PRIMARY KEY (id),
    CONSTRAINT fk_lead_substitution_site FOREIGN KEY (site) REFERENCES duty_site (id),
    INDEX ix_lead_substitution_substitute (substitute, id),
    INDEX ix_lead_substitution_leader (leader, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0350-duty-phone
-- A number that its person gave for the time of service, sealed.
CREATE TABLE duty_phone (
    person VARCHAR(64)  NOT NULL,
    phone  VARCHAR(200) NOT NULL,
    CONSTRAINT pk_duty_phone PRIMARY KEY (person)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0350-duty-by-period-and-end
CREATE INDEX ix_duty_period_end ON duty (period, ends_at);
